import { addressOf, type Area } from "../evaluation/a1";
import { noAnswers, type Answers } from "../evaluation/answers";
import type { Finding } from "../evaluation/finding";
import type { Form } from "../evaluation/form";
import { cutColumns, cutGrid } from "./grid/cut-grid";
import {
  findIndicatorTables,
  holdsValue,
  type IndicatorTable,
} from "./indicators/find-indicator-tables";
import type { Draft, Opened } from "./forms/form-draft";
import { findPairs } from "./labels/find-pairs";
import { holdsGoalsOnly } from "./indicators/goal-form";
import { formRows } from "./forms/form-rows";
import type { RowRange } from "./grid/ranges";
import { standingOf, withYears } from "./forms/form-standing";
import type { Layout, LocatedForm } from "./layout";
import { pairSheets, type PairedSheets } from "./forms/pair-sheets";
import { placeOf } from "./place";
import { projectNames, type ProjectName } from "./labels/project-names";
import { formYear } from "./forms/project-year";
import { openSheet, type Sheet } from "./grid/sheet";
import { sheetKind } from "./forms/sheet-kind";
import type { SheetGrid } from "./grid/sheet-grid";
import { formColumns } from "./forms/side-tables";
import { splitProjects } from "./forms/split-projects";
import { unusedAnswer } from "./columns/unused-answer";

/**
 * Finds the forms of a workbook, a sheet each, or one below another on a sheet, and what belongs to them. Sheets without an
 * indicator table belong to the form whose project they name; those that name none belong to every form. Hidden sheets are
 * left out. What a person answered comes first.
 *
 * Example: the sheets 甲 and 乙, each with an indicator table, are two forms with the ids "甲" and "乙".
 */
export function locate(grids: readonly SheetGrid[], answers: Partial<Answers> = noAnswers): Layout {
  const shown = grids.filter(({ hidden }) => !hidden);
  const opened = shown.flatMap((grid) => openedSides(grid, answers)).flatMap((side) => openedParts(side, answers)); // prettier-ignore
  const drafts = opened.flatMap((each) => draftsOf(each, opened));
  const loose = opened.flatMap((each) =>
    each.tables.length === 0 ? [each] : headOf(each, drafts)
  );
  const ranked = withYears(drafts);
  const forms = ranked.map(
    (draft) =>
    locatedForm(draft, once(() => pairSheets(draft, ranked, loose, answers.sheets ?? {}))) // prettier-ignore
  );
  const sheets = opened.map(({ sheet }) => sheet);
  const formless = once(() => placeOf(sheets, null, false));
  return {
    forms,
    sheets,
    findings: unusedPlace(opened, answers),
    get formless() {
      return formless();
    },
  };
}

function locatedForm(draft: Draft, others: () => PairedSheets): LocatedForm {
  const { id, area, standing, isTemplate, year, isPart, headers, weight, own } = draft;
  const sheets = once(() => [own().sheet, ...others().paired.map(({ sheet }) => sheet)]);
  const place = once(() => placeOf(sheets(), own().table, isPart));
  const project = once(() => (draft.name() ?? others().paired.flatMap(({ names }) => names())[0])?.name ?? null); // prettier-ignore
  // prettier-ignore
  return {
    id, area, standing, isTemplate, year, isPart, headers, weight,
    get project() { return project(); },
    get offered() { return others().offered; },
    get sheetNames() { return [draft.opened.sheet.name, ...others().paired.map(({ sheet }) => sheet.name)]; },
    get sheets() { return sheets(); },
    get place() { return place(); },
  };
}

/** The forms as others may know them. */
export function formsOf({ forms }: Layout): readonly Form[] {
  return forms.map(({ id, area, year, standing, isTemplate, project, sheetNames }) => {
    return { id, project, year, standing, sheets: sheetNames, area, isTemplate };
  });
}

/** What stands over the first form of a sheet and is another paper, opened as a sheet of its own. */
function headOf(opened: Opened, drafts: readonly Draft[]): readonly Opened[] {
  const from = drafts.find((draft) => draft.opened === opened)?.from ?? 0;
  return from > 0 ? [openedGrid(cutGrid(opened.grid, { from: 0, to: from }), {})] : [];
}

/** A sheet, or, where its table holds several projects, a sheet for each of them. */
function openedParts(opened: Opened, answers: Partial<Answers>): readonly Opened[] {
  const [table, ...others] = opened.tables;
  const parts = table && others.length === 0 ? splitProjects(opened.grid, table, opened.sheet.rowCount) : []; // prettier-ignore
  if (parts.length === 0) return [opened];
  return parts.map((part) => ({ ...openedGrid(part.grid, answers), part, names: () => [part.name] })); // prettier-ignore
}

