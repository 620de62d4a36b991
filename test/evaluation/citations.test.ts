import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { citationsPage } from "../../docs/citations-page";
import type { Citation, Provision } from "../../src/evaluation/citation";
import { unregulated } from "../../src/evaluation/citation";
import * as citations from "../../src/evaluation/citations";
import { basesOf } from "../../src/review/bases";
import { schemes } from "../../src/scoring/schemes";
import { citationText, documentName, groundsText, ruleNames } from "../../src/strings/citations";

const root = join(__dirname, "../..");
const page = "docs/functions/citations.md";
const rows = Object.values(citations).flatMap((text) => Object.values<Provision>(text));

const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

const written = ["src", "assets", "docs", "webpack"].flatMap(filesIn).concat("README.md", "manifest.xml"); // prettier-ignore

const numeral = "[\\d０-９〇零一二三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾]";
const englishNumeral = "(?:[ivxl]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty)"; // prettier-ignore

/** An article or a document's annex in figures of any kind, whole or half written, also put together in code. */
const article = new RegExp(
  [
    `第\\s*(?:${numeral}|\\$?\\{[^}]*\\})(?:${numeral}|[\\s、，,～~至到及和与第—–-])*条`,
    `[一二三四五六七八九]?十[一二三四五六七八九]?\\s*条`,
    `号[》）)]?\\s*${numeral}+\\s*条`,
    `号[》）)]?\\s*附件?\\s*${numeral}`,
    // Put together: "第" + number + "条", ["第", number, "条"].
    `第["'\`]\\s*[+,].{0,40}[+,]\\s*["'\`]\\s*条`,
    `\\bart(?:icles?|s?\\.?)[\\s#:(]*(?:no\\.?\\s*)?(?:\\d|\\$?\\{|${englishNumeral}\\b)`,
    "§\\s*\\d",
  ].join("|"),
  "iu"
);

