import { notAvailable, Refusal } from "./fault";

type TableFunctions = typeof import("./table/table-functions");

let loaded: TableFunctions | null = null;

/**
 * Does something with the functions that read whole tables or make sentences. Their file is loaded on first use; from then on the answer is
 * immediate.
 *
 * @throws Refusal - the file could not be loaded.
 */
export function withTables<Value>(use: (tables: TableFunctions) => Value): Value | Promise<Value> {
  if (loaded) return use(loaded);
  return load().then(use);
}

async function load(): Promise<TableFunctions> {
  try {
    return (loaded = await import("./table/table-functions"));
  } catch {
    throw new Refusal(notAvailable("not-loaded"));
  }
}
