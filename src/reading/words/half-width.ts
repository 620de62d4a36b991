/**
 * The text with full-width digits, letters and signs in their half-width form ("（１０％）" is "(10%)"), which is how
 * all matching and parsing here sees it. Everything else, superscripts and Chinese punctuation included, stays.
 */
export function halfWidth(text: string): string {
  return text.replace(wide, (sign) => twin[sign] ?? shifted(sign));
}

/** Signs outside the full-width block that are typed for a half-width one. */
const twin: Readonly<Record<string, string>> = {
  "\u3000": " ",
  "\u00a0": " ",
  "﹪": "%",
  "﹦": "=",
  "═": "=",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹥": ">",
  "﹤": "<",
  "〈": "<",
  "〉": ">",
  "–": "-",
  "—": "-",
  "−": "-",
  "―": "-",
  "‐": "-",
  "〜": "~",
  "∼": "~",
  "˜": "~",
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  "﹙": "(",
  "﹚": ")",
};

const wide = new RegExp(`[\uff01-\uff5e${Object.keys(twin).join("")}]`, "gu");

function shifted(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}
