/**
 * Names for the two sheets of a template that the workbook does not have yet.
 *
 * @example freeSheetNames(["基础数据表"]) // { basics: "基础数据表(2)", indicators: "绩效评价指标体系" }
 */
export function freeSheetNames(taken: readonly string[]): {
  readonly basics: string;
  readonly indicators: string;
} {
  return { basics: free("基础数据表", taken), indicators: free("绩效评价指标体系", taken) };
}

function free(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const tried = number === 1 ? name : `${name}(${number})`;
    if (!lower.has(tried.toLowerCase())) return tried;
  }
}
