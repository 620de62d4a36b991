/** The three parts of a header or footer line. */
export type HeaderFooterPart = "left" | "center" | "right";

/**
 * One part of Excel's header or footer code. Text before the first mark belongs to the centre.
 *
 * @example headerFooterPart('&L甲&C&"宋体"— &P —', "center") // '&"宋体"— &P —'
 */
export const headerFooterPart = (code: string, part: HeaderFooterPart): string => split(code)[part];

/** The code with one part replaced. @example withPart("&L甲", "right", "&P") // "&L甲&R&P" */
export function withPart(code: string, part: HeaderFooterPart, text: string): string {
  const parts = { ...split(code), [part]: text };
  return [
    ["&L", parts.left],
    ["&C", parts.center],
    ["&R", parts.right],
  ]
    .map(([mark, content]) => (content === "" ? "" : `${mark ?? ""}${content ?? ""}`))
    .join("");
}

const marks = { "&L": "left", "&C": "center", "&R": "right" } as const;

function split(code: string): Record<HeaderFooterPart, string> {
  const parts = { left: "", center: "", right: "" };
  let part: HeaderFooterPart = "center";
  // "&&" is an ampersand and '&"..."' a font, whose name could hold a mark.
  for (const [piece] of code.matchAll(/&"[^"]*"|&[LCR]|&?[^&]|&&|&$/g)) {
    if (piece === "&L" || piece === "&C" || piece === "&R") part = marks[piece];
    else parts[part] += piece;
  }
  return parts;
}
