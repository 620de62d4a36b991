import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import type { WorkbookModel } from "../../../src/host/workbook/model";
import { formatCells, putCells } from "../../../src/host/workbook/put-cells";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { partTexts } from "../fixtures/file-parts";
import { zipOf } from "../fixtures/forged-zip";
import { MAIN, PACKAGE, REL, rels } from "../fixtures/part-text";
import { sheetNamed } from "../fixtures/sheet-named";

const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;
const listed = (...overrides: string[]): string =>
  `<Types xmlns="${PACKAGE}/content-types">${overrides.join("")}</Types>`;

const named = [
  override("_rels/.rels", relationshipsType),
  override("xl/_rels/workbook.xml.rels", relationshipsType),
  override("xl/workbook.xml", `${types}.sheet.main+xml`),
  override("xl/worksheets/sheet1.xml", `${types}.worksheet+xml`),
  override("xl/styles.xml", `${types}.styles+xml`),
];

/** A workbook of one sheet whose content types are nothing but Overrides. */
function parts(more: Record<string, string> = {}): Record<string, string> {
  return {
    "[Content_Types].xml": listed(...named),
    "_rels/.rels": rels(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "styles", "styles.xml"]
    ),
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="3"><v>2</v></c></row></sheetData></worksheet>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"/>`,
    ...more,
  };
}

const opened = (more: Record<string, string> = {}): WorkbookModel =>
  openWorkbook(zipOf(parts(more)));

const typesOf = (file: Uint8Array): string => partTexts(file).get("[Content_Types].xml") ?? "";

const countOf = (text: string, piece: string): number => text.split(piece).length - 1;

describe("content types that are all Overrides", () => {
  test("a new list of relationships gets its own", () => {
    const model = opened();
    const sheet = sheetNamed(model, "S");
    sheet.hyperlinks.push({
      area: { top: 0, left: 0, bottom: 0, right: 0 },
      address: "https://example.org/",
      location: null,
      screenTip: null,
    });
    sheet.touch();
    const saved = saveWorkbook(model);
    const part = "xl/worksheets/_rels/sheet1.xml.rels";
    expect(partTexts(saved).has(part)).toBe(true);
    expect(typesOf(saved)).toContain(override(part, relationshipsType));
  });

  test("one list that was there keeps its one Override", () => {
    const model = opened();
    model.addSheet("新");
    expect(countOf(typesOf(saveWorkbook(model)), "xl/_rels/workbook.xml.rels")).toBe(1);
  });
});

describe("an Override of a part that is gone", () => {
  test.each([
    ["of the same kind", `${types}.worksheet+xml`, "xl/worksheets/sheet2.xml"],
    ["of another kind", `${types}.chartsheet+xml`, "xl/worksheets/sheet2.xml"],
    ["in other letters", `${types}.worksheet+xml`, "xl/worksheets/SHEET2.xml"],
  ])("%s is used again, not doubled", (_, type, part) => {
    const model = opened({ "[Content_Types].xml": listed(...named, override(part, type)) });
    model.addSheet("新");
    const text = typesOf(saveWorkbook(model));
    expect(countOf(text.toLowerCase(), "/xl/worksheets/sheet2.xml")).toBe(1);
    expect(text).toContain(override(part, `${types}.worksheet+xml`));
  });
});

