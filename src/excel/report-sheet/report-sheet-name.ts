/** The tab a new report gets; numbered when the user has a sheet of that name. */
const reportSheetName = "绩效自评报告";

/** @example freeSheetName(["绩效自评报告"]) // "绩效自评报告(2)" */
export function freeSheetName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? reportSheetName : `${reportSheetName}(${number})`;
    if (!lower.has(name.toLowerCase())) return name;
  }
}
