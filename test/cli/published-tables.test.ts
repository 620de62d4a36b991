import { join } from "node:path";
import { readWorkbookFile } from "./process-file";
import { toJson } from "../../src/cli/to-json";
import { defaultScheme } from "../../src/scoring/schemes";
import { layOutCase } from "../reading/lay-out-case";
import { publishedCase, type PublishedIndicator } from "../reading/published-case";
import { temporaryFolder, writeGrids } from "./workbook-file";

const folder = temporaryFolder();

/** "10" for "10" and "10.0"; null for a dash or nothing. */
const number = (raw: string | undefined): string | null =>
  raw !== undefined && /^\d+(?:\.\d+)?$/.test(raw) ? String(Number(raw)) : null;

/** Sign, value and unit as one text; 定性 is no sign of a value. */
const joined = ({ sign = "", target_raw, unit = "" }: PublishedIndicator): string =>
  target_raw === "" ? "" : `${sign}${target_raw}${target_raw.endsWith(unit) ? "" : unit}`;

describe.each(["07", "31", "37"])("published table %s as a workbook file", (id) => {
  const published = publishedCase(id);

  test.each([
    ["numbers as numbers", true],
    ["everything as text", false],
  ])("every field is read, %s", async (_, typed) => {
    const path = writeGrids(join(folder, `${id}-${typed}.xlsx`), layOutCase(published, { typed }));
    const json = toJson(path, await readWorkbookFile(path, defaultScheme), []);

    expect(json.project).toMatchObject({
      name: published.project,
      unit: published.unit,
      year: published.year,
    });
    expect(
      json.indicators.map(
        ({ path: levels, target, actual, points, reportedScore, deviationNote }) => ({
          levels: levels.map((level) => level ?? ""),
          target: target ?? "",
          actual: actual ?? "",
          points,
          reportedScore,
          deviationNote: deviationNote ?? "",
        })
      )
    ).toEqual(
      published.indicators.map((row) => ({
        levels: [row.l1, row.l2, row.l3],
        target: joined(row),
        actual: row.actual_raw,
        points: number(row.weight_raw),
        reportedScore: number(row.score_raw),
        deviationNote: row.reason_raw,
      }))
    );

    const [whole = {}] = published.budget.rows;
    const of = (...headers: string[]): string | null =>
      number(headers.map((header) => whole[header]).find((raw) => raw !== undefined && raw !== ""));
    expect(json.budget).toMatchObject({
      currencyUnit: published.budget.currency_unit,
      initial: of("年初预算数"),
      fullYear: of("全年预算数(A)", "全年预算数"),
      executed: of("全年执行数(B)", "全年执行数"),
      executionRate: "1",
      points: of("分值"),
      reportedScore: of("得分"),
      score: "10",
    });
    expect(json.total.reported).toBe(number(published.published_total?.score));
  });
});
