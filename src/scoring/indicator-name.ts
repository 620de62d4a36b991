import type { Indicator } from "../evaluation/indicator";

/** The name a person knows a row by: its lowest level that is not blank. "" where all are. */
export function indicatorName({ path }: Indicator): string {
  return path.reduceRight<string>((name, level) => name || (level ?? "").trim(), "");
}
