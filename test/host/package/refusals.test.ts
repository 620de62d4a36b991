import { strToU8, unzipSync, zipSync } from "fflate";
import { LIMITS } from "../../../src/host/package/limits";
import { openPackage } from "../../../src/host/package/open-package";
import { RefusedFile } from "../../../src/host/package/refused-file";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { directoryField, forgeField, forgeName, zipOf } from "../fixtures/forged-zip";
import { richParts, richWorkbook } from "../fixtures/rich-workbook";

function refusalOf(bytes: Uint8Array): RefusedFile {
  try {
    openWorkbook(bytes);
  } catch (error) {
    if (error instanceof RefusedFile) return error;
    throw error;
  }
  throw new Error("the file was opened");
}

function compoundFile(stream: string): Uint8Array {
  const utf16 = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...utf16,
  ]);
}

function richWith(changes: Record<string, string | Uint8Array | null>): Uint8Array {
  const parts = new Map(Object.entries(richParts()));
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) parts.delete(name);
    else parts.set(name, typeof content === "string" ? strToU8(content) : content);
  }
  return zipSync(Object.fromEntries(parts));
}

function richEdited(part: string, find: string | RegExp, put: string): Uint8Array {
  const text = new TextDecoder().decode(richParts()[part]);
  const edited = text.replace(find, put);
  if (edited === text) throw new Error(`${String(find)} is not in ${part}`);
  return richWith({ [part]: edited });
}

const rich = richWorkbook();
const SHEET = "xl/worksheets/sheet1.xml";
const PICTURE = "xl/media/image1.png";

