import { join } from "node:path";
import type { ResultJson } from "../../../src/cli/to-json";
import { perfIn } from "../../cli/run-command";
import { temporaryFolder, writeGrids } from "../../cli/workbook-file";
import type { SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { buildWorkbook } from "./build-workbook";
import { readingOfJson } from "./measure/found-in-json";
import { judgeReading } from "./measure/measure-workbook";
import { pairwisePlans } from "./plan";

const folder = temporaryFolder();
const all = pairwisePlans();
/** Every thirtieth workbook, and the first ones with a sheet that no menu shows. */
const some = [
  ...all.filter((_, index) => index % 30 === 7),
  ...all.filter(({ visibility }) => visibility === "very hidden").slice(0, 3),
];

describe("office workbooks as files, read by the command line", () => {
  test.each(some.map((plan, index) => [index, plan] as const))("workbook %i", async (index, plan) => {
    const workbook = buildWorkbook(plan);
    const file = writeGrids(join(folder, `${index}.xlsx`), workbook.grids, {
      veryHidden: workbook.veryHidden,
      hidesRow: plan.slots ? isUnusedSlot : () => false,
    });
    const { stdout } = await perfIn(folder, "read", "--json", file);
    const verdicts = judgeReading(workbook, readingOfJson(JSON.parse(stdout) as ResultJson));
    const wrong = verdicts.filter(({ outcome }) => outcome === "wrong");
    expect([workbook.title, wrong]).toEqual([workbook.title, []]);
  });
}); // prettier-ignore

/** A row of the printed form that nobody filled in. */
function isUnusedSlot({ values }: SheetGrid, row: number): boolean {
  return values[row]?.some((value) => /^(?:指标\d+[：:]|……)$/u.test(String(value))) ?? false;
}
