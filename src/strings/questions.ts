import type { Option, Question, QuestionKind } from "../evaluation/recognition";
import { fill } from "./fill";
import { columnRoleNames } from "./findings/reading-findings";
import type { Language } from "./language";

/** What a person is asked, in one sentence. */
export function questionSentence({ kind, text, cell }: Question, language: Language): string {
  const isNameless = kind === "column" && text === "";
  const sentences = isNameless ? namelessColumn : questionSentences[kind];
  return fill(sentences[language], { text: text.replace(/\s+/g, ""), cell: cell?.address ?? "" });
}

/** An answer as a button or a list shows it. */
export function optionLabel({ kind }: Question, option: Option, language: Language): string {
  if (kind === "column") return roleLabel(option.value, language);
  if (kind === "currencyUnit") return option.value;
  if (kind === "sheet") return option.value === "yes" ? readIt[language] : leftOut[language];
  const text = option.text.replace(/\s+/g, "");
  const place = kind === "sameRole" ? (option.cell?.address ?? "") : option.value;
  return text === "" ? place : fill(placed[language], { text, place });
}

/** What a column holds, as a person reads it. */
export function roleLabel(role: string, language: Language): string {
  if (role === "ignored") return leftOut[language];
  return columnRoleNames[role] ?? role;
}

const questionSentences: Readonly<Record<QuestionKind, Readonly<Record<Language, string>>>> = {
  column: {
    "zh-CN": "{cell} 表头“{text}”这一列是什么？",
    "en-US": 'What does the column "{text}" ({cell}) hold?',
  },
  sameRole: {
    "zh-CN": "“{text}”有两列以上，采用哪一列？",
    "en-US": 'More than one column holds "{text}". Which one counts?',
  },
  currencyUnit: {
    "zh-CN": "预算金额的单位是什么？",
    "en-US": "Which unit are the amounts in?",
  },
  form: {
    "zh-CN": "工作簿中有多张自评表，读取哪一张？",
    "en-US": "The workbook holds several forms. Which one is to be read?",
  },
  table: {
    "zh-CN": "没有找到绩效指标表。哪一行是它的表头？",
    "en-US": "No indicator table was found. Which row is its header?",
  },
  sheet: {
    "zh-CN": "工作表“{text}”没有读取，它是本项目的基础数据吗？",
    "en-US": 'The sheet "{text}" was not read. Does it belong to this project?',
  },
};

const namelessColumn: Readonly<Record<Language, string>> = {
  "zh-CN": "{cell} 这一列没有表头，是什么？",
  "en-US": "The column at {cell} has no header. What does it hold?",
};

const placed: Readonly<Record<Language, string>> = {
  "zh-CN": "{text}（{place}）",
  "en-US": "{text} ({place})",
};

const readIt: Readonly<Record<Language, string>> = {
  "zh-CN": "读取",
  "en-US": "read it",
};

const leftOut: Readonly<Record<Language, string>> = {
  "zh-CN": "不读取",
  "en-US": "leave out",
};
