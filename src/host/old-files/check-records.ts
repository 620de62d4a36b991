import { damaged, RefusedFile } from "../package/refused-file";
import { LIMITS } from "../package/limits";
import { binaryRecords, RECORD, streamName, type BinaryRecord } from "./binary-records";
import { OLD_FILE_LIMITS } from "./old-file-limits";

/**
 * A workbook stream that the library may be given: checked for encryption, completeness and size, and with every
 * record but those that are taken over made empty of meaning, in place, so that the offsets of sheets stay right.
 * Throws RefusedFile.
 *
 * Example: a stream whose first sheet starts where no sheet is gives reason "damaged".
 */
export function checkedStream(stream: Uint8Array): Uint8Array {
  const copy = stream.slice();
  const header = new DataView(copy.buffer);
  const check = new StreamCheck();
  for (const record of binaryRecords(copy)) {
    check.add(record);
    if (!takenOver.has(record.type)) header.setUint16(record.start, RECORD.ignored, true);
  }
  check.finish();
  return copy;
}

/** Everything else (drawings, notes, links, rules, views, macros) is neither needed nor shown to the library. */
const takenOver: ReadonlySet<number> = new Set(
  Object.values(RECORD).filter((type) => type !== RECORD.filePass)
);

class StreamCheck {
  private depth = 0;
  private cells = 0;
  private merges = 0;
  private readonly wanted: number[] = [];
  private readonly begun = new Set<number>();

  add({ type, start, data }: BinaryRecord): void {
    if (start === 0 && type !== RECORD.bof) throw damaged(streamName, "it has no beginning");
    if (type === RECORD.bof) this.begin(start, data);
    else if (this.depth === 0) throw damaged(streamName, "a record stands outside every sheet");
    else if (type === RECORD.eof) this.depth -= 1;
    else if (type === RECORD.filePass) throw new RefusedFile("encrypted");
    else if (type === RECORD.boundSheet) this.wanted.push(field(data, 0, 4));
    else if (type === RECORD.sharedStrings) this.countStrings(data);
    else if (type === RECORD.mergeCells) this.countMerges(data);
    else if (cellRecords.has(type)) this.countCells(type, data);
  }

  finish(): void {
    if (this.depth !== 0) throw damaged(streamName, "its last sheet has no end");
    if (this.wanted.length === 0) throw damaged(streamName, "it has no sheet");
    if (!this.wanted.every((start) => this.begun.has(start)))
      throw damaged(streamName, "a sheet is missing");
  }

  private begin(start: number, data: DataView): void {
    const version = field(data, 0, 2);
    if (version !== biff8 && version !== biff5)
      throw new RefusedFile("too-old", { format: `0x${version.toString(16)}` });
    if (this.depth === 0) this.begun.add(start);
    this.depth += 1;
    this.merges = 0;
    if (this.depth > deepest) throw damaged(streamName, "its sheets are nested too deeply");
  }

  private countStrings(data: DataView): void {
    holdTo("oldFileStrings", field(data, 4, 4));
  }

  private countMerges(data: DataView): void {
    this.merges += field(data, 0, 2);
    holdTo("oldFileMerges", this.merges);
  }

  private countCells(type: number, data: DataView): void {
    const row = field(data, 0, 2);
    const first = field(data, 2, 2);
    const last = type === RECORD.mulRk ? field(data, data.byteLength - 2, 2) : first;
    if (last < first || last >= LIMITS.columns)
      throw damaged(streamName, `row ${row + 1} reaches beyond the sheet`);
    this.cells += last - first + 1;
    holdTo("oldFileCells", this.cells);
  }
}

/** Versions of the BOF record: Excel 97 to 2003 and WPS, Excel 5.0 and 95. Source: MS-XLS 2.4.21. */
const biff8 = 0x0600;
const biff5 = 0x0500;

/** A chart stands inside a sheet, nothing inside a chart. */
const deepest = 3;

const cellRecords: ReadonlySet<number> = new Set([
  RECORD.formula,
  RECORD.mulRk,
  RECORD.richString,
  RECORD.labelSst,
  RECORD.number,
  RECORD.label,
  RECORD.boolOrError,
  RECORD.rk,
]);

function field(data: DataView, offset: number, bytes: 2 | 4): number {
  if (offset < 0 || offset + bytes > data.byteLength)
    throw damaged(streamName, "a record is too short");
  return bytes === 2 ? data.getUint16(offset, true) : data.getUint32(offset, true);
}

function holdTo(name: keyof typeof OLD_FILE_LIMITS, actual: number): void {
  if (actual <= OLD_FILE_LIMITS[name]) return;
  throw new RefusedFile("too-large", {
    limit: `${name} ${OLD_FILE_LIMITS[name]}`,
    actual: String(actual),
  });
}
