import { mergeAnswers, noAnswers, type Answers } from "../../../src/evaluation/answers";
import type { Evaluation } from "../../../src/evaluation/evaluation";
import type { RecognisedColumn, RecognisedTable } from "../../../src/evaluation/recognition";
import { parseAddress } from "../../../src/evaluation/a1";
import { readEvaluation } from "../../../src/reading/read-evaluation";
import type { SheetGrid } from "../../../src/reading/grid/sheet-grid";
import { layOutVariant } from "../layouts/lay-out-variant";
import { layoutPlan } from "../layouts/layout-plan";
import { publishedCases } from "../published-case";

/** How many layouts of each case are tried; LAYOUTS=1000 tries more. */
const layouts = Math.ceil(Number(process.env.LAYOUTS ?? 60) / 10);

/** What was read, without the header's own words and how they were told. */
function figures({ findings, recognition, ...rest }: Evaluation): unknown {
  const { indicators, questions, ...told } = recognition;
  const asked = questions.map(({ kind, finding, cell, assumed }) => ({ kind, finding, cell, assumed })); // prettier-ignore
  const columns = indicators?.columns.map(({ role, header }) => ({ role, header }));
  return {
    ...rest,
    findings: findings.map(({ code, severity, cells }) => ({ code, severity, cells })),
    recognition: { ...told, area: indicators?.area, columns, asked },
  };
}

test.each(publishedCases.map((published) => [published.id, published] as const))(
  "%s reads the same with any header made unreadable and its column answered",
  (_, published) => {
    for (let seed = 0; seed < layouts; seed += 1) {
      const { grids } = layOutVariant(published, layoutPlan(seed));
      const before = readEvaluation(grids);
      for (const column of columnsOf(before)) {
        if (column.by !== "word" || !column.isSure || column.role === null) continue;
        const renamed = renameHeader(grids, before.recognition.indicators, column);
        const unanswered = readEvaluation(renamed);
        // Under a heading of two rows the other word may tell the column.
        if (columnsOf(unanswered).some(({ role, by }) => role === column.role && by === "word" && role !== "ignored")) continue; // prettier-ignore
        const answers = answering(renamed, unanswered, column);
        const after = readEvaluation(renamed, answers);
        const found = columnsOf(after).find(({ header }) => header.address === column.header.address); // prettier-ignore
        expect([seed, column.text, found?.by, found?.isSure]).toEqual([seed, column.text, "answer", true]); // prettier-ignore
        expect([seed, column.text, figures(after)]).toEqual([seed, column.text, figures(before)]);
      }
    }
  }
);

test.each(publishedCases.map((published) => [published.id, published] as const))(
  "%s reads the same with every recognised column answered",
  (_, published) => {
    for (let seed = 0; seed < layouts; seed += 1) {
      const { grids } = layOutVariant(published, layoutPlan(seed));
      const before = readEvaluation(grids);
      const table = before.recognition.indicators;
      if (!table || before.recognition.questions.length > 0) continue;
      const columns = table.columns.flatMap(({ key, role }) =>
        role ? [[key, role] as const] : []
      );
      const answers = {
        layouts: { [table.fingerprint]: { columns: Object.fromEntries(columns) } },
      };
      expect([seed, figures(readEvaluation(grids, answers))]).toEqual([seed, figures(before)]);
    }
  }
);

function columnsOf({ recognition }: Evaluation): readonly RecognisedColumn[] {
  return recognition.indicators?.columns ?? [];
}

/** The answer a person gives: to the table's layout or, where no table is found any more, first to where its header is. */
function answering(
  grids: readonly SheetGrid[],
  { recognition: unanswered }: Evaluation,
  { header, role }: RecognisedColumn
): Answers {
  let answers = noAnswers;
  let recognition = unanswered;
  const isThere = (): boolean => recognition.indicators?.columns.some((column) => column.header.address === header.address) ?? false; // prettier-ignore
  if (!isThere()) {
    const table = { sheet: header.sheet, headerRow: (parseAddress(header.address)?.top ?? 0) + 1 };
    answers = { ...answers, table };
    ({ recognition } = readEvaluation(grids, answers));
  }
  const column = recognition.indicators?.columns.find((each) => each.header.address === header.address); // prettier-ignore
  const fingerprint = recognition.indicators?.fingerprint;
  if (!column || fingerprint === undefined || role === null) throw new Error("no such column");
  return mergeAnswers(answers, { layouts: { [fingerprint]: { columns: { [column.key]: role } } } });
}

/** The header's words, wherever they are printed in its column, made nonsense. */
function renameHeader(
  grids: readonly SheetGrid[],
  table: RecognisedTable | null,
  { header, text }: RecognisedColumn
): readonly SheetGrid[] {
  const area = parseAddress(table?.area.address ?? "");
  const place = parseAddress(header.address);
  if (!area || !place) throw new Error("no such header");
  return grids.map((grid) => {
    if (grid.name !== header.sheet) return grid;
    const values = grid.values.map((row, at) =>
      row.map((value, column) => {
        const isHere = column === place.left - grid.columnIndex && at >= area.top - grid.rowIndex && at <= area.bottom - grid.rowIndex; // prettier-ignore
        return isHere && typeof value === "string" && plain(value) === plain(text)
          ? "甲乙丙"
          : value;
      })
    );
    return { ...grid, values, formulas: values };
  });
}

/** Without blanks and without the difference of full-width and half-width signs. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s/gu, "");
}
