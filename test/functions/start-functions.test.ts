import { detachHost } from "../../src/host/node/attach-host";
import { putCells } from "../../src/host/workbook/put-cells";
import { openExcel } from "../host/protocol/excel-session";
import {
  answerOf,
  associated,
  defineCustomFunctions,
  type CustomFunctionsError,
} from "./excel-errors";

type Score = (...cells: unknown[]) => Promise<unknown>;

const scoreOf: Score = (...cells) => (associated.get("SCORE") as Score)(...cells);

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

describe("a call that got a 0", () => {
  const given = (row: number): unknown[] => [[["≤5天"]], [[0]], [[10]], null, null, { parameterAddresses: ["", `'自评表 1'!B${row}`, ""] }]; // prettier-ignore

  function open(version: number) {
    const { requirements } = Office.context;
    jest
      .spyOn(requirements, "isSetSupported")
      .mockImplementation((name, wanted) => name === "ExcelApi" && Number(wanted) <= version);
    const session = openExcel("自评表 1");
    putCells(session.sheet, "A1", Array.from({ length: 300 }, (_, row) => ["", row % 2 === 0 ? 0 : ""])); // prettier-ignore
    return session;
  }

  afterEach(() => {
    jest.restoreAllMocks();
  });

  test("asks whether its cell is blank, 300 together in one request", async () => {
    const { host } = open(1.19);
    const rows = Array.from({ length: 300 }, (_, index) => index + 1);
    const answers = await Promise.all(rows.map((row) => answerOf(() => scoreOf(...given(row)))));
    const blank = expect.objectContaining({ code: "#N/A" }) as unknown;
    expect(answers).toEqual(rows.map((row) => [[row % 2 === 1 ? 10 : blank]]));
    expect(host.counts.requests).toBe(1);
  });

  test("asks nothing below ExcelApi 1.19, where that would empty the user's undo", async () => {
    const { host } = open(1.18);
    expect(await scoreOf(...given(2))).toEqual([[10]]);
    expect(host.counts.requests).toBe(0);
  });

  test("is #N/A and says what to do where the workbook gives no answer", async () => {
    open(1.19);
    detachHost();
    const [[answer]] = (await answerOf(() => scoreOf(...given(2)))) as [[CustomFunctionsError]];
    expect(answer.code).toBe("#N/A");
    expect(answer.message).toContain("空单元格");
    expect(answer.message).toContain("修复公式");
  });

  test("takes the 0 for what it is where no cell of this workbook was handed over", async () => {
    const { host } = open(1.19);
    const told = (address: string) => scoreOf(...given(2).slice(0, -1), { parameterAddresses: ["", address, ""] }); // prettier-ignore
    for (const address of ["", "'没有的表'!B2", "[1]表!B2,B3"]) expect(await told(address)).toEqual([[10]]); // prettier-ignore
    expect(await scoreOf(...given(2).slice(0, -1), {})).toEqual([[10]]);
    expect(host.counts.requests).toBeLessThanOrEqual(2);
  });
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
