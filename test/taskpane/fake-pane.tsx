import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, render } from "@testing-library/react";
import { evaluateSheets } from "../../src/excel/evaluate-sheets";
import type { OpenWorkbook } from "../../src/excel/pane/open-workbook";
import { emptyPaneMemory } from "../../src/excel/pane/pane-memory";
import { composeReport } from "../../src/report/compose-report";
import { findForms } from "../reading/find-forms";
import { basesOf } from "../../src/review/bases";
import { defaultScheme, schemes } from "../../src/scoring/schemes";
import type { Language } from "../../src/strings/language";
import { PaneProvider } from "../../src/taskpane/pane-context";
import { createActions } from "../../src/taskpane/state/pane-actions";
import { createStore } from "../../src/taskpane/state/pane-store";
import { createUserAnswers } from "../../src/taskpane/work/user-answers";
import type { WorkbookWork } from "../../src/taskpane/work/workbook-work";
import { Pane } from "../../src/taskpane/views/pane";

type Cell = string | number;

/** Indicator rows: name, target, actual, points, score. */
export type Rows = readonly (readonly [string, Cell, Cell, number, Cell])[];

/** What the pane would read from a workbook with these rows and a budget of 100, spent 90. */
export function aWorkbook(rows: Rows, more: Partial<OpenWorkbook> = {}): OpenWorkbook {
  const grids = [
    aGrid("基础数据表", [
      ["项目名称", "测试项目", "评价年度", "2023"],
      ["全年预算数（万元）", 100, "全年执行数（万元）", 90],
    ]),
    aGrid("绩效评价指标体系", [
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ...rows.map((row) => ["产出指标", ...row]),
    ]),
  ];
  const result = evaluateSheets({ grids, clipped: [] }, defaultScheme);
  return {
    ...result,
    sheetNames: grids.map(({ name }) => name),
    forms: findForms(grids),
    functions: { state: "unknown", cells: [] },
    composed: composeReport(result.evaluation, result.scorecard),
    reportPlace: null,
    isReportOld: false,
    edits: [],
    remembered: emptyPaneMemory,
    changes: [],
    schemes,
    bases: basesOf(defaultScheme),
    ...more,
  };
}

/** A sheet with these cells from A1, short rows filled up. */
export function aGrid(name: string, rows: readonly (readonly Cell[])[]) {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ""),
  ]);
  return {
    name,
    hidden: false,
    rowIndex: 0,
    columnIndex: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(() => "General")),
    merges: [],
  };
}

/** What a person can do, over a workbook that is not there: what it would do to Excel is `work`. */
export function fakeActions(
  work: Partial<WorkbookWork> & Pick<WorkbookWork, "openWorkbook">,
  language: Language = "zh-CN"
) {
  const store = createStore();
  const actions = createActions(store, {
    // A call of anything a test did not give fails by itself.
    work: { workbook: () => Promise.resolve(work as WorkbookWork), word: () => Promise.resolve(new Uint8Array([80, 75])) }, // prettier-ignore
    language,
    userAnswers: createUserAnswers(null, ""),
  });
  return { store, actions };
}

/** The real pane over `fakeActions`, with the workbook read. */
export async function showPane(
  work: Parameters<typeof fakeActions>[0],
  language: Language = "zh-CN"
) {
  const { store, actions } = fakeActions(work, language);
  const shown = render(
    <FluentProvider theme={webLightTheme}>
      <PaneProvider value={{ store, actions, language }}>
        <Pane />
      </PaneProvider>
    </FluentProvider>
  );
  await act(() => actions.open());
  return { ...shown, store, actions };
}
