import type { Provision } from "../src/evaluation/citation";
import * as citations from "../src/evaluation/citations";
import type { Scheme } from "../src/scoring/scheme";
import { schemes } from "../src/scoring/schemes";
import { citationText, documentName, readStates, ruleNames } from "../src/strings/citations";
import { subjects } from "./citation-subjects";

/** A row of the table with what it says. */
type Row = readonly [row: Provision, subject: string];

/** The page 依据: every text and article of the table, and where each rule of a scheme comes from. Markdown. */
export function citationsPage(): string {
  const rows = Object.entries(subjects).flatMap(([text, said]) => {
    const parts: Readonly<Record<string, Provision>> = citations[text as keyof typeof subjects];
    return Object.entries(parts).map(([part, row]): Row => [
      row,
      (said as Readonly<Record<string, string>>)[part] ?? "",
    ]);
  });
  const { lowExecution } = citations.caiyu202010;
  return [
    "# 依据",
    "本工具引用的文件和条款，以及每一处核对到哪一步。正式引用前，请对照官方文本。",
    table(
      ["注明", "意思"],
      [
        [readStates.official["zh-CN"], "有人对照过官方文本"],
        [readStates.compilation["zh-CN"], "读过第三方法规汇编里的全文，没有对照官方文本"],
        [readStates.unchecked["zh-CN"], "只读过摘要、节选或表格的转载，或出自一般了解"],
        ["未规定，按…", "文件没有写，暂按后面的文件或本工具的约定"],
      ]
    ),
    "## 文件",
    table(
      ["文件", "内容", "施行", "核对情况", "出处"],
      rows.filter(([{ article }]) => article === null).map(document)
    ),
    "## 条款",
    table(
      ["文件", "条款", "内容", "核对情况"],
      rows.filter(([{ article }]) => article !== null).map(provision)
    ),
    ...schemes.flatMap(rules),
    `预算执行率低到多少算“偏低”，文件没有写（${citationText(lowExecution)}），本工具也不设界线。`,
    "本页由程序里的依据表生成（`npm run citations`）。",
  ]
    .join("\n\n")
    .concat("\n");
}

/** The texts of one scheme's rules. */
function rules(scheme: Scheme): readonly string[] {
  const names = Object.keys(ruleNames) as (keyof typeof ruleNames)[];
  return [
    `## “${scheme.name}”各项规则的依据`,
    table(
      ["规则", "依据"],
      names.map((name) => [ruleNames[name]["zh-CN"], citationText(scheme[name].source)])
    ),
  ];
}

function document([{ title, number, effective, read, address }, subject]: Row): readonly string[] {
  const name = [number, title].filter((part) => part !== null).join(" ");
  return [name, subject, effective ?? "", readStates[read]["zh-CN"], address ?? ""];
}

function provision([row, subject]: Row): readonly string[] {
  return [documentName(row), row.article ?? "", subject, readStates[row.read]["zh-CN"]];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
