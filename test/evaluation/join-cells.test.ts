import { joinCells, joinedCells } from "../../src/evaluation/join-cells";

const cells = (...addresses: readonly string[]): { sheet: string; address: string }[] =>
  addresses.map((address) => ({ sheet: "表", address }));
const column = (letters: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, step) => `${letters}${from + step}`);

test("cells below each other are one area", () => {
  const finding = { code: "points-missing", severity: "error", values: {}, cells: cells(...column("C", 3, 250)) } as const; // prettier-ignore
  expect(joinCells(finding)).toEqual({ ...finding, cells: cells("C3:C250") });
});

test("a gap begins another area, single cells stay", () => {
  expect(joinedCells(cells(...column("C", 3, 8), "C10", ...column("C", 20, 22)))).toEqual(
    cells("C3:C8", "C10", "C20:C22")
  );
});

test("equal columns side by side are one area, others are not", () => {
  const block = [...column("B", 2, 5), ...column("C", 2, 5), ...column("D", 2, 4)];
  expect(joinedCells(cells(...block))).toEqual(cells("D2:D4", "B2:C5"));
});

test("areas and cells named twice are joined, other addresses kept", () => {
  const given = cells("A1:A3", "A4", "A4", "A2", "Z1", "A5", "别名");
  expect(joinedCells(given)).toEqual(cells("Z1", "A1:A5", "别名"));
});

test("cells of two sheets are not joined", () => {
  const other = column("A", 5, 8).map((address) => ({ sheet: "乙", address }));
  expect(joinedCells([...cells(...column("A", 1, 4)), ...other])).toEqual([
    { sheet: "表", address: "A1:A4" },
    { sheet: "乙", address: "A5:A8" },
  ]);
});

test("a few cells stay one by one, in their order", () => {
  const few = cells("D2", "C2", "C3");
  expect(joinedCells(few)).toEqual(few);
});
