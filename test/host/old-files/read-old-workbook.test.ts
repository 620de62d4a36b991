import { utils, write } from "@e965/xlsx/dist/xlsx.full.min.js";
import { convertOldWorkbook } from "../../../src/host/old-files/convert-old-workbook";
import { readOldWorkbook } from "../../../src/host/old-files/read-old-workbook";
import type { CellModel, WorkbookModel } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import {
  biff5,
  biff8,
  binaryStream,
  compoundFile,
  formula,
  merged,
  number,
  u16,
  u32,
} from "./binary-file";
import { refusalOf } from "./refusal-of";

/** The new workbook as it is after saving and opening. */
function converted(bytes: Uint8Array): WorkbookModel {
  return openWorkbook(saveWorkbook(convertOldWorkbook(readOldWorkbook(bytes)).model));
}

function cell(model: WorkbookModel, row: number, column: number, sheet = 0): CellModel | undefined {
  return model.sheets[sheet]?.cells.get(row, column);
}

describe("a workbook of Excel 97-2003", () => {
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet([
    ["项目名称", "甲𠮷", null, true],
    [{ t: "n", v: 45291, z: 'yyyy"年"m"月"d"日"' }, { t: "n", v: 0.973, z: "0.00%" }, 772.85],
    ["=1+1", "", { t: "e", v: 0x07 }],
  ]);
  sheet["!merges"] = [utils.decode_range("B1:C1")];
  sheet["!cols"] = [{ wch: 20 }, { hidden: true }];
  utils.book_append_sheet(book, sheet, "基础数据表");
  utils.book_append_sheet(book, utils.aoa_to_sheet([["x"]]), "藏");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }], WBProps: { date1904: true } };
  const model = converted(
    new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer)
  );

  test("keeps texts, numbers, truth values and errors", () => {
    expect(cell(model, 0, 0)?.value).toBe("项目名称");
    expect(cell(model, 0, 1)?.value).toBe("甲𠮷");
    expect(cell(model, 0, 3)?.value).toBe(true);
    expect(cell(model, 1, 2)?.value).toBe(772.85);
    expect(cell(model, 2, 2)?.value).toEqual({ error: "#DIV/0!" });
  });

  test("keeps number formats", () => {
    expect(cell(model, 1, 0)).toMatchObject({
      value: 45291,
      format: { numberFormat: 'yyyy"年"m"月"d"日"' },
    });
    expect(cell(model, 1, 1)).toMatchObject({ value: 0.973, format: { numberFormat: "0.00%" } });
  });

  test("never takes a text for a formula", () => {
    expect(cell(model, 2, 0)).toMatchObject({ value: "=1+1" });
    expect(cell(model, 2, 0)?.formula).toBeUndefined();
  });

  test("keeps merged cells, widths, hidden columns and sheets, and the date system", () => {
    const [first, second] = model.sheets;
    expect(first?.merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 2 }]);
    // 20 digits of 6 pixels and 5 pixels of padding, in 256ths of a digit.
    const width = Math.trunc(((20 * 6 + 5) / 6) * 256) / 256;
    expect(first?.columns.get(0)?.width).toBe(width);
    expect(first?.columns.get(1)?.hidden).toBe(true);
    expect(first?.visibility).toBe("Visible");
    expect(second).toMatchObject({ name: "藏", visibility: "VeryHidden" });
    expect(model.date1904).toBe(true);
  });
});

test("a workbook of Excel 95 is read in its code page", () => {
  // 表 and 项目 in GBK; the code page record says 936.
  const stream = binaryStream(
    biff5,
    [
      {
        name: biff5.name([0xb1, 0xed]),
        records: [biff5.text(0, 0, [0xcf, 0xee, 0xc4, 0xbf]), number(0, 1, 3.5)],
      },
    ],
    [[0x0042, u16(936)]]
  );
  const model = converted(compoundFile(biff5, stream));
  expect(model.sheets[0]?.name).toBe("表");
  expect(cell(model, 0, 0)?.value).toBe("项目");
  expect(cell(model, 0, 1)?.value).toBe(3.5);
});

