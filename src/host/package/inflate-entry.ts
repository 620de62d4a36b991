import { Inflate } from "fflate";
import { damaged, refusingDamage, RefusedFile } from "./refused-file";
import type { ZipEntry } from "./zip-directory";

/**
 * Unpacks one entry, in small steps, and stops as soon as it yields more than the directory claimed: a forged size
 * must not reach memory. Throws RefusedFile: "zip-bomb" for too much, "damaged" for too little or a wrong checksum.
 *
 * Example: an entry whose directory claims 10 bytes and whose data hold 10,000 gives "zip-bomb".
 */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.unpackedBytes || crc32(bytes) !== entry.crc32)
    throw damaged(entry.name, "its data do not match their checksum");
  return bytes;
}

// One step can unpack to about 1,000 times its size.
const STEP_BYTES = 1024;

function inflate(entry: ZipEntry): Uint8Array {
  const unpacked = new Uint8Array(entry.unpackedBytes);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > unpacked.length)
      throw new RefusedFile("zip-bomb", { part: entry.name });
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  refusingDamage(entry.name, () => {
    for (let at = 0; at < entry.packed.length; at += STEP_BYTES) {
      const next = at + STEP_BYTES;
      stream.push(entry.packed.subarray(at, next), next >= entry.packed.length);
    }
  });
  return unpacked.subarray(0, filled);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
