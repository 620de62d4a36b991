import fc from "fast-check";
import { areaOf } from "../../../../src/host/protocol/areas/area";
import { localAddress, splitSheet } from "../../../../src/host/protocol/areas/address";
import { parseArea } from "../../../../src/host/workbook/a1";
import { quoteSheetName } from "../../../../src/host/workbook/sheet-reference";
import { moveReferences } from "../../../../src/host/protocol/names/formula-references";
import { moved, newShift } from "../../../../src/host/protocol/areas/shift";

describe("after a row was inserted above row 2 of 表", () => {
  const shift = newShift("insert", "rows", areaOf(1, 0, 1, 16_384));
  const after = (formula: string, home: string | null): string =>
    moveReferences(formula, home, "表", (area) => moved(area, shift));

  it.each([
    ["=A5+$B$5", "=A6+$B$6"],
    ["=SUM(A1:A3)", "=SUM(A1:A4)"],
    ["=SUM(A:A,2:3,$1:$1)", "=SUM(A:A,3:4,$1:$1)"],
    ['="A5"&A5', '="A5"&A6'],
    ["=LOG10(A5)+A5_说明+率.A5", "=LOG10(A6)+A5_说明+率.A5"],
    ["=他!A5+'表'!A5+表!A5", "=他!A5+'表'!A6+表!A6"],
    ["=PERF.SCORE(C2,D2)", "=PERF.SCORE(C3,D3)"],
    ["=名称+1.5", "=名称+1.5"],
  ])("%s on it becomes %s", (before, expected) => {
    expect(after(before, "表")).toBe(expected);
  });

  it.each([
    ["=表!$A$2", "=表!$A$3"],
    ["=A2", "=A2"],
  ])("%s in a defined name becomes %s", (before, expected) => {
    expect(after(before, null)).toBe(expected);
  });
});

const area = fc
  .tuple(fc.nat(1_048_575), fc.nat(1_048_575), fc.nat(16_383), fc.nat(16_383))
  .map(([row, otherRow, column, otherColumn]) => ({
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  }));

describe("addresses", () => {
  it("read back as the area they were written from", () => {
    fc.assert(
      fc.property(area, (one) => {
        expect(parseArea(localAddress(one))).toEqual(one);
      })
    );
  });

  it("read back the sheet name they were written with", () => {
    const names = fc
      .string({ unit: "grapheme", minLength: 1 })
      .filter((name) => !name.includes("\n"));
    fc.assert(
      fc.property(names, (name) => {
        expect(splitSheet(`${quoteSheetName(name)}!A1`)).toEqual({ sheet: name, rest: "A1" });
      })
    );
  });
});

describe("a deletion after the same insertion", () => {
  it("brings every area back", () => {
    fc.assert(
      fc.property(area, fc.nat(1000), fc.integer({ min: 1, max: 50 }), (one, top, count) => {
        fc.pre(one.bottom + count < 1_048_576 && one.bottom - one.top < 1_000_000);
        const rows = areaOf(top, 0, count, 16_384);
        const there = moved(one, newShift("insert", "rows", rows));
        expect(there && moved(there, newShift("delete", "rows", rows))).toEqual(one);
      })
    );
  });
});