describe("a poor list of styles never changes how cells look that were there", () => {
  const wrapped = (content: string): string =>
    `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</styleSheet>`;
  const xfs = `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>`;
  const red = `<font><sz val="20"/><color rgb="FFFF0000"/><name val="黑体"/></font>`;

  test.each([
    ["nothing at all", wrapped("")],
    ["no cell formats", wrapped(`<cellXfs count="0"/>`)],
    ["no fonts", wrapped(xfs)],
    ["one fill", wrapped(`<fonts>${red}</fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills>${xfs}`)], // prettier-ignore
    ["a fill where Excel has its own", wrapped(`<fonts>${red}</fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/><bgColor indexed="64"/></patternFill></fill></fills>${xfs}`)], // prettier-ignore
    ["alternate fonts", wrapped(`<fonts><mc:AlternateContent><mc:Choice Requires="x14">${red}</mc:Choice><mc:Fallback><font/><font/></mc:Fallback></mc:AlternateContent></fonts>${xfs}`)], // prettier-ignore
    ["an alternate list of fonts", wrapped(`<mc:AlternateContent><mc:Choice Requires="x14"><fonts>${red}</fonts></mc:Choice><mc:Fallback><fonts/></mc:Fallback></mc:AlternateContent>${xfs}`)], // prettier-ignore
  ])("%s", (_, styles) => {
    const model = opened({ "xl/styles.xml": styles });
    const before = ["A1", "B1"].map((_cell, column) => sheetNamed(model, "S").formatAt(0, column));
    putCells(sheetNamed(model, "S"), "C1", [[3]]);
    formatCells(sheetNamed(model, "S"), "C1", {
      fill: "#DDEBF7",
      font: { bold: true, name: "宋体" },
      numberFormat: "0.000",
      borders: { top: { style: "Continuous", weight: "Thin", color: "#000000" } },
    });
    const wanted = sheetNamed(model, "S").formatAt(0, 2);
    const saved = saveWorkbook(model);
    const sheet = sheetNamed(openWorkbook(saved), "S");
    expect([0, 1].map((column) => sheet.formatAt(0, column))).toEqual(before);
    expect(sheet.formatAt(0, 2)).toEqual(wanted);
    // Excel keeps the first two fills for itself.
    const written = partTexts(saved).get("xl/styles.xml") ?? "";
    const fillIds = [...written.matchAll(/fillId="(\d+)"[^>]*applyFill="1"/g)].map(([, id]) => Number(id)); // prettier-ignore
    expect(fillIds).toEqual([2]);
  });
});

describe("values that are not there", () => {
  test.each(["s", "b", "e", "d", "n"])("an empty value of type %s is blank", (type) => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="${type}"><v></v></c></row></sheetData></worksheet>`;
    const model = opened({ "xl/worksheets/sheet1.xml": sheet });
    expect(sheetNamed(model, "S").cells.get(0, 0)?.value).toBeUndefined();
  });
});

test.each(["veryHidden", "hidden"])(
  "a %s module sheet without a part is passed over and kept",
  (state) => {
    const module = `<sheet name="Module1" sheetId="2" state="${state}" r:id=""/>`;
    const text = parts()["xl/workbook.xml"]?.replace("</sheets>", `${module}</sheets>`) ?? "";
    const model = opened({ "xl/workbook.xml": text });
    expect(model.sheets.map(({ name }) => name)).toEqual(["S"]);
    model.addSheet("新");
    expect(partTexts(saveWorkbook(model)).get("xl/workbook.xml")).toContain(module);
  }
);

test("names with the separator of Windows open", () => {
  const renamed = Object.fromEntries(
    Object.entries(parts()).map(([name, text]) => [name.replaceAll("/", "\\"), text])
  );
  expect(sheetNamed(openWorkbook(zipOf(renamed)), "S").cells.get(0, 0)?.value).toBe(1);
});

test("a locked structure is known", () => {
  const text = parts()["xl/workbook.xml"]?.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>') ?? ""; // prettier-ignore
  expect(opened({ "xl/workbook.xml": text }).isStructureLocked).toBe(true);
  expect(opened().isStructureLocked).toBe(false);
});

test.each(["<definedNames/>", "<definedNames></definedNames>"])(
  "a list of names that is empty, %s, keeps its bytes until a name comes",
  (empty) => {
    const text = parts()["xl/workbook.xml"]?.replace("</sheets>", `</sheets>${empty}`) ?? "";
    const model = opened({ "xl/workbook.xml": text });
    expect(partTexts(saveWorkbook(model)).get("xl/workbook.xml")).toBe(text);
    model.names.push({ name: "甲", formula: "=S!$A$1", visible: true, comment: "" });
    const named = partTexts(saveWorkbook(model)).get("xl/workbook.xml");
    expect(named).toContain(
      '<definedNames><definedName name="甲">S!$A$1</definedName></definedNames>'
    );
  }
);
