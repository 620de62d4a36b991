import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { buildSample } from "../../assets/samples/renovation-workbook";
import { readWorkbookFile, reportOnFile } from "./process-file";
import { toJson } from "../../src/cli/to-json";
import { defaultScheme } from "../../src/scoring/schemes";
import { temporaryFolder } from "./workbook-file";

const sample = join(__dirname, "../../assets/samples/renovation-2023.xlsx");
const folder = temporaryFolder();

/** Facts of the published report that the report on the sample must hold. */
const facts = [
  "97.00",
  "优秀",
  "19",
  "20",
  "58",
  "400.00",
  "772.85",
  "100%",
  "14.05",
  "1873",
  "10",
  "4.05",
  "1165",
  "708",
];

/** 772.85 - 400.00 */
const adjustment = "372.85";

const headings = [
  "一、项目基本情况",
  "（一）项目概况",
  "（二）绩效目标",
  "二、绩效评价工作情况",
  "（一）绩效评价目的",
  "（二）绩效评价工作方案制定过程",
  "（三）绩效评价原则、评价方法",
  "（四）绩效评价实施过程",
  "三、评价结论和绩效分析",
  "（一）评价结论",
  "（二）具体绩效分析",
  "四、成本效益分析",
  "五、主要经验及做法、存在的问题和建议",
  "（一）主要经验及做法",
  "（二）存在的问题",
  "（三）建议和改进措施",
  "六、佐证材料",
];

function partText(bytes: Uint8Array, part: RegExp): string {
  const parts = unzipSync(bytes, { filter: ({ name }) => part.test(name) });
  return Object.values(parts)
    .map((content) => strFromU8(content))
    .join("")
    .replace(/<\/(?:w:p|row)>/g, "\n")
    .replace(/<[^>]+>/g, "");
}

describe("the report on the sample workbook", () => {
  test("the committed sample is what its data builds", async () => {
    expect(Buffer.from(await buildSample()).equals(readFileSync(sample))).toBe(true);
  });

  test("scores 19 + 20 + 58 = 97.00, 优秀, execution rate 772.85 / 772.85", async () => {
    const json = toJson(sample, await readWorkbookFile(sample, defaultScheme), []);
    expect(json.subtotals.map(({ points, score }) => [points, score])).toEqual([
      ["20", String(20 - (4 - (4 * 3) / 4))],
      ["20", "20"],
      ["60", String(60 - (8 - 8 * 0.75))],
    ]);
    const total = (19 + 20 + 58).toFixed(2);
    expect(json.total).toEqual({ points: "100", score: total, reported: null, standing: total });
    expect([json.gradeFrom, json.gradeReason]).toEqual(["computed", null]);
    expect(json.grade).toBe("优秀");
    expect(json.budget).toMatchObject({
      currencyUnit: "万元",
      initial: "400",
      fullYear: "772.85",
      received: "772.85",
      executed: "772.85",
      executionRate: "1",
    });
    expect(json.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("takes at most four requests from Office.js to Excel", async () => {
    const { counts } = await reportOnFile(sample, defaultScheme, {
      reserved: { inputs: [sample], outputs: [] },
      folder,
    });
    expect(counts.requests).toBeLessThanOrEqual(4);
  });

  test("the sheet and the Word file hold every part and every fact", async () => {
    const { outputs } = await reportOnFile(sample, defaultScheme, {
      reserved: { inputs: [sample], outputs: [] },
      folder,
    });
    const [workbook = "", word = ""] = outputs;
    for (const text of [
      partText(readFileSync(workbook), /worksheets\/sheet\d+\.xml|sharedStrings/),
      partText(readFileSync(word), /word\/document\.xml/),
    ]) {
      expect([...facts, adjustment, ...headings].filter((each) => !text.includes(each))).toEqual(
        []
      );
    }
  });

  test("two runs give the same bytes, and the second replaces the first", async () => {
    const first = (
      await reportOnFile(sample, defaultScheme, {
        reserved: { inputs: [sample], outputs: [] },
        folder,
      })
    ).outputs.map((path) => readFileSync(path));
    const second = (
      await reportOnFile(sample, defaultScheme, {
        reserved: { inputs: [sample], outputs: [] },
        folder,
      })
    ).outputs.map((path) => readFileSync(path));
    expect(second.every((bytes, index) => first[index]?.equals(bytes))).toBe(true);
  });

  test("the command prints scores, grade and paths", () => {
    const out = join(folder, "cli");
    const main = join(__dirname, "../../src/cli/main.ts");
    const text = execFileSync(
      process.execPath,
      ["--import", "tsx", main, "report", sample, "--out", out],
      {
        encoding: "utf8",
      }
    );
    for (const each of [
      "97.00",
      "优秀",
      "19",
      "20",
      "58",
      "100.00%",
      "renovation-2023-绩效自评.xlsx",
      "renovation-2023-绩效自评报告.docx",
    ]) {
      expect(text).toContain(each);
    }
  });
});
