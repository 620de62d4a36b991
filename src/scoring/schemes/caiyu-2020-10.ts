import { unregulated, type Provision, type Unregulated } from "../../evaluation/citation";
import {
  beijingForm,
  caiyu202010 as text,
  guangxiSystem,
  povertyForm,
  provincialSystem,
} from "../../evaluation/citations";
import { Decimal } from "../../evaluation/decimal";
import type { Scheme } from "../scheme";

/**
 * 财预〔2020〕10号 项目支出绩效评价管理办法, the national rule for 单位自评, in force since 2020-02-25. What it leaves open
 * is filled from another text, else by this tool's own convention, and cited as such.
 */
export const caiyu202010: Scheme = {
  id: "caiyu-2020-10",
  name: "财预〔2020〕10号",
  citation: text.whole,
  positive: { value: "ratio", source: text.scoring },
  reverse: { value: "ratio", source: open(povertyForm.whole) },
  equal: { value: "at-least", source: open(provincialSystem.whole) },
  zeroTarget: { value: "all-or-nothing", source: open(provincialSystem.whole) },
  range: { value: "nearer-end", source: open(null) },
  late: { value: "partly", source: open(null) },
  // The bands are the text's; the presets within them are this tool's own, until a person decides.
  qualitative: {
    value: [
      { outcome: "met", from: ratio("0.8"), to: ratio("1"), preset: ratio("1") },
      { outcome: "partly", from: ratio("0.6"), to: ratio("0.8"), preset: ratio("0.7") },
      { outcome: "unmet", from: ratio("0"), to: ratio("0.6"), preset: ratio("0.3") },
    ],
    source: text.scoring,
  },
  // The form's columns are 全年预算数, 全年执行数, 执行率; no formula is printed.
  denominator: { value: "fullYear", source: text.form },
  // The form prints 分值 10, 执行率 and 得分, and nothing says how the one becomes the other.
  execution: { value: "ratio", source: open(beijingForm.whole) },
  executionPoints: { value: new Decimal(10), source: text.weights },
  // "高于指标值较多" without a figure.
  overfulfilment: { value: ratio("1.3"), source: open(guangxiSystem.whole) },
  decimals: { value: 2, source: open(provincialSystem.whole) },
  grades: {
    value: [
      { word: "优", from: new Decimal(90) },
      { word: "良", from: new Decimal(80) },
      { word: "中", from: new Decimal(60) },
      { word: "差", from: new Decimal(0) },
    ],
    source: text.grades,
  },
  fullScore: { value: new Decimal(100), source: text.grades },
};

/** What the text has no rule for. */
function open(followed: Provision | null): Unregulated {
  return unregulated(text.whole, followed);
}

function ratio(text: string): Decimal {
  return new Decimal(text);
}
