import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A published self-evaluation table as data: the texts of its cells. */
export interface PublishedCase {
  readonly id: string;
  readonly year: string;
  readonly title: string;
  readonly project: string;
  readonly unit: string;
  readonly layout: {
    readonly budget_header: readonly string[];
    readonly indicator_header: readonly string[];
  };
  readonly budget: {
    readonly currency_unit: string;
    readonly rows: readonly Readonly<Record<string, string>>[];
  };
  readonly indicators: readonly PublishedIndicator[];
  readonly published_total: Readonly<Record<string, string>> | null;
  readonly published_grade: string | null;
}

export interface PublishedIndicator {
  readonly l1: string;
  readonly l2: string;
  readonly l3: string;
  readonly target_raw: string;
  readonly actual_raw: string;
  readonly weight_raw: string;
  readonly score_raw: string;
  readonly reason_raw: string;
  readonly sign?: string;
  readonly unit?: string;
}

const folder = join(__dirname, "../cases");

/** All cases of the folder, by file name. */
export const publishedCases: readonly PublishedCase[] = readdirSync(folder)
  .sort()
  .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as PublishedCase);

/** The case whose id begins with a number: `publishedCase("37")`. */
export function publishedCase(number: string): PublishedCase {
  const found = publishedCases.find(({ id }) => id.startsWith(`${number}-`));
  if (!found) throw new Error(`no case ${number}`);
  return found;
}
