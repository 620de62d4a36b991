import type { Citation } from "../../evaluation/citation";
import { Decimal } from "../../evaluation/decimal";
import type { Scheme } from "../scheme";

/**
 * 财预〔2020〕10号 项目支出绩效评价管理办法, the national rule for 单位自评, in force since 2020-02-25.
 *
 * `verified` is true for a figure read in a published text, named in the comment above it. The article numbers come
 * from general knowledge of the document. What the document leaves open is filled from a provincial system's rules or
 * by this tool's own convention, and cited as such.
 */
export const caiyu202010: Scheme = {
  id: "caiyu-2020-10",
  name: "财预〔2020〕10号",
  citation: article("", true),
  // Notes under a published form: https://chacewang.com/newsdetail/news242266.html
  positive: { value: "ratio", source: article("第十五条", true) },
  // The document has no formula for upper limits; notes under a form: http://biz.doczj.com/doc/174893555.html
  reverse: {
    value: "ratio",
    source: {
      document: "扶贫（衔接）资金绩效自评表填表说明",
      article: "",
      effective: "",
      verified: true,
    },
  },
  equal: { value: "at-least", source: provincialSystem() },
  zeroTarget: { value: "all-or-nothing", source: provincialSystem() },
  range: { value: "nearer-end", source: ownConvention() },
  late: { value: "partly", source: ownConvention() },
  // Bands: notes under https://chacewang.com/newsdetail/news242266.html. The presets are this tool's own convention.
  qualitative: {
    value: [
      { outcome: "met", from: ratio("0.8"), to: ratio("1"), preset: ratio("1") },
      { outcome: "partly", from: ratio("0.6"), to: ratio("0.8"), preset: ratio("0.7") },
      { outcome: "unmet", from: ratio("0"), to: ratio("0.6"), preset: ratio("0.3") },
    ],
    source: article("第十五条", true),
  },
  // Printed in the head of the form's funds block, as published by 廊坊, 新洲, 池州 and 普陀: 全年执行数 / 全年预算数.
  denominator: { value: "fullYear", source: article("附件1", true) },
  // Rate × points, capped, is how the form is filled in (北京's notes say so: https://www.wenku365.com/s-60761775.html);
  // that the document itself says so was not read.
  execution: { value: "ratio", source: article("附件1", false) },
  // 预算执行率10%: notes under https://chacewang.com/newsdetail/news242266.html
  executionPoints: { value: new Decimal(10), source: article("第十二条", true) },
  // "高于指标值较多" without a figure; not read in the text itself.
  overfulfilment: { value: null, source: article("第十五条", false) },
  decimals: { value: 2, source: provincialSystem() },
  // The same four bands: http://www.dz-gczx.com/wap/articleDetails_id_1290.html, where they are written as integers.
  grades: {
    value: [
      { word: "优", from: new Decimal(90) },
      { word: "良", from: new Decimal(80) },
      { word: "中", from: new Decimal(60) },
      { word: "差", from: new Decimal(0) },
    ],
    source: article("第十七条", true),
  },
  // The form's last row, as published by 廊坊, 新洲, 池州 and 普陀: 总分 100.
  fullScore: { value: new Decimal(100), source: article("附件1", true) },
};

function article(name: string, verified: boolean): Citation {
  return { document: "财预〔2020〕10号", article: name, effective: "2020-02-25", verified };
}

/** What a deployed provincial budget system does, as its public source shows. */
function provincialSystem(): Citation {
  return {
    document: "省级预算管理一体化系统自评计分规则",
    article: "",
    effective: "",
    verified: true,
  };
}

function ownConvention(): Citation {
  return { document: "本工具约定", article: "", effective: "", verified: false };
}

function ratio(text: string): Decimal {
  return new Decimal(text);
}
