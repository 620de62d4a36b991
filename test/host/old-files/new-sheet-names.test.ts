import { newSheetNames } from "../../../src/host/old-files/new-sheet-names";

test("good names stay, others become such as Excel accepts", () => {
  expect(newSheetNames(["甲", "a/b", "甲", "'引'", "", "x".repeat(40), "X".repeat(31)])).toEqual([
    "甲",
    "a_b",
    "甲(2)",
    "_引_",
    "Sheet",
    "x".repeat(31),
    `${"X".repeat(31 - "(2)".length)}(2)`,
  ]);
});
