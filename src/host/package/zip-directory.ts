import { holdToLimit, LIMITS } from "./limits";
import { damaged, RefusedFile } from "./refused-file";

export interface ZipEntry {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: 0 | 8;
  readonly packed: Uint8Array;
  /** As the directory claims; inflating holds the entry to it. */
  readonly unpackedBytes: number;
  readonly crc32: number;
}

/**
 * Lists the files in a zip from its central directory and checks everything that can be checked before unpacking:
 * sizes, ratios, count, names, overlaps. Directory entries ("xl/") are left out. Throws RefusedFile.
 * Source: PKWARE APPNOTE 6.3, sections 4.3 and 4.4.
 *
 * Example: the zip of one file "a.xml" gives one entry of that name.
 */
export function readZipDirectory(bytes: Uint8Array): ZipEntry[] {
  holdToLimit("fileBytes", bytes.length);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff || hasZip64Locator(view, end))
    throw new RefusedFile("zip64");
  holdToLimit("entries", count);
  if (start + size > end) throw damaged("zip", "the directory lies outside the file");

  const headers: EntryHeader[] = [];
  for (let position = start; headers.length < count;) {
    const header = readHeader(view, position, end);
    headers.push(header);
    position = header.next;
  }
  return checked(
    headers
      .map((header) => ({ header, data: locateData(view, header, start) }))
      .filter(({ header }) => !header.name.endsWith("/")),
    bytes
  );
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;

interface EntryHeader {
  readonly name: string;
  readonly method: number;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly localStart: number;
  readonly next: number;
}

interface DataSpan {
  readonly start: number;
  readonly end: number;
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let position = view.byteLength - 22; position >= lowest; position--) {
    if (view.getUint32(position, true) === END_SIGNATURE) return position;
  }
  const startsAsZip = view.byteLength >= 4 && view.getUint32(0, true) === LOCAL_SIGNATURE;
  throw startsAsZip ? damaged("zip", "the end of the file is missing") : new RefusedFile("not-zip");
}

function hasZip64Locator(view: DataView, end: number): boolean {
  return end >= 20 && view.getUint32(end - 20, true) === ZIP64_LOCATOR_SIGNATURE;
}

function readHeader(view: DataView, position: number, end: number): EntryHeader {
  if (position + 46 > end || view.getUint32(position, true) !== ENTRY_SIGNATURE)
    throw damaged("zip", "the directory is broken");
  const nameLength = view.getUint16(position + 28, true);
  const next =
    position +
    46 +
    nameLength +
    view.getUint16(position + 30, true) +
    view.getUint16(position + 32, true);
  if (next > end) throw damaged("zip", "the directory is broken");
  if ((view.getUint16(position + 8, true) & 1) === 1) throw new RefusedFile("encrypted");
  // Some programs write the separator of Windows; Excel takes it too.
  const name = new TextDecoder()
    .decode(new Uint8Array(view.buffer, view.byteOffset + position + 46, nameLength))
    .replaceAll("\\", "/");
  checkName(name);
  return {
    name,
    method: view.getUint16(position + 10, true),
    crc32: view.getUint32(position + 16, true),
    packedBytes: view.getUint32(position + 20, true),
    unpackedBytes: view.getUint32(position + 24, true),
    localStart: view.getUint32(position + 42, true),
    next,
  };
}

function checkName(name: string): void {
  const segments = name.split("/");
  if (
    name === "" ||
    name.startsWith("/") ||
    /[\0:]/.test(name) ||
    segments.some((segment) => segment === ".." || segment === "." || segment === "__proto__")
  )
    throw damaged("zip", `unsafe entry name ${JSON.stringify(name)}`);
}

function locateData(view: DataView, header: EntryHeader, directoryStart: number): DataSpan {
  const { localStart, name } = header;
  if ([header.packedBytes, header.unpackedBytes, localStart].includes(0xffffffff))
    throw new RefusedFile("zip64", { part: name });
  if (localStart + 30 > directoryStart || view.getUint32(localStart, true) !== LOCAL_SIGNATURE)
    throw damaged(name, "its data are missing");
  const start =
    localStart + 30 + view.getUint16(localStart + 26, true) + view.getUint16(localStart + 28, true);
  const end = start + header.packedBytes;
  if (end > directoryStart) throw damaged(name, "its data are cut off");
  return { start, end };
}

function checked(
  entries: { readonly header: EntryHeader; readonly data: DataSpan }[],
  bytes: Uint8Array
): ZipEntry[] {
  const names = new Set<string>();
  let total = 0;
  for (const { header } of entries) {
    // Part names are compared without case, so two that differ only in case are one part stored twice.
    const key = header.name.toLowerCase();
    if (names.has(key)) throw damaged(header.name, "it is in the file twice");
    names.add(key);
    total += header.unpackedBytes;
    holdToLimit("partBytes", header.unpackedBytes, header.name);
    if (
      header.unpackedBytes > LIMITS.ratioFromBytes &&
      header.unpackedBytes > header.packedBytes * LIMITS.ratio
    )
      throw new RefusedFile("zip-bomb", { part: header.name });
  }
  holdToLimit("unpackedBytes", total);
  refuseOverlaps(entries);
  return entries.map(({ header, data }) => toEntry(header, bytes.subarray(data.start, data.end)));
}

/** Entries that share packed bytes are how a small file unpacks to a huge one without a high ratio. */
function refuseOverlaps(
  entries: { readonly header: EntryHeader; readonly data: DataSpan }[]
): void {
  let reached = 0;
  for (const { header, data } of entries.toSorted(
    (a, b) => a.header.localStart - b.header.localStart
  )) {
    if (header.localStart < reached) throw new RefusedFile("zip-bomb", { part: header.name });
    reached = data.end;
  }
}

function toEntry(header: EntryHeader, packed: Uint8Array): ZipEntry {
  const { name, method, unpackedBytes, crc32 } = header;
  if (method !== 0 && method !== 8) throw damaged(name, `unknown packing method ${method}`);
  return { name, method, packed, unpackedBytes, crc32 };
}
