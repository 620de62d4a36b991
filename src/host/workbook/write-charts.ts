import type { OfficePackage } from "../package/office-package";
import { relationshipId, parseXml, type XmlNode } from "../package/xml-node";
import { prefixAt, XmlEdits } from "../package/xml-edits";
import { escapeAttribute } from "../package/xml-text";
import { chartPart } from "./chart-part";
import { anchorsOf, type FileChart } from "./charts";
import type { ChartModel, WorkbookModel } from "./model";
import {
  CHART_NAMESPACE,
  CONTENT_TYPES,
  DRAWING_NAMESPACE,
  RELATIONSHIP_NAMESPACE,
  SHEET_DRAWING_NAMESPACE,
} from "./office-names";
import type { SheetElements } from "./sheet-elements";

/**
 * Takes the removed charts of a sheet out of its drawing and puts the new ones in; pictures, shapes and other charts
 * stay letter for letter. A drawing that this empties goes too. Parts nobody refers to any more are left for the
 * package to sweep.
 */
export function writeCharts(
  pack: OfficePackage,
  sheetPart: string,
  elements: SheetElements,
  charts: { readonly removed: readonly FileChart[]; readonly added: readonly ChartModel[] },
  workbook: WorkbookModel
): void {
  if (charts.removed.length + charts.added.length === 0) return;
  const existing = pack.related(sheetPart, "drawing");
  const drawing = existing ?? newDrawing(pack, sheetPart, elements);
  const source = pack.requiredText(drawing);
  const root = parseXml(drawing, source);
  const edits = new XmlEdits(source);
  const anchors = anchorsOf(root);
  for (const { anchor } of charts.removed) {
    const node = anchors[anchor];
    if (node !== undefined) edits.remove(node);
  }
  pack.unrelate(drawing, new Set(charts.removed.map(({ relationship }) => relationship)));

  const isEmptied = root.children.length === charts.removed.length && charts.added.length === 0;
  if (isEmptied) {
    dropDrawing(pack, sheetPart, elements);
    return;
  }
  let shape = highestShapeId(root);
  for (const chart of charts.added) {
    const relationship = addChartPart(pack, drawing, chart, workbook);
    edits.append(root, anchorText(prefixAt(source, root.start), chart, relationship, ++shape));
  }
  pack.setText(drawing, edits.apply());
}

function newDrawing(pack: OfficePackage, sheetPart: string, elements: SheetElements): string {
  const text =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<xdr:wsDr xmlns:xdr="${SHEET_DRAWING_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}"></xdr:wsDr>`;
  const part = pack.addNumbered("xl/drawings/drawing", ".xml", CONTENT_TYPES.drawing, text);
  const [id = ""] = pack.relate(sheetPart, [
    { typeUri: `${RELATIONSHIP_NAMESPACE}/drawing`, part },
  ]);
  elements.replace(
    "drawing",
    `<${elements.prefix}drawing xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${id}"/>`
  );
  return part;
}

function dropDrawing(pack: OfficePackage, sheetPart: string, elements: SheetElements): void {
  const node = elements.root.children.find(({ name }) => name === "drawing");
  elements.replace("drawing", null);
  pack.unrelate(sheetPart, new Set([relationshipId(node) ?? ""]));
}

function addChartPart(
  pack: OfficePackage,
  drawing: string,
  chart: ChartModel,
  workbook: WorkbookModel
): string {
  const text = chartPart(chart, workbook);
  const part = pack.addNumbered("xl/charts/chart", ".xml", CONTENT_TYPES.chart, text);
  const [id = ""] = pack.relate(drawing, [{ typeUri: `${RELATIONSHIP_NAMESPACE}/chart`, part }]);
  return id;
}

/** Shapes of a drawing are told apart by the id of their cNvPr. */
function highestShapeId(node: XmlNode): number {
  const own = node.name === "cNvPr" ? Number(node.attributes["id"]) || 0 : 0;
  return Math.max(1, own, ...node.children.map(highestShapeId));
}

function anchorText(p: string, chart: ChartModel, relationship: string, shape: number): string {
  const { top, left, bottom, right } = chart.anchor;
  const corner = (name: string, row: number, column: number) =>
    `<${p}${name}><${p}col>${column}</${p}col><${p}colOff>0</${p}colOff>` +
    `<${p}row>${row}</${p}row><${p}rowOff>0</${p}rowOff></${p}${name}>`;
  const graphic =
    `<a:graphic xmlns:a="${DRAWING_NAMESPACE}"><a:graphicData uri="${CHART_NAMESPACE}">` +
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIP_NAMESPACE}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic>`;
  const place = `<a:off x="0" y="0"/><a:ext cx="0" cy="0"/>`;
  return (
    `<${p}twoCellAnchor>${corner("from", top, left)}${corner("to", bottom + 1, right + 1)}` +
    `<${p}graphicFrame macro=""><${p}nvGraphicFramePr>` +
    `<${p}cNvPr id="${shape}" name="${escapeAttribute(chart.name)}"/><${p}cNvGraphicFramePr/>` +
    `</${p}nvGraphicFramePr><${p}xfrm xmlns:a="${DRAWING_NAMESPACE}">${place}</${p}xfrm>${graphic}` +
    `</${p}graphicFrame><${p}clientData/></${p}twoCellAnchor>`
  );
}
