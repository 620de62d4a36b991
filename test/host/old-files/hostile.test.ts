import { readOldFile } from "../../../src/host/node/read-old-file";
import { convertOldWorkbook } from "../../../src/host/old-files/convert-old-workbook";
import { OLD_FILE_LIMITS, OLD_FILE_THREAD } from "../../../src/host/old-files/old-file-limits";
import { readOldWorkbook } from "../../../src/host/old-files/read-old-workbook";
import { RefusedFile } from "../../../src/host/package/refused-file";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import {
  biff8,
  binaryStream,
  compoundFile,
  merged,
  number,
  u16,
  u32,
  type FileRecord,
} from "./binary-file";
import { refusalOf } from "./refusal-of";
import { seeded } from "../../reading/layouts/seeded";

const streamOf = (
  records: readonly FileRecord[],
  globals: readonly FileRecord[] = []
): Uint8Array => binaryStream(biff8, [{ name: biff8.name("表"), records }], globals);

const fileOf = (records: readonly FileRecord[], globals: readonly FileRecord[] = []): Uint8Array =>
  compoundFile(biff8, streamOf(records, globals));

/** A table of some length, so that cutting and changing bytes hits everything. */
const sound = fileOf(
  Array.from({ length: 60 }, (_, row) => [
    biff8.text(row, 0, `第${row}行的指标名称`),
    number(row, 1, row / 3),
  ]).flat()
);

/** The reason a file is refused for by the thread; null when it is read. */
async function threadRefusal(bytes: Uint8Array, limits = OLD_FILE_THREAD): Promise<string | null> {
  try {
    await readOldFile(bytes, limits);
    return null;
  } catch (error) {
    if (error instanceof RefusedFile)
      return `${error.reason} ${error.detail["limit"] ?? ""}`.trim();
    throw error;
  }
}

describe("a file that was cut off", () => {
  test("anywhere is refused, or has lost nothing but padding", () => {
    const whole = readOldWorkbook(sound);
    const read: number[] = [];
    for (let length = 8; length < sound.length; length += 41) {
      const cut = sound.slice(0, length);
      if (refusalOf(() => readOldWorkbook(cut)) !== null) continue;
      expect(readOldWorkbook(cut)).toEqual(whole);
      read.push(length);
    }
    // The container ends in at most one sector of padding and its own lists.
    expect(read.every((length) => length > sound.length - 2048)).toBe(true);
  });

  test("inside its container, with the container whole, is refused", () => {
    const stream = streamOf([number(0, 0, 1), number(1, 0, 2)]);
    for (let length = 1; length < stream.length; length += 1)
      expect(refusalOf(() => readOldWorkbook(compoundFile(biff8, stream.slice(0, length))))).toBe(
        "damaged"
      );
  });
});

test("random bytes behind the signature are refused", () => {
  const { upTo } = seeded(1);
  for (let length = 8; length < 4000; length += 97) {
    const bytes = Uint8Array.from({ length }, () => upTo(255));
    bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    expect(refusalOf(() => readOldWorkbook(bytes))).toBe("damaged");
  }
});

test("with single bytes changed it is refused or read, saved and opened again, never more", () => {
  const { upTo } = seeded(2);
  const outcomes = new Set<string | null>();
  for (let round = 0; round < 300; round += 1) {
    const bytes = sound.slice();
    for (let change = 0; change < 3; change += 1) bytes[upTo(bytes.length - 1)] = upTo(255);
    outcomes.add(
      refusalOf(() => openWorkbook(saveWorkbook(convertOldWorkbook(readOldWorkbook(bytes)).model)))
    );
  }
  expect(outcomes).toContain(null);
  expect(outcomes).toContain("damaged");
});

test("a cell in the far corner and a merge over everything are read as one cell and one area", () => {
  const file = fileOf([number(0, 0, 1), number(65535, 255, 2), merged(0, 65535, 0, 255)]);
  const [sheet] = convertOldWorkbook(readOldWorkbook(file)).model.sheets;
  expect(sheet?.cells.get(65535, 255)?.value).toBe(2);
  expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 65535, right: 255 }]);
});

test("a column that no sheet has is refused", () => {
  expect(refusalOf(() => readOldWorkbook(fileOf([number(0, 0xffff, 1)])))).toBe("damaged");
});

test("declared sizes are not believed", () => {
  const dimensions: FileRecord = [
    0x0200,
    [...u32(0), ...u32(0xffffffff), ...u16(0), ...u16(0xffff), ...u16(0)],
  ];
  const { sheets } = readOldWorkbook(fileOf([dimensions, number(0, 0, 1)]));
  expect(sheets[0]?.cells).toHaveLength(1);
});

test("a link over the whole sheet costs nothing: links are not read", () => {
  const link: FileRecord = [
    0x01b8,
    [...u16(0), ...u16(65535), ...u16(0), ...u16(255), ...Array.from({ length: 24 }, () => 0)],
  ];
  const { sheets } = readOldWorkbook(
    fileOf([number(0, 0, 1), ...Array.from({ length: 200 }, () => link)])
  );
  expect(sheets[0]?.cells).toHaveLength(1);
});

test.each([
  [
    "more texts than are allowed",
    [],
    [[0x00fc, [...u32(1), ...u32(0xffffffff)]]],
    "oldFileStrings",
  ],
  [
    "more cells than are allowed",
    Array.from({ length: 2000 }, (_, row): FileRecord => [
      0x00bd,
      [...u16(row), ...u16(0), ...u16(300)],
    ]),
    [],
    "oldFileCells",
  ],
  [
    "more merged areas than are allowed",
    Array.from({ length: 10 }, (): FileRecord => [0x00e5, u16(1026)]),
    [],
    "oldFileMerges",
  ],
] as const)(
  "%s: refused by what it declares, before anything is built",
  async (_, records, globals, limit) => {
    const named = await threadRefusal(fileOf(records, globals));
    expect(named).toBe(`too-large ${limit} ${OLD_FILE_LIMITS[limit]}`);
  }
);

test("a file above the size limit is refused without being looked at", async () => {
  const bytes = new Uint8Array(OLD_FILE_LIMITS.oldFileBytes + 1);
  expect(await threadRefusal(bytes)).toMatch(/^too-large oldFileBytes/);
});

describe("the thread", () => {
  const large = fileOf(Array.from({ length: 60_000 }, (_, row) => number(row, row % 256, row)));

  test("reads what stays within its limits", async () => {
    expect(await threadRefusal(large)).toBeNull();
  });

  test("is ended when it takes too much memory", async () => {
    expect(await threadRefusal(large, { ...OLD_FILE_THREAD, memoryMiB: 24 })).toBe(
      "too-demanding memory"
    );
  });

  test("is ended when it takes too long", async () => {
    expect(await threadRefusal(large, { ...OLD_FILE_THREAD, milliseconds: 1 })).toBe(
      "too-demanding time"
    );
  });
});
