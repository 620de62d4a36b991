import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tables } from "../../../../src/host/protocol/classes/tables";
import type { ClassTable } from "../../../../src/host/protocol/objects/class-table";
import { readApiMembers, wrongMembers } from "./api-members";

const api = readApiMembers();
const library = readFileSync(
  createRequire(__filename).resolve("@microsoft/office-js/dist/excel-win32-16.01.js"),
  "utf8"
);

/** What the library calls by itself: names with "_", the one it sets `showGridlines` by, its own services. */
const isInternal = (table: ClassTable<never>, name: string): boolean =>
  name.startsWith("_") || name === "Gridlines" || table.name === "Service";

/** Called by builds of the library other than the one installed. */
const ofOtherBuilds = ["NotifyActionHandlerReady"];

const classes = Object.entries(tables) as [string, ClassTable<never>][];

describe("the table of members", () => {
  it.each(classes)("of %s has only members of the API", (_, table) => {
    expect(wrongMembers(table, api, (name) => isInternal(table, name))).toEqual([]);
  });

  it.each(classes)("of %s has only such others as the library itself calls", (_, table) => {
    const { properties, navigations, objects, methods } = table;
    const names = Object.keys({ ...properties, ...navigations, ...objects, ...methods });
    const unknown = names
      .filter((name) => isInternal(table, name) && !ofOtherBuilds.includes(name))
      .filter((name) => !library.includes(`"${name}"`));
    expect(unknown).toEqual([]);
  });

  const nothing = () => null;
  const wrong: [string, ClassTable<null>, string][] = [
    [
      "a property misspelt",
      { name: "Range", properties: { Adress: { get: nothing } } },
      "Range has no property Adress",
    ],
    [
      "a method misspelt",
      { name: "Range", methods: { UnMerge: nothing } },
      "Range has no method UnMerge",
    ],
    [
      "a method of another class",
      { name: "Worksheet", objects: { GetEntireRow: nothing } },
      "Worksheet has no method GetEntireRow",
    ],
    [
      "a method as a property",
      { name: "Range", properties: { Select: { get: nothing } } },
      "Range has no property Select",
    ],
    [
      "an object as a method",
      { name: "Range", objects: { Format: nothing } },
      "Range has no method Format",
    ],
    [
      "a setter of what can only be read",
      { name: "Range", properties: { Address: { set: nothing } } },
      "Range.Address cannot be set",
    ],
    [
      "a class misspelt",
      { name: "Ranges", methods: { Merge: nothing } },
      "Ranges has no method Merge",
    ],
    [
      "items of what is no collection",
      { name: "Range", items: () => [] },
      "Range has no property Items",
    ],
  ];

  it.each(wrong)("is refused with %s", (_, table, sentence) => {
    expect(wrongMembers(table, api, (name) => name.startsWith("_"))).toEqual([sentence]);
  });
});
