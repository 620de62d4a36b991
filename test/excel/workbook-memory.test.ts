import {
  loadMemory,
  type Memory,
  memoryNamespace,
  saveMemory,
} from "../../src/excel/workbook-memory";
import { inWorkbook } from "../../src/excel/in-workbook";
import type { WorkbookModel } from "../../src/host/workbook/model";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../src/host/workbook/save-workbook";
import { createWorkbook } from "../../src/host/workbook/create-workbook";
import { changedParts, partTexts } from "../host/fixtures/file-parts";
import { richWorkbook } from "../host/fixtures/rich-workbook";
import { attach, openExcel, settled } from "../host/protocol/excel-session";

const read = (): Promise<Memory> =>
  inWorkbook(async (context) => {
    const loaded = loadMemory(context);
    await context.sync();
    return loaded.value();
  });

const save = (memory: Memory): Promise<void> =>
  inWorkbook(async (context) => {
    saveMemory(context, memory);
    await context.sync();
  });

/** A part as somebody else may have left it, its text the memory's own. */
const part = (content: string): string => `<memory xmlns="${memoryNamespace}">${content}</memory>`;

function opened(...xml: readonly string[]): WorkbookModel {
  const { model } = openExcel();
  for (const [index, one] of xml.entries())
    model.customXml.push({ id: `{${9 - index}}`, xml: one });
  return model;
}

const saved = (model: WorkbookModel): Promise<Uint8Array> =>
  settled().then(() => saveWorkbook(model));

describe("the memory of a workbook", () => {
  it("is empty where nothing was saved, and reading leaves nothing behind", async () => {
    const model = opened();
    expect(await read()).toEqual({});
    expect(model.customXml).toEqual([]);
  });

  it("is what was saved, also after the file was closed and opened", async () => {
    const memory = { scheme: "广东", nested: { list: [1, "二", null], flag: false } };
    const { model } = openExcel();
    await save(memory);
    expect(await read()).toEqual(memory);
    attach(openWorkbook(await saved(model)));
    expect(await read()).toEqual(memory);
  });

  it("is one part of its own namespace, replaced as a whole", async () => {
    const { model } = openExcel();
    await save({ a: 1, b: 2 });
    await save({ b: 3 });
    expect(await read()).toEqual({ b: 3 });
    expect(model.customXml.map(({ xml }) => xml)).toEqual([part('{"b":3}')]);
  });

  it("goes with its part when it is emptied", async () => {
    const before = saveWorkbook(createWorkbook("表"));
    const { model } = openExcel();
    await save({ a: 1 });
    await save({});
    expect(await read()).toEqual({});
    expect(await saved(model)).toEqual(before);
  });

  it("is the last saved of one batch", async () => {
    const { model } = openExcel();
    await inWorkbook(async (context) => {
      const loaded = loadMemory(context);
      await context.sync();
      saveMemory(context, { ...(await loaded.value()), a: 1 });
      saveMemory(context, { a: 2 });
      await context.sync();
      saveMemory(context, { a: 3 });
      await context.sync();
    });
    expect(model.customXml.map(({ xml }) => xml)).toEqual([part('{"a":3}')]);
  });

  it.each([
    ["markup", '<a b="c">&amp; \' ]]></memory>'],
    ["control characters and line breaks", "\u0000\u0007\t\r\n\u2028"],
    ["what XML has no place for", "\uFFFE\uFFFF\uD800x"],
    ["characters outside the basic plane", "𠮷😀"],
  ])("keeps %s in names and values", async (_, text) => {
    const { model } = openExcel();
    await save({ [text]: text, list: [text] });
    attach(openWorkbook(await saved(model)));
    expect(await read()).toEqual({ [text]: text, list: [text] });
  });

  it("has equal bytes for equal content, whatever the order of names", async () => {
    const one = openExcel().model;
    await save({ a: { c: 1, d: 2 }, b: [2, 1] });
    const other = openExcel().model;
    await save({ b: [2, 1], a: { d: 2, c: 1 } });
    expect(await saved(one)).toEqual(await saved(other));
  });

  it("costs one request to read and none beside the caller's own to save", async () => {
    const { host } = openExcel();
    await save({ a: 1 });
    expect(host.counts.requests).toBe(1);
    await read();
    expect(host.counts.requests).toBe(1 + 1);
  });
});

describe("a memory that is damaged", () => {
  it.each([
    ["no JSON", part("{")],
    ["empty", part("")],
    ["an empty tag", `<memory xmlns="${memoryNamespace}"/>`],
    ["a list", part("[1]")],
    ["null", part("null")],
    ["another element", `<other xmlns="${memoryNamespace}">{"a":1}</other>`],
    ["elements inside", part("<b>{}</b>")],
  ])("(%s) is empty and can be saved anew", async (_, xml) => {
    const model = opened(xml);
    expect(await read()).toEqual({});
    await save({ a: 1 });
    expect(model.customXml.map((one) => one.xml)).toEqual([part('{"a":1}')]);
  });
});

describe("a memory as another program may write it", () => {
  it.each([
    ["with a declaration", `<?xml version="1.0" encoding="utf-8"?>\r\n${part('{"a":"中"}')}`],
    ["with a prefix", `<p:memory xmlns:p="${memoryNamespace}">{"a":"中"}</p:memory>`],
    ["with quotes escaped", part("{&quot;a&quot;:&quot;中&quot;}")],
    ["in ASCII", part('{"a":"&#x4E2D;"}')],
    ["in ASCII, decimal", part('{"a":"&#20013;"}')],
  ])("%s is read", async (_, xml) => {
    opened(xml);
    expect(await read()).toEqual({ a: "中" });
  });
});

describe("several memories", () => {
  it("are read as the first by id, at one more request", async () => {
    opened(part('{"a":9}'), part('{"a":8}'));
    expect(await read()).toEqual({ a: 8 });
  });

  it("become one when read and saved in one run", async () => {
    const model = opened(part('{"a":9}'), part('{"a":8}'));
    await inWorkbook(async (context) => {
      const loaded = loadMemory(context);
      await context.sync();
      saveMemory(context, { ...(await loaded.value()), b: 1 });
      await context.sync();
    });
    expect(model.customXml.map(({ xml }) => xml)).toEqual([part('{"a":8,"b":1}')]);
  });
});

describe("beside what others keep in the file", () => {
  const rich = richWorkbook();

  it("a memory adds its own parts and changes only the lists", async () => {
    const model = openWorkbook(rich);
    attach(model);
    await save({ a: 1 });
    const file = await saved(model);
    expect(changedParts(rich, file)).toEqual({
      added: ["customXml/itemProps2.xml", "customXml/item2.xml", "customXml/_rels/item2.xml.rels"],
      removed: [],
      changed: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels"],
    });
    expect(partTexts(file).get("customXml/item2.xml")).toBe(part('{"a":1}'));
  });

  it("a changed memory changes one part, and an emptied one takes all its parts away", async () => {
    const model = openWorkbook(rich);
    attach(model);
    await save({ a: 1 });
    const file = await saved(model);
    const again = openWorkbook(file);
    attach(again);
    await save({ a: 2 });
    expect(changedParts(file, await saved(again))).toEqual({
      added: [],
      removed: [],
      changed: ["customXml/item2.xml"],
    });
    await save({});
    expect(changedParts(rich, await saved(again))).toEqual({ added: [], removed: [], changed: [] });
  });
});
