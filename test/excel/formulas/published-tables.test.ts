import { noAnswers } from "../../../src/evaluation/answers";
import { openWorkbook } from "../../../src/excel/pane/open-workbook";
import { writeScoreFormulas } from "../../../src/excel/formulas/write-score-formulas";
import { parseAddress } from "../../../src/evaluation/a1";
import { hostProfiles } from "../../../src/host/profile";
import { createWorkbook } from "../../../src/host/workbook/create-workbook";
import type { WorkbookModel } from "../../../src/host/workbook/model";
import type { SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { defaultScheme } from "../../../src/scoring/schemes";
import { score } from "../../../src/scoring/score";
import { sheetOf } from "../../host/protocol/excel-session";
import { layOutCase } from "../../reading/lay-out-case";
import { publishedCases, type PublishedCase } from "../../reading/published-case";
import { held } from "./formula-sheet";
import { loadFunctions, openWithFunctions } from "./open-with-functions";

beforeAll(loadFunctions);

function workbookOf([grid, ...others]: readonly SheetGrid[]): WorkbookModel {
  if (!grid || others.length > 0) throw new Error("one sheet expected");
  const model = createWorkbook(grid.name);
  const sheet = sheetOf(model, 0);
  grid.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === "") return;
      const numberFormat = grid.numberFormats[row]?.[column] ?? "General";
      sheet.cells.set(row, column, {
        value,
        format: { ...sheet.formatAt(row, column), numberFormat },
      });
    });
  });
  sheet.merges.push(...grid.merges.flatMap((address) => parseAddress(address) ?? []));
  return model;
}

/** Tables without points or without a score column have no score to write. */
const scorable = ({ layout, indicators }: PublishedCase): boolean =>
  layout.indicator_header.some((header) => header.includes("得分") || header.includes("自评分")) &&
  indicators.some(({ weight_raw: points }) => points !== "");

const variants = publishedCases.flatMap((published) =>
  [true, false].map(
    (typed) => [published.id, typed ? "numbers in cells" : "texts", published, typed] as const
  )
);

describe.each(hostProfiles)(
  "published tables: the formulas give what the report's own scoring gives where $name",
  (profile) => {
    test.each(variants)("%s, %s", async (_id, _form, published, typed) => {
      const model = workbookOf(layOutCase(published, { typed }));
      const host = openWithFunctions(model, profile);
      const { evaluation } = await openWorkbook({ userAnswers: noAnswers, scheme: defaultScheme });
      const scorecard = score(evaluation, defaultScheme, { prefer: "computed" });
      const { changed } = await writeScoreFormulas(defaultScheme, { overwrite: true });
      await host.settled();
      const sheet = sheetOf(model, 0);
      const valueAt = (address: string): unknown => {
        const place = parseAddress(address);
        return place && sheet.cells.get(place.top, place.left)?.value;
      };
      const written = new Set(changed.map(({ address }) => address));
      const rows = scorecard.indicators.flatMap(({ indicator, computed }) => {
        const address = indicator.reportedScore?.cells[0]?.address ?? "";
        return written.has(address) && computed ? [{ address, computed: computed.toNumber() }] : [];
      });
      expect(rows.length > 0).toBe(scorable(published));
      expect(rows.map(({ address }) => ({ address, computed: valueAt(address) }))).toEqual(rows);
      const total = changed.at(-1)?.address ?? "";
      const isWhole = scorecard.indicators.every(
        ({ computed, score: counted }) => computed ?? !counted
      );
      if (isWhole && written.has(total) && String(held(sheet, total)).startsWith("=SUM("))
        expect(valueAt(total)).toBe(scorecard.total.score?.toNumber());
    });
  }
);
