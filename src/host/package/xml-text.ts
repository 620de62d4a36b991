import { damaged } from "./refused-file";

/**
 * Text of an XML part. UTF-8 (with or without mark) and UTF-16, as the format allows; anything else is refused.
 *
 * Example: the UTF-8 bytes of "<a/>" give "<a/>".
 */
export function decodeXml(part: string, bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw damaged(part, "its text is not Unicode");
  }
}

/** UTF-8 bytes of a part; a declaration that says otherwise is corrected. */
export function encodeXml(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(/^(<\?xml[^>]*?encoding=)(["'])utf-16\w*\2/i, "$1$2UTF-8$2")
  );
}

/** `text` as element content. Characters that XML cannot hold are dropped; see `escapeCellText` to keep them. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, "").replace(/[&<>]/g, (character) => ENTITIES[character] ?? "");
}

/** `text` as the value of an attribute in double quotes; line breaks and tabs are kept. */
export function escapeAttribute(text: string): string {
  return text
    .replace(ILLEGAL, "")
    .replace(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? "");
}

/**
 * `text` of a cell as element content: what XML cannot hold becomes _xHHHH_ and text that looks like such an escape
 * is itself escaped. Source: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 *
 * Example: a bell character (U+0007) gives "_x0007_"; the text "_x0007_" gives "_x005F_x0007_".
 */
export function escapeCellText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      .replace(UNSAFE_IN_CELL, (character) => escapeCode(character.charCodeAt(0)))
  );
}

/** The reverse of `escapeCellText`, for text that the XML parser has already decoded. */
export function unescapeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16))
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

// Control characters, halves of surrogate pairs, and the two last code points of the plane.
const ILLEGAL =
  /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

// XML readers turn a carriage return into a line feed, so it is escaped too.
const UNSAFE_IN_CELL = new RegExp(`\\r|${ILLEGAL.source}`, "g");

function escapeCode(code: number): string {
  return `_x${code.toString(16).toUpperCase().padStart(4, "0")}_`;
}
