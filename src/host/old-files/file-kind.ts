/** What a file's first bytes say it is, whatever its name says. */
export type FileKind =
  /** A compound file: an old binary workbook, an encrypted new one, or another old Office document. */
  | { readonly kind: "compound" }
  /** A table saved as text under a workbook's name, as many reporting systems export it. */
  | { readonly kind: "text"; readonly format: "HTML" | "XML" | "CSV" }
  /** A binary workbook without a container, from before Excel 5 (1993). */
  | { readonly kind: "bare-binary" }
  /** Anything else; a zip is opened as an .xlsx, and what is none is refused there. */
  | { readonly kind: "other" };

/**
 * Tells by content which way a file is opened.
 *
 * Example: the bytes of "<html><table>" give `{ kind: "text", format: "HTML" }`.
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (compoundSignature.every((byte, index) => bytes[index] === byte)) return { kind: "compound" };
  // BOF of BIFF2 to BIFF4 (MS-XLS has only the later ones; OpenOffice's documentation of the format, 5.8.1).
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1))
    return { kind: "bare-binary" };
  const start = textStart(bytes);
  if (start === null) return { kind: "other" };
  if (/^<!doctype html|^<(?:html|head|body|meta|style|table|div)\b/i.test(start))
    return { kind: "text", format: "HTML" };
  if (start.startsWith("<")) return { kind: "text", format: "XML" };
  return { kind: "text", format: "CSV" };
}

/** MS-CFB 2.2. */
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Bytes that are looked at: enough to pass over a comment before the first element. */
const sampleBytes = 1024;

/** How a text begins, without byte-order mark, blanks and comments; null for what is no text, or too short to tell. */
function textStart(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, sampleBytes);
  const isUtf16 =
    (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff);
  if (!isUtf16 && sample.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d].includes(byte)))
    return null;
  const encoding = !isUtf16 ? "utf-8" : sample[0] === 0xff ? "utf-16le" : "utf-16be";
  const text = new TextDecoder(encoding).decode(sample);
  const start = text.replace(
    /^(?:\s|<!--[^]*?-->|<\?xml[^>]*\?>(?=\s*<(?:!doctype html|html)))+/i,
    ""
  );
  return /^</.test(start) || /[,\t;][^]*[\r\n]/.test(start) ? start : null;
}