describe("a file is refused with its reason", () => {
  const cases: [what: string, reason: RefusedFile["reason"], file: () => Uint8Array][] = [
    ["an empty file", "not-zip", () => new Uint8Array()],
    ["plain text", "not-zip", () => strToU8("项目,分值\n产出,30\n".repeat(20))],
    ["a web page saved as .xls", "not-zip", () => strToU8("<html><table></table></html>")],
    ["an encrypted workbook", "encrypted", () => compoundFile("EncryptedPackage")],
    ["an old binary workbook", "old-format", () => compoundFile("Workbook")],
    ["a zip with a password", "encrypted", () => forgeField(rich, SHEET, "flags", 1)],
    ["a zip of something else", "not-workbook", () => zipOf({ "readme.txt": "hello" })],
    [
      "a workbook without its main part",
      "not-workbook",
      () => richWith({ "xl/workbook.xml": null }),
    ],
    [
      "a Word file",
      "not-workbook",
      () =>
        richEdited(
          "[Content_Types].xml",
          /[\w.-]+sheet\.main\+xml/,
          "wordprocessingml.document.main+xml"
        ),
    ],
    [
      "a binary workbook (.xlsb)",
      "other-spreadsheet",
      () =>
        richEdited(
          "[Content_Types].xml",
          /application\/[\w.-]+sheet\.main\+xml/,
          "application/vnd.ms-excel.sheet.binary.macroEnabled.main"
        ),
    ],
    [
      "an OpenDocument table (.ods)",
      "other-spreadsheet",
      () => zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    ],
    ["a number in words", "damaged", () => richEdited(SHEET, "<v>30</v>", "<v>Infinity</v>")],
    ["a number of programmers", "damaged", () => richEdited(SHEET, "<v>30</v>", "<v>0x1F</v>")],
    ["a number beyond all", "damaged", () => richEdited(SHEET, "<v>30</v>", "<v>1e999</v>")],
    [
      "Strict Open XML",
      "strict",
      () =>
        richEdited(
          "xl/workbook.xml",
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main"
        ),
    ],
    [
      "Strict relationships",
      "strict",
      () =>
        richEdited(
          "_rels/.rels",
          /http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships\/officeDocument/,
          "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
        ),
    ],
    ["a signed workbook", "signed", () => richWith({ "_xmlsignatures/sig1.xml": "<Signature/>" })],
    [
      "a signature by relationship",
      "signed",
      () =>
        richEdited(
          "_rels/.rels",
          "</Relationships>",
          '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="s.sigs"/></Relationships>'
        ),
    ],
    ["an entry of zip64 size", "zip64", () => forgeField(rich, SHEET, "unpacked", 0xffffffff)],
    ["a cut-off file", "damaged", () => rich.subarray(0, rich.length - 300)],
    ["half a file", "damaged", () => rich.subarray(0, rich.length / 2)],
    ["an unknown packing method", "damaged", () => forgeField(rich, SHEET, "method", 12)],
    [
      "a data offset outside the file",
      "damaged",
      () => forgeField(rich, SHEET, "local", rich.length),
    ],
    ["a wrong checksum", "damaged", () => forgeField(rich, PICTURE, "crc", 1)],
    ["fewer bytes than claimed", "damaged", () => forgeField(rich, PICTURE, "unpacked", 5000)],
    ["more bytes than claimed", "zip-bomb", () => forgeField(rich, SHEET, "unpacked", 100)],
    ["a name that climbs out", "damaged", () => forgeName(rich, PICTURE, "../media/image1.png")],
    ["an absolute name", "damaged", () => forgeName(rich, PICTURE, "/l/media/image1.png")],
    [
      "a name that climbs out by backslashes",
      "damaged",
      () => forgeName(rich, PICTURE, "..\\media\\image1.png"),
    ],
    [
      "a prototype name",
      "damaged",
      () => forgeName(rich, "docProps/custom.xml", "docProps/__proto__/"),
    ],
    [
      "one name twice",
      "damaged",
      () => forgeName(rich, "xl/worksheets/sheet2.xml", "xl/worksheets/sheet1.xml"),
    ],
    [
      "two names that differ in case",
      "damaged",
      () => forgeName(rich, "xl/worksheets/sheet2.xml", "xl/worksheets/SHEET1.xml"),
    ],
    [
      "a document type with entities",
      "damaged",
      () =>
        richEdited(
          SHEET,
          "<worksheet",
          '<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet'
        ),
    ],
    ["an unknown entity", "damaged", () => richEdited(SHEET, "<v>30</v>", "<v>&b;</v>")],
    ["XML that does not close", "damaged", () => richEdited(SHEET, "</sheetData>", "")],
    [
      "XML nested too deeply",
      "damaged",
      () =>
        richEdited(
          SHEET,
          "<sheetProtection",
          `${"<a>".repeat(300)}${"</a>".repeat(300)}<sheetProtection`
        ),
    ],
    ["an empty part", "damaged", () => richWith({ [SHEET]: "" })],
    [
      "text that is not Unicode",
      "damaged",
      () => richWith({ [SHEET]: Uint8Array.of(60, 255, 254, 62) }),
    ],
    [
      "a sheet whose part is missing",
      "damaged",
      () => richWith({ "xl/worksheets/sheet2.xml": null }),
    ],
    [
      "a missing shared string",
      "damaged",
      () => richEdited(SHEET, '<c r="A9" t="s"><v>5</v>', '<c r="A9" t="s"><v>99</v>'),
    ],
    [
      "a missing shared formula",
      "damaged",
      () => richEdited(SHEET, '<f t="shared" si="0"/>', '<f t="shared" si="7"/>'),
    ],
    ["a number that is none", "damaged", () => richEdited(SHEET, "<v>30</v>", "<v>三十</v>")],
    ["rows out of order", "damaged", () => richEdited(SHEET, '<row r="3" ', '<row r="1" ')],
    [
      "a row beyond the sheet",
      "damaged",
      () => richEdited(SHEET, '<row r="12">', '<row r="1048577">'),
    ],
    ["a cell beyond the sheet", "damaged", () => richEdited(SHEET, '<c r="F12">', '<c r="XFE12">')],
    ["a cell in the wrong row", "damaged", () => richEdited(SHEET, '<c r="F12">', '<c r="F13">')],
    [
      "overlapping columns",
      "damaged",
      () => richEdited(SHEET, 'min="7" max="9"', 'min="1" max="9"'),
    ],
    ["a merge that is no area", "damaged", () => richEdited(SHEET, 'ref="A8:C8"', 'ref="A8:C"')],
  ];

  test.each(cases)("%s: %s", (_, reason, file) => {
    expect(refusalOf(file()).reason).toBe(reason);
  });

  test("the damaged part is named", () => {
    expect(refusalOf(richEdited(SHEET, "</sheetData>", "")).detail["part"]).toBe(SHEET);
    expect(refusalOf(forgeField(rich, PICTURE, "crc", 1)).detail["part"]).toBe(PICTURE);
  });

  test("packed data with any one byte overwritten are refused, never another error", () => {
    const start = directoryField(rich, SHEET, "local") + 30 + SHEET.length;
    for (let at = start; at < start + 200; at++) {
      const hit = rich.slice();
      hit[at] = (hit[at] ?? 0) ^ 0x55;
      expect(refusalOf(hit).reason).toMatch(/damaged|zip-bomb/);
    }
  });

  test("a file cut off anywhere is refused", () => {
    for (let length = 0; length < rich.length; length += 997)
      expect(refusalOf(rich.subarray(0, length)).reason).toMatch(/damaged|not-zip/);
  });
});

