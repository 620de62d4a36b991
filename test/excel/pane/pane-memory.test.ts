import { emptyPaneMemory, paneMemory, withPaneMemory } from "../../../src/excel/pane/pane-memory";
import { openSample } from "./open-sample";

describe("what the pane remembers", () => {
  test.each([
    ["nothing", {}],
    ["other types", { scheme: 3, answers: "甲", explained: [1], report: "报告" }],
    ["a report whose parts are damaged", { report: { title: [], blocks: [{ kind: "table" }], properties: {} } }], // prettier-ignore
    ["a report of unknown blocks", { report: { title: [], blocks: [null, { kind: "?" }], properties: {} } }], // prettier-ignore
  ])("%s counts as nothing", (_, memory) => {
    expect(paneMemory(memory)).toEqual(emptyPaneMemory);
  });

  test("comes back as it was, and leaves what others keep alone", async () => {
    const { generate } = openSample();
    const { open } = await generate();
    const part = { ...open.remembered, scheme: "caiyu-2020-10", explained: { 甲: "已说明" } };
    const memory = withPaneMemory({ changes: [1], scheme: "旧" }, part);
    expect(memory.changes).toEqual([1]);
    expect(paneMemory(JSON.parse(JSON.stringify(memory)) as typeof memory)).toEqual(
      JSON.parse(JSON.stringify(part))
    );
  });

  test("when empty takes no place in the file", () => {
    expect(withPaneMemory({ changes: [1], scheme: "旧" }, emptyPaneMemory)).toEqual({
      changes: [1],
    });
  });
});
