/** How a kind of cell of the report sheet looks. Sizes in points; fonts as GB/T 9704 names them. */
export interface SheetStyle {
  readonly font: string;
  readonly size: number;
  /** Fixed line pitch in points. */
  readonly line: number;
  readonly horizontal: "Left" | "Center" | "Right" | "Justify";
  /** "Distributed" spreads the lines of a text over its height: Excel has no line pitch of its own. */
  readonly vertical: "Top" | "Center" | "Distributed";
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly bordered?: boolean;
}

/** 28.99 pt = 225 mm type area / 22 lines (GB/T 9704-2012, 5.2). */
const line = 28.99;
const song = "宋体";
const fangSong = "仿宋_GB2312";
const cell = { font: song, size: 10.5, line: 16, vertical: "Center", bordered: true } as const;

export const sheetStyles = {
  title: { font: "方正小标宋简体", size: 22, line: 36, horizontal: "Center", vertical: "Center" },
  heading1: { font: "黑体", size: 16, line, horizontal: "Left", vertical: "Center" },
  heading2: { font: "楷体_GB2312", size: 16, line, horizontal: "Left", vertical: "Center" },
  heading3: { font: fangSong, size: 16, line, horizontal: "Left", vertical: "Center" },
  body: { font: fangSong, size: 16, line, horizontal: "Left", vertical: "Distributed" },
  gap: {
    font: fangSong,
    size: 16,
    line,
    horizontal: "Left",
    vertical: "Distributed",
    color: "#9C0006",
    fill: "#FFF2CC",
  },
  caption: { font: "黑体", size: 12, line: 24, horizontal: "Center", vertical: "Center" },
  unitNote: { font: song, size: 10.5, line: 16, horizontal: "Right", vertical: "Center" },
  header: { ...cell, horizontal: "Center", bold: true, fill: "#F2F2F2" },
  left: { ...cell, horizontal: "Left" },
  center: { ...cell, horizontal: "Center" },
  right: { ...cell, horizontal: "Right" },
  emphasis: { ...cell, horizontal: "Center", bold: true },
  /** Rows under a chart and after a table. */
  blank: { font: song, size: 10.5, line: 20, horizontal: "Left", vertical: "Center" },
  source: { font: song, size: 9, line: 14, horizontal: "Left", vertical: "Top", color: "#0563C1" },
  sourceNote: {
    font: song,
    size: 9,
    line: 14,
    horizontal: "Left",
    vertical: "Center",
    color: "#7F7F7F",
  },
} as const satisfies Record<string, SheetStyle>;

export type SheetStyleName = keyof typeof sheetStyles;
