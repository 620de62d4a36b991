import { readResult } from "../../../src/host/custom-functions/read-result";
import { shapeArguments } from "../../../src/host/custom-functions/shape-arguments";
import { olderExcel, recentExcel } from "../../../src/host/profile";
import type { ParameterMetadata } from "../../../src/host/custom-functions/function-metadata";

const cell = (value?: string | number | boolean) => ({ values: [[value]], reference: null });

const shaped = (
  parameter: Omit<ParameterMetadata, "name">,
  value: ReturnType<typeof cell>,
  rules: Parameters<typeof shapeArguments>[2] = recentExcel
) =>
  shapeArguments({ id: "F", name: "F", parameters: [{ name: "a", ...parameter }] }, [value], rules);

describe("an argument", () => {
  it.each([
    ["number", "5", 5],
    ["number", undefined, 0],
    ["number", true, 1],
    ["string", 5, "5"],
    ["string", true, "TRUE"],
    ["string", undefined, ""],
    ["boolean", "true", true],
    ["boolean", undefined, false],
    ["any", undefined, null],
    ["any", "5", "5"],
  ])("of type %s for %p is %p", (type, value, expected) => {
    expect(shaped({ type }, cell(value))).toEqual([expected]);
  });

  it("of type any is 0 for an empty cell in older builds, an empty text staying one", () => {
    expect(shaped({ type: "any" }, cell(), olderExcel)).toEqual([0]);
    expect(shaped({ type: "any" }, cell(""), olderExcel)).toEqual([""]);
    const cells = {
      values: [
        [undefined, ""],
        ["字", 0],
      ],
      reference: null,
    };
    expect(shaped({ dimensionality: "matrix" }, cells, olderExcel)).toEqual([[[0, ""], ["字", 0]]]); // prettier-ignore
  });

  it.each([
    ["number", "字"],
    ["number", ""],
    ["boolean", "字"],
  ])("of type %s cannot be %p", (type, value) => {
    expect(shaped({ type }, cell(value))).toBe(null);
  });
});

describe("a result", () => {
  it.each([
    [[7, false, "无目标值", 1], { id: 7, values: [[{ error: "#N/A" }]], message: "无目标值" }],
    [[7, true, 12], { id: 7, values: [[12]], message: null }],
    [[7, true, null], { id: 7, values: [[0]], message: null }],
    [
      [7, true, [[1, "x"], [true]]],
      {
        id: 7,
        values: [
          [1, "x"],
          [true, { error: "#N/A" }],
        ],
        message: null,
      },
    ],
    [[7, true, []], { id: 7, values: [[{ error: "#CALC!" }]], message: null }],
    [
      { id: 7, failed: true, value: "", errorCode: 2 },
      { id: 7, values: [[{ error: "#VALUE!" }]], message: null },
    ],
    [
      { id: 7, failed: true, value: "x", errorCode: 5 },
      { id: 7, values: [[{ error: "#DIV/0!" }]], message: null },
    ],
    [
      { id: 7, value: "文字" },
      { id: 7, values: [["文字"]], message: null },
    ],
  ])("%j", (sent, expected) => {
    expect(readResult(sent)).toEqual(expected);
  });
});
