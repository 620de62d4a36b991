import type { Block, Report } from "../../src/report/document";
import { writeWord } from "../../src/word/write-word";
import { emptyReport, fixtureReport, paragraphReport, tableOf } from "./fixture-report";
import { officeErrors } from "./office-errors";
import { openWord, paragraphTexts, part, styleOf } from "./open-word";

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** What a reader of the report sees, in order; what Word adds for its own sake is "". */
const printed = (block: Block): string[] => {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return block.runs
        .map(({ text }) => text)
        .join("")
        .split("\n");
    case "gap":
      return [`【${block.text}】`];
    case "chart":
      return ["", block.title];
    case "table":
      return [
        block.caption,
        block.unitNote,
        ...block.columns.map(({ header }) => header),
        ...block.rows.flatMap(({ cells }) => cells.map(({ text }) => text)),
        "",
      ];
  }
};

describe("the text of the Word file", () => {
  test("is the report's text, in order", async () => {
    const texts = paragraphTexts(part(await writeWord(fixtureReport), "word/document.xml"));
    expect(texts).toEqual([...fixtureReport.title, ...fixtureReport.blocks.flatMap(printed)]);
  });

  test("begins a paragraph at every line break of a narrative, and keeps runs together", async () => {
    const report = reportOf({
      kind: "paragraph",
      runs: [{ text: "一\r\n二" }, { text: "三\n四" }],
    });
    expect(await textsOf(report)).toEqual(["一", "二三", "四"]);
  });

  test.each([
    ["]]>", "]]>"],
    ["<w:p/>&amp;<!--", "<w:p/>&amp;<!--"],
    ["合\u0000格\u001b", "合格"],
    ["\ud800半\udc00", "\ufffd半\ufffd"],
    ["达标😀", "达标😀"],
    ["=SUM(A1:A3)", "=SUM(A1:A3)"],
    ["CURRENT", "CURRENT"],
    ["{rId1}{chart1.xml}", "{rId1}{chart1.xml}"],
    ["空格  两处  ", "空格  两处  "],
    ["国".repeat(100_000), "国".repeat(100_000)],
  ])("takes hostile text as data (case %#)", async (text, expected) => {
    expect(await textsOf(paragraphReport(text))).toEqual([expected]);
  });
});

describe("the page", () => {
  test("is A4 with the margins of GB/T 9704 and a grid of 22 lines", async () => {
    const document = part(await writeWord(fixtureReport), "word/document.xml");
    expect(document).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}"`);
    expect(document).toContain(
      `<w:pgMar w:top="${twips(37)}" w:right="${twips(26)}" w:bottom="${twips(35)}" w:left="${twips(28)}"`
    );
    expect(document).toContain(`<w:docGrid w:type="lines" w:linePitch="${28.95 * 20}"/>`);
  });

  test("holds 22 lines, not 23, and 28 characters a line, not 29", async () => {
    const body = styleOf(await writeWord(fixtureReport), "Normal");
    const line = Number(/w:line="(\d+)" w:lineRule="exact"/.exec(body)?.[1]);
    const character = 16 * 20 + Number(/<w:rPr><w:spacing w:val="(-?\d+)"/.exec(body)?.[1]);
    expect(Math.floor(twips(297 - 37 - 35) / line)).toBe(22);
    expect(Math.floor(twips(210 - 28 - 26) / character)).toBe(28);
  });

  test("has its number — 1 — on the right of odd and on the left of even pages, one character in", async () => {
    const parts = openWord(await writeWord(fixtureReport));
    expect(parts["word/settings.xml"]).toContain("<w:evenAndOddHeaders/>");
    const document = parts["word/document.xml"] ?? "";
    const relationships = parts["word/_rels/document.xml.rels"] ?? "";
    const footer = (type: string): string => {
      const id = new RegExp(`<w:footerReference w:type="${type}" r:id="(\\w+)"`).exec(
        document
      )?.[1];
      const target = new RegExp(`Id="${id ?? ""}"[^>]*Target="([^"]+)"`).exec(relationships)?.[1];
      return parts[`word/${target ?? ""}`] ?? "";
    };
    expect(footer("default")).toContain(`<w:ind w:right="${14 * 20}"/><w:jc w:val="right"/>`);
    expect(footer("even")).toContain(`<w:ind w:left="${14 * 20}"/><w:jc w:val="left"/>`);
    for (const type of ["default", "even"]) {
      expect(footer(type)).toMatch(/— <.*<w:instrText[^>]*>PAGE<.*> —</);
    }
  });
});

