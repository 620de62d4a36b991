import { unzipSync, strFromU8 } from "fflate";
import type { Chart } from "../../src/report/document";
import { writeWord } from "../../src/word/write-word";
import { emptyReport } from "./fixture-report";
import { openWord, paragraphTexts, part } from "./open-word";

const chart: Chart = {
  kind: "chart",
  id: "scores",
  title: "图1 得分与分值",
  categories: ["产出<指标>", "效益指标"],
  series: [
    { name: "得分", values: ["48.5", ""] },
    { name: "分值", values: ["50", "30"] },
  ],
};

describe("a chart in Word", () => {
  test("is drawn by Word from the report's figures; a missing one has no bar", async () => {
    const xml = part(await fileOf(chart), "word/charts/chart1.xml");
    expect(values(xml)).toEqual([
      "得分",
      "产出<指标>",
      "效益指标",
      "48.5",
      "分值",
      "产出<指标>",
      "效益指标",
      "50",
      "30",
    ]);
  });

  test("carries its figures as a workbook, so that they can be edited", async () => {
    const parts = unzipSync(await fileOf(chart));
    const [path = ""] = Object.keys(parts).filter((name) => name.endsWith(".xlsx"));
    const workbook = unzipSync(parts[path] ?? new Uint8Array());
    expect(strFromU8(workbook["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("效益指标");
    expect(strFromU8(workbook["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain("48.5");
  });

  test("has Chinese text in 宋体", async () => {
    const theme = part(await fileOf(chart), "word/theme/theme1.xml");
    expect(theme).toMatch(
      /<a:minorFont><a:latin typeface="Times New Roman"[^>]*\/><a:ea typeface="宋体"\/>/
    );
  });

  test("tells a screen reader its figures", async () => {
    expect(part(await fileOf(chart), "word/document.xml")).toContain(
      `descr="图1 得分与分值。产出&lt;指标&gt;：得分48.5，分值50；效益指标：得分，分值30。"`
    );
  });

  test("has relationship ids that do not change from run to run", async () => {
    const relationships = Object.entries(openWord(await fileOf(chart)))
      .filter(([path]) => path.endsWith(".rels"))
      .flatMap(([, xml]) => [...xml.matchAll(/ Id="([^"]+)"/g)].map((match) => match[1] ?? ""));
    expect(relationships.filter((id) => !/^rId(Part)?\d+$/.test(id))).toEqual([]);
  });

  test("with nothing to draw prints nothing", async () => {
    const file = await fileOf({ ...chart, categories: [] });
    expect(paragraphTexts(part(file, "word/document.xml"))).toEqual([""]);
    expect(Object.keys(openWord(file))).not.toContain("word/charts/chart1.xml");
  });
});

function fileOf(block: Chart): Promise<Uint8Array> {
  return writeWord({ ...emptyReport, blocks: [block] });
}

const values = (xml: string): string[] =>
  [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map((match) =>
    (match[1] ?? "").replaceAll("&lt;", "<").replaceAll("&gt;", ">")
  );
