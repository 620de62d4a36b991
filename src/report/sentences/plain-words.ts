/**
 * Words of a form as prose may hold them: without the form's own marks (★), counting (指标1：) and codes ([155],
 * 51000021R…), document numbers in their brackets 〔〕, and punctuation beside Chinese characters in full width
 * (GB/T 15834). A figure that a form masks with asterisks (≥**户) is said to be missing. Words and figures stay as they are.
 *
 * @example plainWords("★[155]安装(改造)项目,财预[2020]10号") // "安装（改造）项目，财预〔2020〕10号"
 */
export function plainWords(words: string): string {
  const plain = words
    .replace(
      /(\p{Script=Han})[[［(（【]((?:19|20)\d\d)[\]］)）】](?=\s*(?:第\s*)?\d+\s*号)/gu,
      "$1〔$2〕"
    )
    .replace(/[[［【]\s*[A-Za-z]{0,3}\d[\dA-Za-z-]+\s*[\]］】]/gu, "")
    .replace(projectCode, "")
    .replace(rowCounting, "")
    .replace(maskedFigure, "（数值未填写）")
    .replace(/[★☆▲△※]|^\s*[*＊●◆]+\s*|(?<=\p{Script=Han})[*＊]+$/gu, "");
  return fullWidthPunctuation(plain);
}

/**
 * A name of a project or an office without the code in front of or behind it.
 *
 * @example withoutCodes("155001-某县水利局") // "某县水利局"
 */
export function withoutCodes(name: string): string {
  return name
    .trim()
    .replace(/^(?!(?:19|20)\d\d(?!\d))\d{3,}\s*[-—_－:：、.\s]\s*(?=[\p{Script=Han}《“(（])/u, "")
    .replace(/^[(（](?!(?:19|20)\d\d[)）])\d{3,}[)）]\s*(?=\p{Script=Han})/u, "")
    .replace(/(?<=\p{Script=Han})\s*[(（](?!(?:19|20)\d\d[)）])\d{3,}[)）]$/u, "");
}

/** Commas, stops and brackets beside a Chinese character in full width; those between figures stay. */
export function fullWidthPunctuation(words: string): string {
  const punctuated = words
    .replace(
      /(?<=[\p{Script=Han}）”》%])[,;:?!]|[,;:?!](?=[\p{Script=Han}（“《])/gu,
      (sign) => wide[sign] ?? sign
    )
    .replace(/(?<=\p{Script=Han})\.(?=\p{Script=Han}|$)/gu, "。");
  return withWideBrackets(withWideBrackets(punctuated));
}

/** "及时(按期)率": innermost brackets first, so that a second pass sees what stands around them. */
function withWideBrackets(words: string): string {
  return words.replace(
    /(.?)\(([^()]*)\)(?=(.?))/gu,
    (whole, before: string, inner: string, after: string) =>
      [before, inner, after].some((text) => /[\p{Script=Han}（）“”《》]/u.test(text))
        ? `${before}（${inner}）`
        : whole
  );
}

/** A budget system's project number: 51000021R000000012345. */
const projectCode = /(?<![A-Za-z0-9])\d{5,}[A-Z][0-9A-Z]{4,}(?![A-Za-z0-9])[\s\-—_－:：]*/gu;

/** "指标1：" at the beginning of a clause. */
const rowCounting = /(?<=^|[。；;，,、\n]\s*)(?:三级)?指标\s*\d{1,2}\s*[:：]\s*/gu;

/** "≥**" before its unit. */
const maskedFigure =
  /(?:[≥≤≧≦＞＜><=]|不低于|不少于|不超过)\s*[*＊]+|[*＊]{2,}(?=[%％‰\p{Script=Han}])/gu;

const wide: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
};