describe("the styles", () => {
  test.each([
    ["Title", "方正小标宋简体", "22", "Title"],
    ["Heading1", "黑体", null, "heading 1"],
    ["Heading2", "楷体_GB2312", null, "heading 2"],
    ["Heading3", "仿宋_GB2312", null, "heading 3"],
  ])("%s is set in %s", async (id, face, points, name) => {
    const style = styleOf(await writeWord(fixtureReport), id);
    expect(style).toContain(`<w:name w:val="${name}"/>`);
    expect(style).toContain(`w:eastAsia="${face}"`);
    expect(style).toContain(`w:ascii="Times New Roman"`);
    expect(/<w:sz w:val="(\d+)"/.exec(style)?.[1]).toBe(
      points === null ? undefined : String(2 * Number(points))
    );
    expect(style).not.toMatch(/<w:b\/>|<w:color/);
  });

  test("are 仿宋 of 16 pt in Chinese unless they say otherwise", async () => {
    const defaults = /<w:docDefaults>.*<\/w:docDefaults>/.exec(
      part(await writeWord(fixtureReport), "word/styles.xml")
    )?.[0];
    expect(defaults).toContain(`w:eastAsia="仿宋_GB2312"`);
    expect(defaults).toContain(`<w:sz w:val="${2 * 16}"/>`);
    expect(defaults).toContain(`<w:lang w:val="en-US" w:eastAsia="zh-CN"/>`);
  });

  test("give headings the outline levels that a table of contents collects", async () => {
    const file = await writeWord(fixtureReport);
    expect(
      ["Heading1", "Heading2", "Heading3"].map(
        (id) => /<w:outlineLvl w:val="(\d)"/.exec(styleOf(file, id))?.[1]
      )
    ).toEqual(["0", "1", "2"]);
  });

  test("indent body text by two characters and set it justified", async () => {
    const file = await writeWord(fixtureReport);
    expect(styleOf(file, "BodyText")).toContain(`<w:ind w:firstLineChars="200"`);
    expect(styleOf(file, "Normal")).toContain(`<w:jc w:val="both"/>`);
  });

  test.each([
    ["仿宋_GB2312", "仿宋"],
    ["方正小标宋简体", "华文中宋"],
    ["楷体_GB2312", "楷体"],
  ])("say that where %s is missing, %s stands in", async (face, alternative) => {
    expect(part(await writeWord(fixtureReport), "word/fontTable.xml")).toContain(
      `<w:font w:name="${face}"><w:altName w:val="${alternative}"/>`
    );
  });

  test("never name 微软雅黑", async () => {
    for (const content of Object.values(openWord(await writeWord(fixtureReport)))) {
      expect(content).not.toMatch(/微软雅黑|Microsoft YaHei/);
    }
  });

  test("of every paragraph exist", async () => {
    const file = await writeWord(fixtureReport);
    const used = part(file, "word/document.xml").matchAll(/<w:pStyle w:val="(\w+)"/g);
    for (const [, id = ""] of used) expect(styleOf(file, id)).not.toBe("");
  });
});

describe("a missing part", () => {
  test("stands in brackets on yellow, and nothing else is yellow", async () => {
    const document = part(await writeWord(fixtureReport), "word/document.xml");
    expect(document.match(/<w:highlight w:val="yellow"\/>/g)).toHaveLength(
      fixtureReport.blocks.filter(({ kind }) => kind === "gap").length
    );
    expect(document).toMatch(/<w:highlight w:val="yellow"\/><\/w:rPr><w:t [^>]*>【年度目标/);
  });
});

describe("the document properties", () => {
  test("are the report's, with a fixed time", async () => {
    const core = part(await writeWord(fixtureReport), "docProps/core.xml");
    expect(core).toContain(`<dc:title>${fixtureReport.properties.title}</dc:title>`);
    expect(core).toContain(`<dc:subject>${fixtureReport.properties.subject}</dc:subject>`);
    expect(core).toContain(`<dc:creator>${fixtureReport.properties.author}</dc:creator>`);
    expect([...core.matchAll(/W3CDTF">([^<]+)</g)].map((match) => match[1])).toEqual([
      "2000-01-01T00:00:00Z",
      "2000-01-01T00:00:00Z",
    ]);
  });

  test("name nobody where the report names nobody", async () => {
    expect(part(await writeWord(emptyReport), "docProps/core.xml")).not.toMatch(
      /creator|lastModifiedBy/
    );
  });
});

describe("the file", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  test("is the same, byte for byte, whenever it is written", async () => {
    const twoCharts = {
      ...fixtureReport,
      blocks: [...fixtureReport.blocks, ...fixtureReport.blocks],
    };
    jest.useFakeTimers({ now: new Date("2024-02-29T08:00:00Z"), advanceTimers: true });
    const first = await writeWord(twoCharts);
    jest.setSystemTime(new Date("2031-12-31T23:59:59Z"));
    const second = await writeWord(twoCharts);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test("begins with the list of content types", async () => {
    expect(Object.keys(openWord(await writeWord(fixtureReport)))[0]).toBe("[Content_Types].xml");
  });

  test("has nothing that Microsoft's validator objects to", async () => {
    const reports: Report[] = [
      fixtureReport,
      emptyReport,
      { ...emptyReport, title: ["仅有标题"] },
      paragraphReport("]]><w:p>\u0000\ud800😀"),
      reportOf(tableOf(300)),
      reportOf(tableOf(0)),
      reportOf({ ...tableOf(2), columns: [], caption: "" }),
      reportOf({ kind: "chart", id: "none", title: "", categories: [], series: [] }),
    ];
    const files = await Promise.all(reports.map((report) => writeWord(report)));
    expect(officeErrors(files)).toEqual(reports.map(() => []));
  }, 60_000);
});

function reportOf(...blocks: Block[]): Report {
  return { ...emptyReport, blocks };
}

async function textsOf(report: Report): Promise<string[]> {
  return paragraphTexts(part(await writeWord(report), "word/document.xml"));
}
