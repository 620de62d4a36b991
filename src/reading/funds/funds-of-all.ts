import type { Finding } from "../../evaluation/finding";
import type { FundsBlock } from "./find-funds-block";

/** The funds over a table of several projects are those of all: none of one project's is read. */
export function fundsOfAll({ headers, lines }: FundsBlock): Finding {
  const cells = [...Object.values(headers), ...lines.map(({ label }) => label)].map(({ ref }) => ref); // prettier-ignore
  return { code: "funds-of-several-projects", severity: "warning", cells: cells.slice(0, 1), values: {} }; // prettier-ignore
}
