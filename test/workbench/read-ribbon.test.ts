/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../src/commands/register-commands";
import { readRibbon } from "../../src/workbench/ribbon/read-ribbon";

const text = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

describe("the ribbon of the manifest", () => {
  const ribbon = readRibbon(parse(text));
  const buttons = ribbon.groups.flatMap((group) => group.buttons);

  it("has the add-in's tab, namespace and page", () => {
    expect(ribbon).toMatchObject({ label: "绩效自评", namespace: "PERF" });
    expect(ribbon.addInId).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
    expect(ribbon.panePage).toMatch(/\/taskpane\.html$/);
  });

  it("has one button that opens the pane and one for every command", () => {
    expect(buttons.filter(({ action }) => action === null).map(({ label }) => label)).toEqual(["打开面板"]);
    const actions = buttons.flatMap(({ action }) => action ?? []);
    expect(actions.toSorted()).toEqual([...commandNames].toSorted());
  }); // prettier-ignore

  it("has a name, a tip and a picture for each button", () => {
    for (const { label, tip, icon } of buttons) {
      expect(label).not.toBe("");
      expect(tip.length).toBeGreaterThan(label.length);
      expect(icon).toMatch(/-32\.png$/);
    }
  });
});

it("refuses a manifest without a tab", () => {
  expect(() => readRibbon(parse("<OfficeApp/>"))).toThrow("custom tab");
});
