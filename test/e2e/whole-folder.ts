import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder that several processes want at once: absent or whole at every moment. It is filled under a name of its
 * own and then renamed; who comes second takes what the first has made.
 *
 * @param fill writes the content into the folder it is given
 * @throws what `fill` throws; nothing is left over then
 */
export async function wholeFolder(
  folder: string,
  fill: (unfinished: string) => Promise<unknown>
): Promise<void> {
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    await fill(unfinished);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}
