import { damaged } from "../package/refused-file";

/** A record of the workbook stream. Source: MS-XLS 2.1.4. */
export interface BinaryRecord {
  readonly type: number;
  /** Where the record's header of four bytes starts in the stream. */
  readonly start: number;
  readonly data: DataView;
}

/** The name that messages give to the stream. */
export const streamName = "Workbook";

/**
 * Walks the records of a workbook stream to its end. Zeros after the last one are padding. Throws RefusedFile where a
 * record reaches beyond the stream, as in a file that was cut off.
 *
 * Example: the bytes 0A 00 00 00 give one record of type 0x000A (EOF) without data.
 */
export function* binaryRecords(stream: Uint8Array): Generator<BinaryRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let start = 0;
  let last = -1;
  while (start < stream.length) {
    if (start + 4 > stream.length) {
      if (last === RECORD.eof && stream.subarray(start).every((byte) => byte === 0)) return;
      throw damaged(streamName, "its last record is cut off");
    }
    const type = view.getUint16(start, true);
    if (type === 0 && last === RECORD.eof) return;
    const length = view.getUint16(start + 2, true);
    if (start + 4 + length > stream.length) throw damaged(streamName, "its last record is cut off");
    yield {
      type,
      start,
      data: new DataView(stream.buffer, stream.byteOffset + start + 4, length),
    };
    last = type;
    start += 4 + length;
  }
}

/** Record types. Source: MS-XLS 2.3.2. */
export const RECORD = {
  formula: 0x0006,
  eof: 0x000a,
  externSheet: 0x0017,
  definedName: 0x0018,
  date1904: 0x0022,
  externName: 0x0023,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  columnInfo: 0x007d,
  sheetOptions: 0x0081,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  richString: 0x00d6,
  cellFormat: 0x00e0,
  mergeCells: 0x00e5,
  sharedStrings: 0x00fc,
  labelSst: 0x00fd,
  supBook: 0x01ae,
  dimensions: 0x0200,
  number: 0x0203,
  label: 0x0204,
  boolOrError: 0x0205,
  formulaString: 0x0207,
  row: 0x0208,
  arrayFormula: 0x0221,
  rk: 0x027e,
  numberFormat: 0x041e,
  sharedFormula: 0x04bc,
  bof: 0x0809,
  /** Without content; what the library must not see is renamed to this. */
  ignored: 0x00c1,
} as const;