describe("formulas", () => {
  /** Relative reference to a cell: PtgRef. */
  const reference = (row: number, column: number): number[] => [
    0x44,
    ...u16(row),
    ...u16(column | 0xc000),
  ];
  const add = 0x03;

  test("stay with their last values", () => {
    const stream = binaryStream(biff8, [
      {
        name: biff8.name("表"),
        records: [
          number(0, 0, 1),
          number(0, 1, 2),
          formula(0, 2, 1 + 2, [...reference(0, 0), ...reference(0, 1), add]),
        ],
      },
    ]);
    expect(cell(converted(compoundFile(biff8, stream)), 0, 2)).toMatchObject({
      formula: "=A1+B1",
      value: 1 + 2,
    });
  });

  test("that name what is not carried over become their last values, and are counted", () => {
    // LBL: a name "N" for A1; PtgName: the first name.
    const name = [...u16(0), 0, 1, ...u16(7), ...u16(0), ...u16(0), 0, 0, 0, 0, 0, 0x4e, 0x3a, ...u16(0), ...u16(0), ...u16(0)]; // prettier-ignore
    const stream = binaryStream(
      biff8,
      [{ name: biff8.name("表"), records: [number(0, 0, 5), formula(0, 1, 5, [0x43, ...u32(1)])] }],
      [[0x0018, name]]
    );
    const result = convertOldWorkbook(readOldWorkbook(compoundFile(biff8, stream)));
    expect(result.formulasAsValues).toBe(1);
    expect(cell(result.model, 0, 1)).toMatchObject({ value: 5 });
    expect(cell(result.model, 0, 1)?.formula).toBeUndefined();
  });
});

test("merged areas that overlap are not written: Excel would call the new file damaged", () => {
  const records = [
    number(0, 0, 1),
    merged(0, 1, 0, 1),
    merged(1, 2, 1, 2),
    merged(4, 4, 0, 0),
    merged(5, 5, 0, 3),
  ];
  const stream = binaryStream(biff8, [{ name: biff8.name("表"), records }]);
  expect(converted(compoundFile(biff8, stream)).sheets[0]?.merges).toEqual([
    { top: 0, left: 0, bottom: 1, right: 1 },
    { top: 5, left: 0, bottom: 5, right: 3 },
  ]);
});

test("formats of one file do not reach the next", () => {
  // FORMAT 31 redefined, XF that uses it, and a number in that format.
  const xf = (format: number): readonly [number, number[]] => [
    0x00e0,
    [...u16(0), ...u16(format), ...Array.from({ length: 16 }, () => 0)],
  ];
  const book = (globals: readonly (readonly [number, number[]])[]): Uint8Array =>
    compoundFile(
      biff8,
      binaryStream(biff8, [{ name: biff8.name("表"), records: [number(0, 0, 45291, 0)] }], globals)
    );
  const own = book([[0x041e, [...u16(31), ...u16(3), 0, 0x30, 0x2e, 0x30]], xf(31)]);
  const plain = book([xf(31)]);
  expect(cell(converted(own), 0, 0)?.format.numberFormat).toBe("0.0");
  expect(cell(converted(plain), 0, 0)?.format.numberFormat).toBe('yyyy"年"m"月"d"日"');
});

describe("refused:", () => {
  const sound = binaryStream(biff8, [{ name: biff8.name("表"), records: [number(0, 0, 1)] }]);

  test.each([
    [
      "a compound file without a workbook",
      compoundFile({ stream: "/WordDocument" }, sound),
      "not-workbook",
    ],
    [
      "an encrypted new workbook",
      compoundFile({ stream: "/EncryptedPackage" }, sound),
      "encrypted",
    ],
    [
      "a workbook with a password",
      compoundFile(
        biff8,
        binaryStream(
          biff8,
          [{ name: biff8.name("表"), records: [] }],
          [[0x002f, [...u16(1), ...u16(1), ...u16(1)]]]
        )
      ),
      "encrypted",
    ],
    [
      "a version before Excel 5",
      compoundFile(biff8, binaryStream({ version: 0x0400 }, [])),
      "too-old",
    ],
    ["one without a sheet", compoundFile(biff8, binaryStream(biff8, [])), "damaged"],
  ])("%s", (_, bytes, reason) => {
    expect(refusalOf(() => readOldWorkbook(bytes))).toBe(reason);
  });
});