/** The sheet without what stands beside its form; a sheet for each of several forms side by side. */
function openedSides(whole: SheetGrid, answers: Partial<Answers>): readonly Opened[] {
  const all = openSheet(whole);
  const columns = formColumns(all);
  if (columns.length === 0) return [openedGrid(whole, answers, all)];
  return columns.map((range) => openedGrid(cutColumns(whole, range), answers));
}

function openedGrid(
  grid: SheetGrid,
  { layouts = {}, table }: Partial<Answers>,
  sheet = openSheet(grid)
): Opened {
  const headerRow = table?.sheet === grid.name ? table.headerRow - 1 - grid.rowIndex : null;
  const answers = { layouts, headerRow };
  const pairs = once(() => findPairs(sheet, new Set()));
  return {
    grid,
    sheet,
    answers,
    tables: findIndicatorTables(sheet, answers),
    pairs,
    names: once(() => projectNames(sheet, pairs())),
    kind: once(() => sheetKind(sheet)),
    part: null,
  };
}

/** A header row that was pointed at where the workbook holds no words. */
function unusedPlace(opened: readonly Opened[], { table }: Partial<Answers>): Finding[] {
  const isThere = opened.some(({ tables, answers: { headerRow: row } }) =>
    tables.some(({ headerRow, bodyRow }) => row !== null && row >= headerRow && row < bodyRow)
  );
  return table && !isThere ? [unusedAnswer(`${table.sheet}!${table.headerRow}`, [])] : [];
}

function draftsOf(opened: Opened, all: readonly Opened[]): readonly Draft[] {
  const { grid, sheet, tables, part } = opened;
  const isBeside = all.some((other) => other !== opened && other.tables.length > 0 && other.part === null && other.grid.name === grid.name); // prettier-ignore
  const ranges = formRows(sheet, tables);
  const names = once(() => firstIn(ranges, opened.names()));
  return tables.map((table, index): Draft => {
    const rows = ranges[index] ?? { from: 0, to: sheet.rowCount };
    const area = { sheet: sheet.name, address: addressOf(areaOf(grid, sheet, part?.rows ?? rows)) };
    const isTemplate = !holdsValue(table, rows.to) || holdsGoalsOnly(table, rows.to);
    const isFilled = holdsValue(table, rows.to, ["actual", "score", "deduction", "reviewScore"]);
    const name = (): ProjectName | null => part?.name ?? names()[index] ?? null;
    const { from } = rows;
    const { headerRow, columns } = table;
    return {
      id: tables.length > 1 || part || isBeside ? `${sheet.name}!${area.address}` : sheet.name,
      area,
      headers: table.recognised.map(({ header }) => header),
      isTemplate,
      isPart: part !== null,
      standing: standingOf({ sheet, kind: opened.kind(), from, headerRow, columns, name: name(), isFilled }), // prettier-ignore
      year: formYear(sheet, { from, to: headerRow }, opened.pairs()),
      weight: table.weight - (opened.kind().isDraft ? draftWeight : 0),
      opened,
      from,
      own: once(() =>
        tables.length > 1 || from > 0 ? cutForm(opened, table, rows) : { sheet, table }
      ),
      name,
    };
  });
}

/** The first name in each range; both are in the sheet's order. */
function firstIn(
  ranges: readonly RowRange[],
  names: readonly ProjectName[]
): readonly (ProjectName | undefined)[] {
  let next = 0;
  return ranges.map(({ from, to }) => {
    while ((names[next]?.row ?? from) < from) next += 1;
    const name = names[next];
    return name && name.row < to ? name : undefined;
  });
}

/** A form's part of its sheet, opened apart, with the table as it is found there. */
function cutForm(
  { grid, answers }: Opened,
  { headerRow }: IndicatorTable,
  rows: RowRange
): ReturnType<Draft["own"]> {
  const sheet = openSheet(cutGrid(grid, rows));
  const pointed = answers.headerRow === null ? null : answers.headerRow - rows.from;
  const tables = findIndicatorTables(sheet, { ...answers, headerRow: pointed });
  const same = tables.find((table) => table.headerRow === headerRow - rows.from);
  return { sheet, table: same ?? tables[0] ?? null };
}

function areaOf(
  { rowIndex, columnIndex }: SheetGrid,
  { columnCount }: Sheet,
  { from, to }: RowRange
): Area {
  const right = columnIndex + Math.max(columnCount - 1, 0);
  return { top: rowIndex + from, left: columnIndex, bottom: rowIndex + Math.max(to - 1, from), right }; // prettier-ignore
}

/** Computed at the first call only. */
function once<Value>(compute: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => (made ??= { value: compute() }).value;
}

/** More than any table has, less than one a person pointed at. */
const draftWeight = 100;
