/**
 * Names that a new workbook accepts for its sheets, in order: at most 31 characters, without \ / ? * [ ] : and without
 * an apostrophe at either end, no two alike. A good name stays as it is. Source: Excel's own rules for renaming a sheet.
 *
 * @example newSheetNames(["甲", "a/b", "甲"]) // ["甲", "a_b", "甲(2)"]
 */
export function newSheetNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const clean = cleanName(name);
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? "" : `(${number})`;
      const free = clean.slice(0, longestName - suffix.length) + suffix;
      if (taken.has(free.toLowerCase())) continue;
      taken.add(free.toLowerCase());
      return free;
    }
  });
}

const longestName = 31;

function cleanName(name: string): string {
  const clean = name.replace(/[\\/?*[\]:\0-\x1f]|^'|'$/g, "_").slice(0, longestName);
  return clean === "" ? "Sheet" : clean;
}
