import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSample } from "./renovation-workbook";

/** Writes the sample workbook beside this script: `npm run sample`. */
async function main(): Promise<void> {
  const path = join(__dirname, "renovation-2023.xlsx");
  writeFileSync(path, await buildSample());
  console.log(path);
}

void main();
