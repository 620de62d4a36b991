import { readFileSync } from "node:fs";
import path from "node:path";
import { freezeFormulas, restoreFormulas } from "../../../src/excel/formulas/freeze-formulas";
import { repairFormulas } from "../../../src/excel/formulas/repair-formulas";
import {
  restoreScores,
  writeScoreFormulas,
} from "../../../src/excel/formulas/write-score-formulas";
import { hostProfiles, type HostProfile } from "../../../src/host/profile";
import type { Host } from "../../../src/host/protocol/host";
import type { WorkbookModel } from "../../../src/host/workbook/model";
import { openWorkbook } from "../../../src/host/workbook/open-workbook";
import { saveWorkbook } from "../../../src/host/workbook/save-workbook";
import { defaultScheme } from "../../../src/scoring/schemes";
import { settled } from "../../host/protocol/excel-session";
import { held, openRows, snapshot } from "./formula-sheet";
import { loadFunctions, openWithFunctions } from "./open-with-functions";

const file = path.resolve(__dirname, "../../../assets/samples/renovation-2023.xlsx");
const indicatorSheet = "绩效评价指标体系";

beforeAll(loadFunctions);

function open(
  bytes: Uint8Array,
  profile: HostProfile
): { readonly model: WorkbookModel; readonly host: Host } {
  const model = openWorkbook(bytes);
  return { model, host: openWithFunctions(model, profile) };
}

const scoresOf = (model: WorkbookModel): unknown[] => {
  const sheet = model.sheets.find(({ name }) => name === indicatorSheet);
  return Array.from({ length: 22 }, (_, row) => sheet?.cells.get(row + 3, 7)?.value);
};

const sum = (values: readonly unknown[]): number =>
  values.reduce<number>((total, value) => total + Number(value), 0);

/** Rows of 项目决策, 项目管理 and 项目绩效 in the sample, and its 合计. */
const groups = [
  [0, 6],
  [6, 11],
  [11, 21],
] as const;
const totalRow = 21;

async function type(
  host: Host,
  address: string,
  value: string,
  sheet = indicatorSheet
): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
  await host.settled();
}

describe.each(hostProfiles)("where $name", (profile) => {
  test("the sample scores by formula: 19 + 20 + 58 = 97; one actual changes its score and the total; freeze, save, restore", async () => {
    const { model, host } = open(readFileSync(file), profile);
    const untouched = snapshot(model);
    const { changed, skipped } = await writeScoreFormulas(defaultScheme);
    expect(changed).toHaveLength(21 + 1);
    expect(skipped).toEqual([]);
    await host.settled();
    const scores = scoresOf(model);
    expect(groups.map(([from, to]) => sum(scores.slice(from, to)))).toEqual([19, 20, 58]);
    expect(scores[totalRow]).toBe(19 + 20 + 58);

    // 预算申报测算覆盖的改造内容: ≥4类, 3类 of 4 points; now 2类.
    expect(scores[5]).toBe((4 * 3) / 4);
    await type(host, "F9", "2类");
    expect(scoresOf(model)[5]).toBe((4 * 2) / 4);
    expect(scoresOf(model)[totalRow]).toBe(97 - 1);
    await type(host, "F9", "3类");
    expect(scoresOf(model)).toEqual(scores);

    const written = snapshot(model);
    expect((await freezeFormulas("workbook")).changed).toHaveLength(21);
    await host.settled();
    await settled();
    const reopened = open(saveWorkbook(model), profile);
    expect(JSON.stringify(snapshot(reopened.model))).not.toContain("PERF");
    expect(scoresOf(reopened.model)).toEqual(scores);

    expect((await restoreFormulas()).skipped).toEqual([]);
    expect(snapshot(reopened.model)).toEqual(written);
    await reopened.host.settled();
    expect(scoresOf(reopened.model)).toEqual(scores);

    expect((await restoreScores()).skipped).toEqual([]);
    expect(snapshot(reopened.model)).toEqual(untouched);
    expect(reopened.model.customXml).toEqual([]);
  });

  test("one actual changes its score, its sub-total and the total, no other", async () => {
    const { model, sheet } = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50],
      ["产出指标小计", "", "", "", "", 50],
      ["满意度指标", "满意度", "满意度", "≥90%", "81%", 50],
      ["满意度指标小计", "", "", "", "", 50],
      ["总分", "", "", "", "", 100],
    ]);
    const host = openWithFunctions(model, profile);
    await writeScoreFormulas(defaultScheme);
    await host.settled();
    const values = (): unknown[] => [1, 2, 3, 4, 5].map((row) => sheet.cells.get(row, 6)?.value);
    expect(values()).toEqual([45, 45, (50 * 81) / 90, (50 * 81) / 90, 45 + 45]);
    await type(host, "E2", "80人", "表");
    expect(values()).toEqual([40, 40, 45, 45, 40 + 45]);
    expect(held(sheet, "G6")).toBe("=SUM(G2,G4)");
  });

  test("a column of scores from one formula, repaired, gives nothing for a row without a result; it is frozen and restored", async () => {
    const { model, sheet } = openRows([
      ["产出指标", "数量指标", "投诉", "≤5起", "", 50],
      ["产出指标", "数量指标", "事故", "0起", 0, 10],
      ["满意度指标", "满意度", "满意度", "≥90%", "81%", 40],
    ]);
    const host = openWithFunctions(model, profile);
    await type(host, "G2", "=PERF.SCORE(D2:D4,E2:E4,F2:F4)", "表");
    await repairFormulas();
    await host.settled();
    const guarded = '=PERF.SCORE(IF(D2:D4="","",D2:D4),IF(E2:E4="","",E2:E4),IF(F2:F4="","",F2:F4))'; // prettier-ignore
    const values = (): unknown[] => [1, 2, 3].map((row) => sheet.cells.get(row, 6)?.value);
    expect([held(sheet, "G2"), values()]).toEqual([guarded, [{ error: "#N/A" }, 10, (40 * 81) / 90]]); // prettier-ignore
    await type(host, "E2", "8起", "表");
    const scores = [(50 * 5) / 8, 10, (40 * 81) / 90];
    expect(values()).toEqual(scores);
    expect((await freezeFormulas("workbook")).changed).toHaveLength(3);
    expect((await restoreFormulas()).skipped).toEqual([]);
    await host.settled();
    expect([held(sheet, "G2"), values()]).toEqual([guarded, scores]);
  });

  test("a column of scores from one formula is frozen whole and spills again after restoring", async () => {
    const { model, sheet } = openRows([
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 50],
      ["满意度指标", "满意度", "满意度", "≥90%", "81%", 40],
    ]);
    const host = openWithFunctions(model, profile);
    await type(host, "G2", "=PERF.SCORE(D2:D3,E2:E3,F2:F3)", "表");
    const scores = [(50 * 90) / 100, (40 * 81) / 90];
    const values = (): unknown[] => [1, 2].map((row) => sheet.cells.get(row, 6)?.value);
    expect(values()).toEqual(scores);
    expect((await freezeFormulas("workbook")).changed).toHaveLength(2);
    await host.settled();
    expect([held(sheet, "G2"), held(sheet, "G3")]).toEqual(scores);
    expect((await restoreFormulas()).skipped).toEqual([]);
    await host.settled();
    expect(held(sheet, "G2")).toBe("=PERF.SCORE(D2:D3,E2:E3,F2:F3)");
    expect(values()).toEqual(scores);
  });
});
