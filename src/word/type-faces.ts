/**
 * The typefaces of an official document, with the face that Word shall take where one is not installed. Without
 * `alternative` Word would fall back to its default face, 微软雅黑 on most machines, without a word.
 */
export const typeFaces = {
  title: {
    name: "方正小标宋简体",
    alternative: "华文中宋",
    panose: "02010601030101010101",
    family: "auto",
  },
  level1: { name: "黑体", alternative: "SimHei", panose: "02010609060101010101", family: "modern" },
  level2: {
    name: "楷体_GB2312",
    alternative: "楷体",
    panose: "02010609060101010101",
    family: "modern",
  },
  body: {
    name: "仿宋_GB2312",
    alternative: "仿宋",
    panose: "02010609060101010101",
    family: "modern",
  },
  pageNumber: {
    name: "宋体",
    alternative: "SimSun",
    panose: "02010600030101010101",
    family: "auto",
  },
} as const;

/** Latin letters and digits within the text. */
export const latinFace = "Times New Roman";

/** Run fonts of a Chinese face, with Latin letters and digits in a face of their own. */
export function fontsOf(face: keyof typeof typeFaces, latin: string = latinFace) {
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: typeFaces[face].name };
}

/** The part word/fontTable.xml, which tells Word and WPS what stands in for a missing typeface. */
export function fontTableXml(): string {
  const chinese = Object.values(typeFaces).map(
    ({ name, alternative, panose, family }) =>
      `<w:font w:name="${name}"><w:altName w:val="${alternative}"/><w:panose1 w:val="${panose}"/>` +
      `<w:charset w:val="86"/><w:family w:val="${family}"/><w:pitch w:val="default"/></w:font>`
  );
  const latin =
    `<w:font w:name="${latinFace}"><w:panose1 w:val="02020603050405020304"/>` +
    `<w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `${chinese.join("")}${latin}</w:fonts>`
  );
}
