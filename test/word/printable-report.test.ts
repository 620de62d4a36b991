import fc from "fast-check";
import { printable } from "../../src/word/printable-report";
import { writeWord } from "../../src/word/write-word";
import { paragraphReport } from "./fixture-report";
import { paragraphTexts, part } from "./open-word";

const anyCodeUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));

describe("printable", () => {
  test.each([
    ["合\u0000格", "合格"],
    ["制表\t换行\n", "制表\t换行\n"],
    ["\ufffe\uffff", ""],
    ["\ud83d\ude00", "😀"],
    ["\ude00\ud83d", "\ufffd\ufffd"],
  ])("%j becomes %j", (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test("leaves a text that is printable already as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCodeUnit }), (text) => {
        expect(printable(printable(text))).toBe(printable(text));
      })
    );
  });

  test("whatever a cell holds, the Word file is well-formed and holds its printable text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: anyCodeUnit, maxLength: 40 }), async (text) => {
        const document = part(await writeWord(paragraphReport(text)), "word/document.xml");
        const lines = printable(text)
          .split(/\r\n|\r|\n/)
          .map((line) => line.trimStart());
        const printed = paragraphTexts(document).filter((line) => line !== "");
        expect(printed).toEqual(lines.filter((line) => line !== ""));
      }),
      { numRuns: 40 }
    );
  });
});
