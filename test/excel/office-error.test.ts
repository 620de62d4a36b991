import { explainOfficeError, OfficeFault } from "../../src/excel/office-error";
import { officeFaults } from "../../src/strings/office-faults";

describe("explainOfficeError", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-editing"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "too-much-data"],
    ["SomethingNew", "unexpected"],
  ])("Office's %s is told as %s", (code, key) => {
    const fault = explainOfficeError({
      code,
      message: "m",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(fault).toBeInstanceOf(OfficeFault);
    expect(fault).toMatchObject({ key, detail: `${code} · Range.values · m` });
  });

  test("an error that is not Office's stays itself", () => {
    const error = new TypeError("ours");
    expect(explainOfficeError(error)).toBe(error);
  });

  test("every key has a sentence in both languages", () => {
    expect(Object.keys(officeFaults["en-US"])).toEqual(Object.keys(officeFaults["zh-CN"]));
  });
});
