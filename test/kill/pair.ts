import { readFileSync } from "node:fs";
import { join } from "node:path";
import { placeFiles } from "../../src/cli/whole-files/place-files";

/** The two files that belong together. */
export const pairNames = ["甲-绩效自评.xlsx", "甲-绩效自评报告.docx"] as const;

const filler = "绩效".repeat(40_000);

/** Writes both files, each with the id at its beginning and its end. */
export async function writePair(folder: string, id: string): Promise<void> {
  const content = Buffer.from(`${id}\n${filler}\n${id}`);
  await placeFiles(pairNames.map((name) => ({ path: join(folder, name), content: () => content })));
}

/** The id of each file; null: there is none. @throws Error - a file is not whole */
export function idsIn(folder: string): (string | null)[] {
  return pairNames.map((name) => {
    let text: string;
    try {
      text = readFileSync(join(folder, name), "utf8");
    } catch {
      return null;
    }
    const id = text.slice(0, text.indexOf("\n"));
    if (text !== `${id}\n${filler}\n${id}`) throw new Error(`${name} is not whole`);
    return id;
  });
}