describe("an article", () => {
  test.each([
    "第十六条",
    "第16条",
    "第 16 条",
    "第１６条",
    "第二十六条",
    "第十六、十八条",
    "第十六至十八条",
    "第十六条之一",
    "第\u3000十六\u3000条",
    "依十六条计分",
    "财预〔2020〕10号16条",
    "（财预〔2020〕10号）16 条",
    "财预〔2020〕10号 附件1",
    "财预〔2020〕10号附2",
    "Article 16",
    "articles 16 and 18",
    "art. 16",
    "第${number}条",
    "第${names[at] ?? 0}条",
    "第{article}条",
    "第 十 六 条",
    "第廿六条",
    "第拾陆条",
    '"第" + number + "条"',
    '["第", number, "条"].join("")',
    "Article sixteen",
    "Article XVI",
    "article ${number}",
    "Art 16",
    "§ 16",
  ])("is noticed as %s", (text) => {
    expect(article.test(text)).toBe(true);
  });

  test.each([
    "最多显示 200 条",
    "审核意见（3 条）",
    "逐条列出",
    "第 3 行有 2 条意见",
    "一条规则一句",
    "附件2 在标题之上",
    "an article of the text",
    "第一级指标",
  ])("is not seen in %s", (text) => {
    expect(article.test(text)).toBe(false);
  });

  const code = written.filter(
    (file) => !file.endsWith(".md") && !/\.(?:xlsx|png|ico)$/u.test(file)
  );

  test("is written in the table and nowhere else in code, strings or sample data", () => {
    expect(code.length).toBeGreaterThan(300);
    const elsewhere = code
      .filter((file) => file !== "src/evaluation/citations.ts")
      .flatMap((file) => textOf(file).split("\n").filter((line) => article.test(line)).map((line) => `${file}: ${line.trim()}`)); // prettier-ignore
    expect(elsewhere).toEqual([]);
  });

  const told: readonly Citation[] = [
    ...schemes.flatMap((scheme) => (Object.keys(ruleNames) as (keyof typeof ruleNames)[]).map((name) => scheme[name].source)), // prettier-ignore
    ...schemes.flatMap((scheme) => Object.values(basesOf(scheme)).flat().map(({ citation }) => citation)), // prettier-ignore
    ...rows,
  ];
  const tellings = [...new Set(told.map((citation) => citationText(citation)))].sort((one, other) => other.length - one.length); // prettier-ignore
  const markdown = written.filter((file) => file.endsWith(".md") && file !== page);

  test.each(markdown)(
    "is told in %s as the table tells it: document, article, how far it was read",
    (file) => {
      const rest = tellings.reduce((text, telling) => text.replaceAll(telling, ""), textOf(file));
      expect(
        rest.split("\n").filter((line) => article.test(line) || /未规定，按[^…]/u.test(line))
      ).toEqual([]);
    }
  );

  test("of a test is one that the table has", () => {
    const known = new Set(rows.map((row) => documentName(row) + (row.article ?? "")));
    const named = filesIn("test")
      .filter((file) => /\.tsx?$/u.test(file) && !file.endsWith("citations.test.ts"))
      .flatMap((file) => [
        ...textOf(file).matchAll(/(\p{Script=Han}+〔\d{4}〕\d+号)\s*(第[^条\s]{1,6}条|附件\d)/gu),
      ])
      .map(([, document = "", place = ""]) => document.replace(/^.*(?=财预|豫财效)/u, "") + place);
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe("the table", () => {
  // As read in the whole text: 自评内容、权重、标准、计分、等级、真实性、执行率偏低.
  test.each([
    ["content", "第十一条"],
    ["weights", "第十三条"],
    ["standards", "第十五条"],
    ["scoring", "第十六条"],
    ["grades", "第十八条"],
    ["honesty", "第二十五条"],
    ["lowExecution", "第二十六条"],
  ] as const)("财预〔2020〕10号: %s is in %s, read in a compilation", (name, place) => {
    expect(citations.caiyu202010[name]).toMatchObject({
      number: "财预〔2020〕10号",
      article: place,
      effective: "2020-02-25",
      read: "compilation",
    });
  });

  test("four texts were read whole in a compilation, nothing was held against the official text", () => {
    const whole = Object.values(citations).map((text): Provision => text.whole);
    expect(
      new Set(whole.filter(({ read }) => read === "compilation").map(({ number }) => number))
    ).toEqual(
      new Set(["财预〔2020〕10号", "财预〔2021〕101号", "财预〔2013〕53号", "豫财效〔2020〕10号"])
    );
    expect(rows.filter(({ read }) => read === "official")).toEqual([]);
  });

  test.each(rows.map((row) => [citationText(row), row] as const))("%s can be told", (_, row) => {
    expect(documentName(row)).not.toBe("");
    expect(row.effective ?? "2020").toMatch(/^\d{4}(?:-\d{2}-\d{2})?$/u);
    expect(row.address ?? "https://").toMatch(/^(?:https:\/\/|《)/u);
  });

  test("is what the page shows (npm run citations)", () => {
    const plain = (text: string) => text.replace(/[ \t]*\|[ \t]*/gu, "|").replace(/-{3,}/gu, "---");
    expect(plain(textOf(page))).toBe(plain(citationsPage()));
  });
});

describe("a citation is told", () => {
  const { caiyu202010, povertyForm, reviewPractice } = citations;

  test.each<[Citation, string, string]>([
    [
      caiyu202010.scoring,
      "财预〔2020〕10号第十六条，依汇编核对",
      "财预〔2020〕10号第十六条, checked in a compilation",
    ],
    [
      { ...caiyu202010.scoring, read: "official" },
      "财预〔2020〕10号第十六条，已核对",
      "财预〔2020〕10号第十六条, checked",
    ],
    [
      caiyu202010.framework,
      "财预〔2020〕10号附件2，待核对",
      "财预〔2020〕10号附件2, to be verified",
    ],
    [
      povertyForm.whole,
      "扶贫（衔接）资金绩效自评表填表说明，待核对",
      "扶贫（衔接）资金绩效自评表填表说明, to be verified",
    ],
    [
      unregulated(caiyu202010.whole, povertyForm.whole),
      "财预〔2020〕10号未规定，按扶贫（衔接）资金绩效自评表填表说明，待核对",
      "财预〔2020〕10号 has no rule; by 扶贫（衔接）资金绩效自评表填表说明, to be verified",
    ],
    [
      unregulated(caiyu202010.whole, null),
      "财预〔2020〕10号未规定，按本工具约定",
      "财预〔2020〕10号 has no rule; by this tool's own convention",
    ],
  ])("%#", (citation, chinese, english) => {
    expect(citationText(citation)).toBe(chinese);
    expect(citationText(citation, "en-US")).toBe(english);
  });

  test("with what it says, for a finding of several reasons", () => {
    expect(
      groundsText([
        { says: "未完成的要说明原因", citation: caiyu202010.content },
        { says: "同一事项不重复计分", citation: reviewPractice.whole },
      ])
    ).toBe(
      "未完成的要说明原因（财预〔2020〕10号第十一条，依汇编核对）；同一事项不重复计分（审核惯例，待核对）"
    );
  });
});