describe("memory is guarded before it grows", () => {
  const zeros = new Uint8Array(LIMITS.partBytes / 2);

  test("a part that unpacks to far more than its size is a zip bomb, on the word of the directory", () => {
    expect(refusalOf(richWith({ "xl/media/bomb.png": zeros })).reason).toBe("zip-bomb");
  });

  test("a bomb that claims to be small is stopped while unpacking", () => {
    const bomb = forgeField(
      richWith({ "xl/media/bomb.png": zeros }),
      "xl/media/bomb.png",
      "unpacked",
      1000
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(refusalOf(bomb).reason).toBe("zip-bomb");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(zeros.length / 2);
  });

  test("a part that claims to be huge is refused without making room for it", () => {
    const forged = forgeField(rich, PICTURE, "unpacked", 0xfffffff0);
    expect(refusalOf(forged).reason).toBe("too-large");
  });

  test("parts that share their data are a zip bomb", () => {
    const shared = directoryField(rich, SHEET, "local");
    const forged = forgeField(rich, "xl/worksheets/sheet2.xml", "local", shared);
    expect(refusalOf(forged).reason).toBe("zip-bomb");
  });

  test("too many parts are refused", () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`part${index}`, ""])
    );
    expect(refusalOf(zipOf(many)).reason).toBe("too-large");
  });

  test("a file above the size limit is refused unread", () => {
    expect(refusalOf(new Uint8Array(LIMITS.fileBytes + 1)).detail["limit"]).toBe(
      `fileBytes ${LIMITS.fileBytes}`
    );
  });

  test("a merge of the whole sheet and a cell in its far corner cost nothing", () => {
    const file = richEdited(
      SHEET,
      '<row r="12"><c r="E12" t="inlineStr"><is><t>乙</t></is></c><c r="F12"><v>2</v></c></row>',
      '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    );
    const text = new TextDecoder().decode(unzipSync(file)[SHEET]);
    const merged = richWith({ [SHEET]: text.replace('ref="A8:C8"', 'ref="A1:XFD1048576"') });
    const before = process.memoryUsage().heapUsed;
    const sheet = openWorkbook(merged).sheets[0];
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(32 * 1024 * 1024);
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 1048575, right: 16383 }]);
    expect(sheet?.cells.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 1048575, right: 16383 });
  });
});

test("openPackage gives the parts of a sound file", () => {
  expect(openPackage(rich).has("XL/Workbook.xml")).toBe(true);
});
