import { OfficePackage } from "./office-package";
import { inflateEntry } from "./inflate-entry";
import { holdToLimit } from "./limits";
import { RefusedFile } from "./refused-file";
import { readZipDirectory } from "./zip-directory";

/**
 * Unpacks an Office file into its parts. Throws RefusedFile for anything that is not a plain, unsigned, sound package.
 *
 * Example: the bytes "hello" give reason "not-zip".
 */
export function openPackage(bytes: Uint8Array): OfficePackage {
  holdToLimit("fileBytes", bytes.length);
  refuseCompoundFile(bytes);
  const entries = readZipDirectory(bytes);
  if (entries.some(({ name }) => name.toLowerCase().startsWith("_xmlsignatures/")))
    throw new RefusedFile("signed");
  return new OfficePackage(new Map(entries.map((entry) => [entry.name, inflateEntry(entry)])));
}

const COMPOUND_FILE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * A compound file is either the wrapper of an encrypted workbook or an old binary one (.xls, .et). Its directory
 * names the stream "EncryptedPackage", in UTF-16, only in the first case (MS-OFFCRYPTO 2.3.4.4).
 */
function refuseCompoundFile(bytes: Uint8Array): void {
  if (!COMPOUND_FILE_SIGNATURE.every((byte, index) => bytes[index] === byte)) return;
  throw new RefusedFile(holdsUtf16(bytes, "EncryptedPackage") ? "encrypted" : "old-format");
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (
    let start = bytes.indexOf(wanted[0] ?? 0);
    start !== -1;
    start = bytes.indexOf(wanted[0] ?? 0, start + 1)
  ) {
    if (wanted.every((byte, offset) => bytes[start + offset] === byte)) return true;
  }
  return false;
}
