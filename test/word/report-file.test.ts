import { strToU8, zipSync } from "fflate";
import { isReportFile } from "../../src/word/report-file";
import { writeWord } from "../../src/word/write-word";
import { fixtureReport } from "./fixture-report";

describe("isReportFile", () => {
  test("knows a report this tool wrote", async () => {
    expect(isReportFile(await writeWord(fixtureReport))).toBe(true);
  });

  test.each([
    ["someone else's Word file", zipSync({ "word/document.xml": strToU8("<w:document/>") })],
    [
      "a file with other properties",
      zipSync({ "docProps/custom.xml": strToU8('<property name="X"/>') }),
    ],
    ["text", strToU8("PERF_REPORT")],
    ["nothing", new Uint8Array()],
  ])("does not take %s for one", (_, bytes) => {
    expect(isReportFile(bytes)).toBe(false);
  });
});
