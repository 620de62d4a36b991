import type { Provision } from "../src/evaluation/citation";
import { citations } from "../src/evaluation/citations";
import { schemes } from "../src/scoring/schemes";
import type { Scheme } from "../src/scoring/scheme";
import { citationText, documentName, readStates, ruleNames } from "../src/strings/citations";

/** The page 依据: every text and article of the table, and where each rule of a scheme comes from. Markdown. */
export function citationsPage(): string {
  const texts = Object.values(citations);
  const articles = texts.flatMap((text) => Object.values<Provision>(text)).filter(({ article }) => article !== null); // prettier-ignore
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
      texts.map(({ whole }) => document(whole))
    ),
    "## 条款",
    table(["文件", "条款", "内容", "核对情况"], articles.map(provision)),
    ...schemes.flatMap(rules),
    `${citations.caiyu202010.lowExecution.about}（${citationText(citations.caiyu202010.lowExecution)}）；本工具也不设这条界线。`,
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

function document({
  title,
  number,
  about,
  effective,
  read,
  address,
}: Provision): readonly string[] {
  const name = [number, title].filter((part) => part !== null).join(" ");
  return [name, about, effective ?? "", readStates[read]["zh-CN"], address ?? ""];
}

function provision(row: Provision): readonly string[] {
  return [documentName(row), row.article ?? "", row.about, readStates[row.read]["zh-CN"]];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
