// Every text and article the product refers to, one constant a text. Code, help pages and documents take them from here
// (`import * as citations`); a test fails on an article written anywhere else, and `npm run citations` writes the page
// that shows this table. A constant is marked pure so that a bundle holds only the texts it refers to.
import type { Provision, ReadState } from "./citation";

/** A compilation of regulations that was read whole, as recognised from its pages. */
const compilation = "《预算绩效管理政策法规汇编》第四版，河南昭元绩效评价咨询公司，2025年8月";

export const caiyu202010 = /* @__PURE__ */ provisions(
  {
    title: "项目支出绩效评价管理办法",
    number: "财预〔2020〕10号",
    effective: "2020-02-25",
    read: "compilation",
    address: compilation,
  },
  {
    whole: null,
    content: "第十一条",
    weights: "第十三条",
    standards: "第十五条",
    scoring: "第十六条",
    grades: "第十八条",
    honesty: "第二十五条",
    lowExecution: "第二十六条",
    form: "附件1",
    framework: { article: "附件2", read: "unchecked" },
    outline: { article: "附件3", read: "unchecked" },
  }
);

export const caiyu2021101 = /* @__PURE__ */ provisions(
  {
    title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）",
    number: "财预〔2021〕101号",
    effective: "2021-08-18",
    read: "compilation",
    address: compilation,
  },
  { whole: null }
);

export const caiyu201353 = /* @__PURE__ */ provisions(
  {
    title: "预算绩效评价共性指标体系框架",
    number: "财预〔2013〕53号",
    effective: "2013-04-21",
    read: "compilation",
    address: compilation,
  },
  { whole: null }
);

export const yucaixiao202010 = /* @__PURE__ */ provisions(
  {
    title: null,
    number: "豫财效〔2020〕10号",
    effective: "2020-07-30",
    read: "compilation",
    address: compilation,
  },
  {
    whole: null,
    weights: "第十六条",
    scoring: "第十九条",
    grades: "第二十一条",
  }
);

export const provincialSystem = /* @__PURE__ */ provisions(
  {
    title: "省级预算管理一体化系统自评计分规则",
    number: null,
    effective: "2021",
    read: "unchecked",
    address: null,
  },
  { whole: null }
);

export const guangxiSystem = /* @__PURE__ */ provisions(
  {
    title: "广西预算管理一体化系统自评校验规则",
    number: null,
    effective: "2021",
    read: "unchecked",
    address: null,
  },
  { whole: null }
);

export const povertyForm = /* @__PURE__ */ provisions(
  {
    title: "扶贫（衔接）资金绩效自评表填表说明",
    number: null,
    effective: "2022",
    read: "unchecked",
    address: "https://biz.doczj.com/doc/174893555.html",
  },
  { whole: null }
);

export const beijingForm = /* @__PURE__ */ provisions(
  {
    title: "北京市项目支出绩效自评表填表说明",
    number: null,
    effective: "2016",
    read: "unchecked",
    address: "https://www.wenku365.com/s-60761775.html",
  },
  { whole: null }
);

export const sichuanForm = /* @__PURE__ */ provisions(
  {
    title: "四川省部门预算项目支出绩效自评表",
    number: null,
    effective: "2023",
    read: "unchecked",
    address: "https://www.scqs.gov.cn/info/13206/211004.htm",
  },
  { whole: null }
);

export const reviewPractice = /* @__PURE__ */ provisions(
  { title: "审核惯例", number: null, effective: null, read: "unchecked", address: null },
  { whole: null }
);

/** The article of a part; with `read` where it was read less far than the text around it. */
type Part = string | null | { readonly article: string; readonly read: ReadState };

/** One row for each part of a text. */
function provisions<Name extends string>(
  text: Omit<Provision, "kind" | "article">,
  parts: Readonly<Record<Name, Part>>
): Readonly<Record<Name, Provision>> {
  const row = (part: Part): Provision => ({
    kind: "provision",
    ...text,
    ...(typeof part === "object" && part !== null ? { ...part, address: null } : { article: part }),
  });
  const rows = Object.entries<Part>(parts).map(([name, part]) => [name, row(part)]);
  return Object.fromEntries(rows) as Record<Name, Provision>;
}
