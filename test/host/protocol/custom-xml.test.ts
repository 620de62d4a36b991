import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { changedParts } from "../fixtures/file-parts";
import { richParts, richWorkbook } from "../fixtures/rich-workbook";
import { attach, failureOf, onSheet, openExcel } from "./excel-session";

const state = { id: "{11111111-2222-3333-4444-555555555555}", namespace: "urn:example:state" };

describe("custom XML parts", () => {
  it("of the file are listed and found by id, namespace and in any case", async () => {
    attach(openWorkbook(richWorkbook()));
    await onSheet(async (_, context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.load("items/id,items/namespaceUri");
      const byId = customXmlParts.getItem(state.id.toLowerCase()).getXml();
      const scoped = customXmlParts.getByNamespace(state.namespace);
      const only = scoped.getOnlyItem().load("id");
      const inScope = scoped.getItemOrNullObject(state.id).load("id");
      const counts = [customXmlParts.getCount(), scoped.getCount()];
      const absent = customXmlParts.getItemOrNullObject("{0}").load("id");
      const none = customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect(customXmlParts.items.map(({ id, namespaceUri }) => [id, namespaceUri])).toEqual([
        [state.id, state.namespace],
      ]);
      expect(byId.value).toBe(`<state xmlns="urn:example:state">保留</state>`);
      expect([only.id, inScope.id]).toEqual([state.id, state.id]);
      expect(counts.map(({ value }) => value)).toEqual([1, 1]);
      expect([absent.isNullObject, none.isNullObject]).toEqual([true, true]);
    });
  });

  it("are added, changed and deleted, and their proxies stay usable over a sync", async () => {
    const { model } = openExcel();
    await onSheet(async (_, context) => {
      const part = context.workbook.customXmlParts.add('<a:x xmlns:a="urn:a"/>');
      part.load("id,namespaceUri");
      await context.sync();
      expect(part.namespaceUri).toBe("urn:a");
      part.setXml("<y/>");
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toBe("<y/>");
      expect(model.customXml).toEqual([{ id: part.id, xml: "<y/>" }]);
      part.delete();
      await context.sync();
    });
    expect(model.customXml).toEqual([]);
  });

  it("of one namespace are no only item when there are several", async () => {
    openExcel();
    await onSheet(async (_, context) => {
      const { customXmlParts } = context.workbook;
      for (const content of ["1", "2"]) customXmlParts.add(`<x xmlns="urn:x">${content}</x>`);
      const only = customXmlParts.getByNamespace("urn:x").getOnlyItemOrNullObject().load("id");
      await context.sync();
      expect(only.isNullObject).toBe(true);
    });
    const failure = await failureOf((_, { workbook }) => {
      workbook.customXmlParts.getByNamespace("urn:x").getOnlyItem().load("id");
    });
    expect(failure).toMatchObject({
      code: "InvalidOperation",
      location: "CustomXmlPartScopedCollection.getOnlyItem",
    });
  });

  it("must be XML", async () => {
    openExcel();
    const failure = await failureOf((_, { workbook }) => {
      workbook.customXmlParts.add("<a>");
    });
    expect(failure).toMatchObject({
      code: "InvalidArgument",
      location: "CustomXmlPartCollection.add",
    });
  });

  it("that are damaged in the file neither show nor change, and do not stop it from opening", async () => {
    const parts = { ...richParts(), "customXml/item1.xml": strToU8("<state>") };
    const file = zipSync(parts, { mtime: new Date(2023, 11, 29) });
    const model = openWorkbook(file);
    attach(model);
    await onSheet(async (_, context) => {
      const count = context.workbook.customXmlParts.getCount();
      context.workbook.customXmlParts.add("<new/>");
      await context.sync();
      expect(count.value).toBe(0);
    });
    const { changed, removed } = changedParts(file, saveWorkbook(model));
    expect([changed, removed]).toEqual([["[Content_Types].xml", "xl/_rels/workbook.xml.rels"], []]);
  });
});
