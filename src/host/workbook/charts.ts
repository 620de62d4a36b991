import type { OfficePackage } from "../package/office-package";
import {
  booleanIn,
  child,
  childrenNamed,
  descendant,
  numberIn,
  parseXml,
  relationshipId,
  type XmlNode,
} from "../package/xml-node";
import type { Area, ChartModel } from "./model";

/** A chart of the file and where its drawing holds it. */
export interface FileChart {
  readonly model: ChartModel;
  /** Position among the drawing's anchors. */
  readonly anchor: number;
  readonly relationship: string;
}

/**
 * The charts in the drawing of a sheet, in its order. Only bar charts are read in full; of others the name, the place
 * and the series are right.
 *
 * Example: a sheet without a drawing gives none.
 */
export function readCharts(pack: OfficePackage, sheetPart: string): FileChart[] {
  const drawing = pack.related(sheetPart, "drawing");
  if (drawing === null) return [];
  const relationships = pack.relationships(drawing);
  return anchorsOf(parseXml(drawing, pack.requiredText(drawing))).flatMap((node, anchor) => {
    const frame = child(node, "graphicFrame");
    const relationship = relationshipId(descendant(frame, "chart"));
    const part = pack.target(
      drawing,
      relationships.find(({ id }) => id === relationship)
    );
    if (relationship === undefined || part === null) return [];
    const text = pack.text(part);
    if (text === null) return [];
    const id = `${drawing}#${anchor}`;
    const name = descendant(frame, "cNvPr")?.attributes["name"] ?? "";
    const model = chartOf(id, name, coveredArea(node), parseXml(part, text));
    return [{ model, anchor, relationship }];
  });
}

/** The anchors of a drawing: the elements that each hold one picture, shape or chart. */
export function anchorsOf(drawing: XmlNode): XmlNode[] {
  return drawing.children.filter(({ name }) => name.endsWith("Anchor"));
}

function coveredArea(anchor: XmlNode): Area {
  const from = child(anchor, "from");
  const to = child(anchor, "to") ?? from;
  const place = (node: XmlNode | undefined, name: string) =>
    Number(child(node, name)?.text.trim() ?? "0");
  // An end without offset lies on the border before its cell.
  const last = (name: string) =>
    place(to, name) - (to !== from && place(to, `${name}Off`) === 0 ? 1 : 0);
  const [top, left] = [place(from, "row"), place(from, "col")];
  return { top, left, bottom: Math.max(top, last("row")), right: Math.max(left, last("col")) };
}

function chartOf(id: string, name: string, anchor: Area, space: XmlNode): ChartModel {
  const chart = child(space, "chart");
  const plot = child(chart, "plotArea");
  const bars = child(plot, "barChart");
  const group = bars ?? plot?.children.find(({ name: kind }) => kind.endsWith("Chart"));
  const values = child(plot, "valAx");
  const scaling = child(values, "scaling");
  return {
    id,
    name,
    source: "file",
    type: valueOf(child(bars, "barDir")) === "bar" ? "BarClustered" : "ColumnClustered",
    title: textIn(child(chart, "title")),
    series: childrenNamed(group, "ser").map(seriesOf),
    legend: LEGENDS[valueOf(child(child(chart, "legend"), "legendPos")) ?? ""] ?? null,
    anchor,
    axes: {
      valueMinimum: optionalNumber(child(scaling, "min")),
      valueMaximum: optionalNumber(child(scaling, "max")),
      gridlines: child(values, "majorGridlines") !== undefined,
      categoriesReversed:
        valueOf(child(child(child(plot, "catAx"), "scaling"), "orientation")) === "maxMin",
    },
  };
}

const LEGENDS: Readonly<Record<string, ChartModel["legend"]>> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
};

function seriesOf(node: XmlNode): ChartModel["series"][number] {
  const name = child(node, "tx");
  return {
    name: descendant(name, "v")?.text ?? "",
    nameRef: descendant(name, "f")?.text ?? null,
    valuesRef: descendant(child(node, "val") ?? child(node, "yVal"), "f")?.text ?? "",
    categoriesRef: descendant(child(node, "cat") ?? child(node, "xVal"), "f")?.text ?? null,
    color: colorOf(child(child(child(node, "spPr"), "solidFill"), "srgbClr")),
    dataLabels: booleanIn(child(child(node, "dLbls"), "showVal"), "val"),
  };
}

function colorOf(node: XmlNode | undefined): string | null {
  const value = valueOf(node);
  return value === undefined ? null : `#${value.toUpperCase()}`;
}

function textIn(title: XmlNode | undefined): string | null {
  if (title === undefined) return null;
  const runs = (node: XmlNode): string =>
    (node.name === "t" || node.name === "v" ? node.text : "") + node.children.map(runs).join("");
  return runs(title);
}

function valueOf(node: XmlNode | undefined): string | undefined {
  return node?.attributes["val"];
}

function optionalNumber(node: XmlNode | undefined): number | null {
  return node === undefined ? null : numberIn(node, "val", 0);
}
