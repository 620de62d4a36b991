import { putCells } from "../../src/host/workbook/put-cells";
import { openExcel } from "../host/protocol/excel-session";
import { associated, defineCustomFunctions } from "./excel-errors";

type Score = (...cells: unknown[]) => Promise<unknown>;

/** `=PERF.SCORE()` in a cell, through what Excel knows the function by. */
function ownScore(address: string): Promise<unknown> {
  return (associated.get("SCORE") as Score)(null, null, null, null, null, { address });
}

const header = ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"];
const rows = Array.from({ length: 300 }, (_, index) => [index === 0 ? "产出指标" : "", index === 0 ? "数量指标" : "", `第${index + 1}项`, "≥100户", 98, 10, ""]); // prettier-ignore

beforeAll(async () => {
  const { sheet } = openExcel("自评表 1");
  putCells(sheet, "A1", [["项目名称", "旧改"], header, ...rows]);
  defineCustomFunctions();
  await import("../../src/excel/start-functions");
});

test("a function without arguments reads its row through Office.js", async () => {
  expect(await ownScore("'自评表 1'!G3")).toEqual([[(10 * 98) / 100]]);
});

test("a changed cell is seen by the next recalculation", async () => {
  const { sheet } = openExcel("自评表 1");
  putCells(sheet, "A1", [header, ["产出指标", "数量指标", "户数", "≥100户", 45, 10, ""]]);
  expect(await ownScore("'自评表 1'!G2")).toEqual([[(10 * 45) / 100]]);
  putCells(sheet, "E2", [[50]]);
  expect(await ownScore("'自评表 1'!G2")).toEqual([[(10 * 50) / 100]]);
});

test("300 rows recalculated together cost no more requests than one", async () => {
  const { sheet, host } = openExcel("自评表 1");
  putCells(sheet, "A1", [header, ...rows]);
  await ownScore("'自评表 1'!G2");
  const forOne = host.counts.requests;
  const cells = rows.map((_, index) => ownScore(`'自评表 1'!G${index + 2}`));
  const scores = await Promise.all(cells);
  expect(scores).toEqual(rows.map(() => [[(10 * 98) / 100]]));
  expect(host.counts.requests - forOne).toBe(forOne);
});

test("without office.js, or where Excel has no custom functions, the bundle starts quietly", async () => {
  const known = associated.size;
  const had: unknown = Reflect.get(globalThis, "CustomFunctions");
  Reflect.deleteProperty(globalThis, "CustomFunctions");
  associated.clear();
  try {
    await jest.isolateModulesAsync(async () => {
      await expect(import("../../src/excel/start-functions")).resolves.toBeDefined();
    });
    expect([known > 0, associated.size]).toEqual([true, 0]);
  } finally {
    Object.assign(globalThis, { CustomFunctions: had });
  }
});
