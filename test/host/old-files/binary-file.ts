import { compoundFiles } from "../../../src/host/old-files/library";

/** A record of a binary workbook: type, then data of bytes; see MS-XLS 2.3.2 for the types. */
export type FileRecord = readonly [type: number, data: readonly number[]];

export const u16 = (value: number): number[] => [value & 0xff, (value >> 8) & 0xff];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number): number[] => [
  ...new Uint8Array(new Float64Array([value]).buffer),
];

/** A sheet and the records between its beginning and its end. */
export interface BinarySheet {
  /** As bytes of the version's own encoding. */
  readonly name: readonly number[];
  readonly records: readonly FileRecord[];
}

/** Excel 97-2003: text as UTF-16. A flag byte says so. */
export const biff8 = {
  version: 0x0600,
  stream: "/Workbook",
  name: (text: string): number[] => [text.length, 1, ...utf16(text)],
  /** LABEL */
  text: (row: number, column: number, text: string): FileRecord => [
    0x0204,
    [...u16(row), ...u16(column), ...u16(0), ...u16(text.length), 1, ...utf16(text)],
  ],
};

/** Excel 5.0 and 95: text in the code page of the file. */
export const biff5 = {
  version: 0x0500,
  stream: "/Book",
  name: (bytes: readonly number[]): number[] => [bytes.length, ...bytes],
  text: (row: number, column: number, bytes: readonly number[]): FileRecord => [
    0x0204,
    [...u16(row), ...u16(column), ...u16(0), ...u16(bytes.length), ...bytes],
  ],
};

/** NUMBER */
export const number = (row: number, column: number, value: number, format = 0): FileRecord => [
  0x0203,
  [...u16(row), ...u16(column), ...u16(format), ...f64(value)],
];

/** FORMULA with a number for its last value; `tokens` as in MS-XLS 2.5.198. */
export const formula = (
  row: number,
  column: number,
  value: number,
  tokens: readonly number[]
): FileRecord => [
  0x0006,
  [
    ...u16(row),
    ...u16(column),
    ...u16(0),
    ...f64(value),
    ...u16(0),
    ...u32(0),
    ...u16(tokens.length),
    ...tokens,
  ],
];

/** MERGECELLS: rows and columns from, to, inclusive. */
export const merged = (top: number, bottom: number, left: number, right: number): FileRecord => [
  0x00e5,
  [...u16(1), ...u16(top), ...u16(bottom), ...u16(left), ...u16(right)],
];

/** The stream of a workbook; `globals` stand before the list of sheets. */
export function binaryStream(
  { version }: { readonly version: number },
  sheets: readonly BinarySheet[],
  globals: readonly FileRecord[] = []
): Uint8Array {
  const bof = (kind: number): FileRecord => [
    0x0809,
    [
      ...u16(version),
      ...u16(kind),
      ...u16(0),
      ...u16(0),
      ...(version === 0x0600 ? [...u32(0), ...u32(6)] : []),
    ],
  ];
  const eof: FileRecord = [0x000a, []];
  const sheetBytes = sheets.map(({ records }) => bytesOf([bof(0x0010), ...records, eof]));
  const head = [bof(0x0005), ...globals];
  const entries = (starts: readonly number[]): FileRecord[] =>
    sheets.map(({ name }, index) => [0x0085, [...u32(starts[index] ?? 0), ...u16(0), ...name]]);
  let start = bytesOf([...head, ...entries([]), eof]).length;
  const starts = sheetBytes.map((bytes) => {
    const here = start;
    start += bytes.length;
    return here;
  });
  return Uint8Array.from([...bytesOf([...head, ...entries(starts), eof]), ...sheetBytes.flat()]);
}

/** A compound file that holds one stream, named as each version of Excel does. */
export function compoundFile(
  { stream }: { readonly stream: string },
  content: Uint8Array
): Uint8Array {
  const container = compoundFiles.utils.cfb_new();
  compoundFiles.utils.cfb_add(container, stream, Buffer.from(content));
  return Uint8Array.from(compoundFiles.write(container, { type: "buffer" }));
}

function bytesOf(records: readonly FileRecord[]): number[] {
  return records.flatMap(([type, data]) => [...u16(type), ...u16(data.length), ...data]);
}

function utf16(text: string): number[] {
  return [...Array(text.length).keys()].flatMap((index) => u16(text.charCodeAt(index)));
}
