/**
 * Reading 50, 500 and 5,000 indicator rows: time, kept and peak memory, and the cost of a row beside that at 500 rows.
 * Fails where a row of 5,000 costs more than twice as much.
 *
 *     npx tsx test/bench/reading.bench.ts
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { CellValue, SheetGrid } from "../../src/reading/grid/sheet-grid";
import { gridOf } from "../reading/grid-of";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

interface Measured {
  readonly rows: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const measured = [50, 500, 5000].map(measure);
const usual = measured.find(({ rows }) => rows === 500);
console.log("   rows        ms        MB    us/row  beside 500 rows");
for (const { rows, milliseconds, megabytes } of measured) {
  const cells = [rows, milliseconds.toFixed(1), megabytes.toFixed(1), ((1000 * milliseconds) / rows).toFixed(0)]; // prettier-ignore
  const ratio = usual ? milliseconds / rows / (usual.milliseconds / usual.rows) : 1;
  console.log(`${cells.map((cell) => String(cell).padStart(cell === rows ? 7 : 10)).join("")}  ${ratio.toFixed(2)}`); // prettier-ignore
  if (rows === 5000 && ratio > 2) process.exitCode = 1;
}

/** The median time of several readings, and the memory that the last one takes with its grid already there. */
function measure(rows: number): Measured {
  const grids = [form(rows)];
  const runs = rows > 1000 ? 7 : 25;
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    readEvaluation(grids);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  collect();
  const before = process.memoryUsage().heapUsed;
  const evaluation = readEvaluation(grids);
  const megabytes = (process.memoryUsage().heapUsed - before) / 2 ** 20;
  if (evaluation.indicators.length !== rows) throw new Error("rows were lost");
  return { rows, milliseconds: times[Math.floor(runs / 2)] ?? 0, megabytes };
}

/** A one-sheet form with its budget, the header printed again every 40 rows, and a total. */
function form(rows: number): SheetGrid {
  const header = ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"]; // prettier-ignore
  const body = Array.from({ length: rows }, (_, index): CellValue[][] => {
    const names = [index % 50 === 0 ? "产出指标" : "", index % 10 === 0 ? "数量指标" : "", `第${index + 1}项改造户数`]; // prettier-ignore
    const row = [...names, "≥", index % 3 === 0 ? "95" : 1873, "户", 1873, 10, 9.5, "受天气影响，部分工期延后"]; // prettier-ignore
    return index > 0 && index % 40 === 0 ? [header, row] : [row];
  }).flat();
  return gridOf("自评表", [
    ["项目支出绩效自评表"],
    ["项目名称", "旧改", "", "实施单位", "街道办"],
    ["项目资金（万元）", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", 400, 400, 380, 10, "95%", 9.5],
    header,
    ...body,
    ["总分", "", "", "", "", "", "", 10 * rows + 10, 9.5 * rows + 9.5],
  ]);
}
