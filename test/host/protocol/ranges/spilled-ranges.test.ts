import { onSheet, openExcel } from "../excel-session";

/** B2 fills B2:C3. */
function openSpilled(): void {
  const { sheet } = openExcel();
  const format = sheet.formatAt(0, 0);
  sheet.cells.set(1, 1, { formula: "=F(1)", value: 1, spill: { rows: 2, columns: 2 }, format });
  sheet.cells.set(1, 2, { value: 2, format });
  sheet.cells.set(2, 1, { value: 3, format });
  sheet.cells.set(2, 2, { value: 4, format });
  sheet.cells.set(4, 1, { formula: "=F(2)", value: 5, format });
}

test.each([
  ["B2:C3", true],
  ["C3", true],
  ["B2:B5", null],
  ["B5:C5", false],
])("hasSpill of %s is %s", async (address, expected) => {
  openSpilled();
  const found = await onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("hasSpill");
    await context.sync();
    return range.hasSpill;
  });
  expect(found).toBe(expected);
});

test.each([
  ["B2", "表!B2:C3", "表!B2"],
  ["C3", null, "表!B2"],
  ["B5", null, null],
  ["B2:C3", null, null],
])("%s spills to %s and is filled from %s", async (address, to, from) => {
  openSpilled();
  const found = await onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    const filled = range.getSpillingToRangeOrNullObject().load("address");
    const parent = range.getSpillParentOrNullObject().load("address");
    await context.sync();
    return [
      filled.isNullObject ? null : filled.address,
      parent.isNullObject ? null : parent.address,
    ];
  });
  expect(found).toEqual([to, from]);
});
