import fc from "fast-check";
import {
  relativeTarget,
  relationshipsPart,
  resolveTarget,
} from "../../../src/host/package/part-path";
import { withAttributes, XmlEdits } from "../../../src/host/package/xml-edits";
import { child, parseXml } from "../../../src/host/package/xml-node";
import { escapeCellText, unescapeCellText } from "../../../src/host/package/xml-text";

test("a node knows where it stands in the text", () => {
  const text = `\r\n<a x='1>2'>t<b /><!-- <c> --><x:b>&lt;</x:b></a>`;
  const root = parseXml("part", text);
  expect(root.children.map(({ start, end }) => text.slice(start, end))).toEqual([
    "<b />",
    "<x:b>&lt;</x:b>",
  ]);
  expect(root.children[1]?.text).toBe("<");
  expect(text.slice(root.tagEnd, root.contentEnd)).toBe("t<b /><!-- <c> --><x:b>&lt;</x:b>");
});

test.each([
  [`<row r="3" ht="20">`, { ht: null, hidden: 1 }, `<row r="3" hidden="1">`],
  [`<c r='A1' s="1" />`, { s: 2 }, `<c r='A1' s="2" />`],
  [`<a b=' c="1"'/>`, { c: 2 }, `<a b=' c="1"' c="2"/>`],
  [`<a/>`, { t: `<"&$1` }, `<a t="&lt;&quot;&amp;$1"/>`],
])("%s with %j is %s", (tag, changes, expected) => {
  expect(withAttributes(tag, changes)).toBe(expected);
});

test("new children go to their place in the schema, whatever the order of the calls", () => {
  const order = ["a", "b", "c", "d"];
  for (const source of ["<x/>", "<x></x>", "<x><b/></x>", "<x><b/><other/></x>"]) {
    const edits = new XmlEdits(source);
    const root = parseXml("part", source);
    for (const name of ["d", "b", "a"]) edits.setChild(root, name, `<${name} n="1"/>`, order);
    const names = parseXml("part", edits.apply()).children.map(({ name }) => name);
    expect(names.filter((name) => name !== "other")).toEqual(["a", "b", "d"]);
  }
});

test("an edit inside an element and one of its start tag do not disturb each other", () => {
  const source = "<x><y a='1'/></x>";
  const edits = new XmlEdits(source);
  const node = child(parseXml("part", source), "y");
  if (node === undefined) throw new Error("no y");
  edits.append(node, "t");
  edits.setAttributes(node, { b: 2 });
  expect(edits.apply()).toBe(`<x><y a='1' b="2">t</y></x>`);
});

test("any text of a cell survives escaping and an XML reader", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const node = parseXml("part", `<t>${escapeCellText(text)}</t>`);
      expect(unescapeCellText(node.text)).toBe(text);
    })
  );
  expect(escapeCellText("\u0007_x0007_\uD800")).toBe("_x0007__x005F_x0007__xD800_");
});

test.each([
  ["xl/worksheets/sheet1.xml", "../drawings/d.xml", "xl/drawings/d.xml"],
  ["xl/workbook.xml", "/xl/styles.xml", "xl/styles.xml"],
  ["xl/workbook.xml", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/workbook.xml", "../../../etc/x.xml", "etc/x.xml"],
])("from %j, target %s is %s", (source, target, part) => {
  expect(resolveTarget(source, target)).toBe(part);
  expect(resolveTarget(source, relativeTarget(source, part))).toBe(part);
});

test("where relationships are kept", () => {
  expect(["xl/workbook.xml", ""].map(relationshipsPart)).toEqual([
    "xl/_rels/workbook.xml.rels",
    "_rels/.rels",
  ]);
});
