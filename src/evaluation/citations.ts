import type { Provision, ReadState } from "./citation";

/** A compilation of regulations that was read whole, as recognised from its pages. */
const compilation = "《预算绩效管理政策法规汇编》第四版，河南昭元绩效评价咨询公司，2025年8月";

/**
 * Every text and article the product refers to. Code, help pages and documents take them from here; a test fails on an
 * article written anywhere else. `npm run citations` writes the page that shows this table.
 */
export const citations = {
  caiyu202010: provisions(
    {
      title: "项目支出绩效评价管理办法",
      number: "财预〔2020〕10号",
      effective: "2020-02-25",
      read: "compilation",
      address: compilation,
    },
    {
      whole: [null, "单位自评和财政、部门评价的总规定"],
      content: ["第十一条", "自评内容；未完成的要说明原因，提出改进措施"],
      weights: ["第十三条", "预算执行率10、产出50、效益30、满意度10"],
      standards: ["第十五条", "评价标准：计划、行业、历史标准"],
      scoring: ["第十六条", "总分、定量按比例、定性三档、完成值高于指标值较多"],
      grades: ["第十八条", "总分100分；优、良、中、差"],
      honesty: ["第二十五条", "自评表内容完整、权重合理、数据真实、结果客观"],
      lowExecution: ["第二十六条", "执行率偏低、结果较差的单独说明原因；没有写多少算偏低"],
      form: ["附件1", "单位自评表的栏目；没有印计算公式"],
      framework: ["附件2", "财政、部门评价的指标体系框架", "unchecked"],
      outline: ["附件3", "评价报告参考提纲", "unchecked"],
    }
  ),
  caiyu2021101: provisions(
    {
      title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
      number: "财预〔2021〕101号",
      effective: "2021-08-18",
      read: "compilation",
      address: compilation,
    },
    { whole: [null, "指标类型、分值结构和取值"] }
  ),
  caiyu201353: provisions(
    {
      title: "预算绩效评价共性指标体系框架",
      number: "财预〔2013〕53号",
      effective: "2013-04-21",
      read: "compilation",
      address: compilation,
    },
    { whole: [null, "共性指标和各种比率的算法"] }
  ),
  yucaixiao202010: provisions(
    {
      title: null,
      number: "豫财效〔2020〕10号",
      effective: "2020-07-30",
      read: "compilation",
      address: compilation,
    },
    {
      whole: [null, "河南省级的规定"],
      weights: ["第十六条", "分值结构"],
      scoring: ["第十九条", "计分"],
      grades: ["第二十一条", "等级"],
    }
  ),
  provincialSystem: provisions(
    {
      title: "省级预算管理一体化系统自评计分规则",
      number: null,
      effective: "2021",
      read: "unchecked",
      address: null,
    },
    { whole: [null, "“等于”、指标值为0的计分，得分两位小数，扣分须填原因"] }
  ),
  guangxiSystem: provisions(
    {
      title: "广西预算管理一体化系统自评校验规则",
      number: null,
      effective: "2021",
      read: "unchecked",
      address: null,
    },
    { whole: [null, "完成值达到指标值130%起须说明"] }
  ),
  povertyForm: provisions(
    {
      title: "扶贫（衔接）资金绩效自评表填表说明",
      number: null,
      effective: "2022",
      read: "unchecked",
      address: "https://biz.doczj.com/doc/174893555.html",
    },
    { whole: [null, "反向指标按指标值÷完成值"] }
  ),
  beijingForm: provisions(
    {
      title: "北京市项目支出绩效自评表填表说明",
      number: null,
      effective: "2016",
      read: "unchecked",
      address: "https://www.wenku365.com/s-60761775.html",
    },
    { whole: [null, "执行率得分为执行率×分值，不超过分值"] }
  ),
  sichuanForm: provisions(
    {
      title: "四川省部门预算项目支出绩效自评表",
      number: null,
      effective: "2023",
      read: "unchecked",
      address: "https://www.scqs.gov.cn/info/13206/211004.htm",
    },
    { whole: [null, "年中追加、调减预算须说明理由"] }
  ),
  reviewPractice: provisions(
    { title: "审核惯例", number: null, effective: null, read: "unchecked", address: null },
    { whole: [null, "审核时通常会问的"] }
  ),
} as const;

/** A part of a text; `read` where it was read less far than the text around it. */
type Part = readonly [article: string | null, about: string, read?: ReadState];

/** One row for each part of a document. */
function provisions<Name extends string>(
  text: Omit<Provision, "kind" | "article" | "about">,
  parts: Readonly<Record<Name, Part>>
): Readonly<Record<Name, Provision>> {
  const row = ([article, about, read = text.read]: Part): Provision => ({
    kind: "provision",
    ...text,
    article,
    about,
    read,
    address: read === text.read ? text.address : null,
  });
  const rows = Object.entries<Part>(parts).map(([name, part]) => [name, row(part)]);
  return Object.fromEntries(rows) as Record<Name, Provision>;
}
