import {
  addressOf,
  boundingArea,
  columnLetters,
  parseAddress,
  qualified,
} from "../../src/evaluation/a1";

describe("A1 addresses", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [26 + 25, "AZ"],
    [26 * 27 - 1, "ZZ"],
    [26 * 27, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseAddress(`${letters}1`)?.left).toBe(column);
  });

  test.each(["A1", "B3:C9", "XFD1048576"])("%s is read and written back", (address) => {
    const area = parseAddress(address);
    expect(area === null ? null : addressOf(area)).toBe(address);
  });

  test.each(["", "A", "1", "A1:B", "Sheet!A1", "a1", "A0", "C3:A1"])(
    "%j is not an address",
    (address) => {
      expect(parseAddress(address)).toBeNull();
    }
  );

  test("rows and columns count from 0", () => {
    expect(parseAddress("B2:D3")).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
  });

  test("dollar signs are ignored", () => {
    expect(parseAddress("$B$2:$C$3")).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
  });

  test("a sheet name's apostrophes are doubled", () => {
    expect(qualified("it's", "A1")).toBe("'it''s'!A1");
  });

  test("the bounding area holds all areas", () => {
    const areas = [
      { top: 3, left: 2, bottom: 3, right: 2 },
      { top: 1, left: 4, bottom: 9, right: 4 },
    ] as const;
    expect(boundingArea([areas[0], areas[1]])).toEqual({ top: 1, left: 2, bottom: 9, right: 4 });
  });
});
