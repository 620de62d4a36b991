import { bodyTightening, pageLayout, twoCharacters, typeSize } from "./page-layout";
import { fontsOf, typeFaces } from "./type-faces";

/** Style ids of the Word file; the built-in ones keep the names by which Word knows them. */
export const styleId = {
  title: "Title",
  heading: { 1: "Heading1", 2: "Heading2", 3: "Heading3" },
  body: "BodyText",
  caption: "Caption",
  unitNote: "TableUnit",
  tableText: "TableText",
  tableEnd: "TableEnd",
  figure: "Figure",
  pageNumber: "Footer",
} as const;

/**
 * The part word/styles.xml: title 2号 小标宋, body 3号 仿宋, headings 3号 黑体 / 楷体 / 仿宋, none of them bold or
 * coloured (GB/T 9704-2012). Headings carry outline levels, so Word's navigation pane and a table of contents find
 * them.
 *
 * Written out because the docx library knows neither `snapToGrid` nor `widowControl` in a style.
 */
export function stylesXml(): string {
  const defaults =
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("body")}${size("三号")}` +
    `<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`;
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` +
    `${defaults}${styles.map(styleXml).join("")}${plainTableXml}</w:styles>`
  );
}

/** `paragraph` and `run` are the children of w:pPr and w:rPr in the order of the schema. */
interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: string;
  readonly run?: string;
  /** The style of the paragraph that Enter begins; absent: the same. */
  readonly next?: string;
}

const keepNext = "<w:keepNext/>";

/** What is not body text keeps its own line height instead of taking whole lines of the grid. */
const offGrid = `<w:snapToGrid w:val="0"/>`;

const twoCharacterIndent = `<w:ind w:firstLineChars="200" w:firstLine="${twoCharacters}"/>`;

/** Only body text is tightened. */
const untightened = `<w:spacing w:val="0"/>`;

const normal: Style = {
  id: "Normal",
  name: "Normal",
  // A page holds 22 lines, whichever paragraphs they belong to: no widow control.
  paragraph: `<w:widowControl w:val="0"/>${fixedLine(pageLayout.linePitch)}${aligned("both")}`,
  run: `<w:spacing w:val="${bodyTightening}"/>`,
};

const styles: readonly Style[] = [
  normal,
  {
    id: styleId.title,
    name: "Title",
    next: styleId.body,
    paragraph: `${keepNext}${offGrid}${fixedLine(Math.round(pageLayout.linePitch * 1.25))}${aligned("center")}`,
    run: `${fonts("title")}${untightened}${size("二号")}`,
  },
  heading(1, "level1"),
  heading(2, "level2"),
  heading(3, "body"),
  { id: styleId.body, name: "Body Text", paragraph: twoCharacterIndent },
  {
    id: styleId.caption,
    name: "caption",
    next: styleId.body,
    paragraph: `${offGrid}${fixedLine(pageLayout.linePitch)}${aligned("center")}`,
    run: `${fonts("level1")}${untightened}${size("小四")}`,
  },
  {
    id: styleId.unitNote,
    name: "Table Unit",
    paragraph: `${keepNext}${offGrid}${fixedLine(400)}${aligned("right")}`,
    run: `${untightened}${size("小四")}`,
  },
  {
    id: styleId.tableText,
    name: "Table Text",
    paragraph: `${offGrid}${aligned("left")}`,
    run: `${untightened}${size("小四")}`,
  },
  { id: styleId.tableEnd, name: "Table End", paragraph: `${offGrid}${fixedLine(240)}` },
  {
    id: styleId.figure,
    name: "Figure",
    // A fixed line would cut the picture off at its own height.
    paragraph: `${keepNext}${offGrid}<w:spacing w:before="120" w:line="240" w:lineRule="auto"/>${aligned("center")}`,
  },
  {
    id: styleId.pageNumber,
    name: "footer",
    paragraph: `${offGrid}${fixedLine(pageLayout.footerLine)}`,
    run: `${fonts("pageNumber", typeFaces.pageNumber.name)}${untightened}${size("四号")}`,
  },
];

const plainTableXml =
  `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>` +
  `<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>`;

function styleXml({ id, name, paragraph, run = "", next }: Style): string {
  const basis =
    id === normal.id
      ? `w:default="1" w:styleId="${id}"><w:name w:val="${name}"/>`
      : `w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${normal.id}"/>`;
  const following = next === undefined ? "" : `<w:next w:val="${next}"/>`;
  return (
    `<w:style w:type="paragraph" ${basis}${following}<w:qFormat/>` +
    `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`
  );
}

function heading(level: 1 | 2 | 3, face: keyof typeof typeFaces): Style {
  return {
    id: styleId.heading[level],
    name: `heading ${level}`,
    next: styleId.body,
    paragraph: `${keepNext}${twoCharacterIndent}<w:outlineLvl w:val="${level - 1}"/>`,
    run: fonts(face),
  };
}

function fonts(face: keyof typeof typeFaces, latin?: string): string {
  const { ascii, hAnsi, cs, eastAsia } = fontsOf(face, latin);
  return `<w:rFonts w:ascii="${ascii}" w:eastAsia="${eastAsia}" w:hAnsi="${hAnsi}" w:cs="${cs}"/>`;
}

function size(name: keyof typeof typeSize): string {
  return `<w:sz w:val="${typeSize[name]}"/><w:szCs w:val="${typeSize[name]}"/>`;
}

function fixedLine(twips: number): string {
  return `<w:spacing w:before="0" w:after="0" w:line="${twips}" w:lineRule="exact"/>`;
}

function aligned(alignment: "left" | "center" | "right" | "both"): string {
  return `<w:jc w:val="${alignment}"/>`;
}
