import { parseAddress, type Area } from "../../../../src/evaluation/a1";
import type { CellRef } from "../../../../src/evaluation/cell-ref";
import type { OfficeWorkbook } from "../build-workbook";
import type { OfficeForm } from "../forms/office-form";
import { readGrids, type Reading } from "./found";
import { judgeFacts, type Verdict } from "./judge";

export interface Measured {
  readonly verdicts: readonly Verdict[];
  /** Right values of the form whose address is a neighbour's. */
  readonly citedElsewhere: number;
  /** Errors and warnings that the form alone does not raise, in a workbook that is read right. */
  readonly falseAlarms: readonly string[];
}

/** Reads a workbook's grids and holds the reading against the truth. */
export function measureWorkbook(workbook: OfficeWorkbook): Measured {
  const reading = readGrids(workbook.grids);
  const verdicts = judgeReading(workbook, reading);
  const isRight = verdicts.every(({ outcome }) => outcome === "right");
  const isRival = (place: CellRef): boolean => workbook.rivals.some(({ form }) => isIn(anchorOf(form), place)); // prettier-ignore
  const places = workbook.neighbours.flatMap((each) => each.places).filter((place) => !isRival(place)); // prettier-ignore
  const cited = verdicts.filter(({ fact, outcome, cell }) => fact in workbook.form.truth.single && outcome === "right" && cell && places.some((place) => isIn(cell, place))); // prettier-ignore
  return { verdicts, citedElsewhere: cited.length, falseAlarms: isRight ? falseAlarms(workbook, reading) : [] }; // prettier-ignore
}

/** Every fact, which form was read, how many there are, and what came into the report from elsewhere. */
export function judgeReading(workbook: OfficeWorkbook, reading: Reading): readonly Verdict[] {
  const { form, rivals } = workbook;
  const chosen = [form, ...rivals.map((rival) => rival.form)].find((each) => stands(each, reading.form)); // prettier-ignore
  const rank = rivals.find((rival) => rival.form === chosen)?.rank;
  const mayChoose = rank === "equal" || (rank === "undated" && asksForForm(reading));
  const isOther = chosen !== form && !mayChoose;
  return [
    whichForm(workbook, reading, chosen),
    ...howManyForms(workbook, reading),
    ...judgeFacts(reading, (mayChoose && chosen ? chosen : form).truth, isOther),
    textsFromElsewhere(workbook, reading, chosen),
  ];
}

function whichForm({ form, rivals }: OfficeWorkbook, reading: Reading, chosen: OfficeForm | undefined): Verdict {
  const isAsked = asksForForm(reading);
  const mustAsk = rivals.some(({ rank }) => rank === "equal");
  const detail = `read ${reading.form ?? "nothing"}${mustAsk ? ", a person must choose" : ""}`;
  const rank = rivals.find((rival) => rival.form === chosen)?.rank;
  const isRight = mustAsk || rank === "undated" ? isAsked && chosen !== undefined && rank !== "older" : chosen === form;
  return { fact: "form", outcome: isRight ? "right" : isAsked ? "asked" : "wrong", detail, cell: chosen === form ? null : placeOf(reading.form) };
} // prettier-ignore

function howManyForms({ form, rivals, neighbours }: OfficeWorkbook, reading: Reading): readonly Verdict[] {
  const { forms } = reading;
  if (forms === null) return [];
  const real = [form, ...rivals.map((rival) => rival.form)];
  const lost = real.filter((each) => !forms.some((id) => stands(each, id)));
  const listed = neighbours.filter(({ neighbour }) => neighbour.mayList).flatMap(({ places }) => places);
  const more = forms.filter((id) => !real.some((each) => stands(each, id)) && !listed.some(({ sheet }) => sheet === sheetOf(id)));
  const isRight = lost.length === 0 && more.length === 0;
  const outcome = isRight ? "right" : asksForForm(reading) ? "asked" : "wrong";
  return [{ fact: "forms", outcome, detail: `found ${forms.join("、")}, true ${real.length}`, cell: placeOf(more[0] ?? null) }];
} // prettier-ignore

/** Texts and figures of the report that come from what stands beside the form. */
function textsFromElsewhere({ form, neighbours, rivals }: OfficeWorkbook, { texts, asked }: Reading, chosen: OfficeForm | undefined): Verdict {
  const foreign = neighbours.flatMap(({ neighbour, places }) => {
    // Where the other project's form was chosen, its basic data is its own.
    const isItsOwn = chosen !== form && neighbour.kind === "another project's basic data";
    const isRead = isItsOwn || rivals.some((rival) => rival.form === chosen && places.some((place) => isIn(anchorOf(rival.form), place)));
    const kept = texts.filter(({ topic, found }) => !isRead && !neighbour.mayFeed?.includes(topic) && found.cells[0] && places.some((place) => isIn(found.cells[0], place)));
    return kept.filter(({ found }) => !asked.some(({ cells }) => cells.some((cell) => cell.sheet === found.cells[0]?.sheet && cell.address === found.cells[0].address)));
  });
  const detail = foreign.slice(0, 3).map(({ topic, found }) => `${topic}: ${found.value ?? ""} (${found.cells[0]?.sheet ?? ""}!${found.cells[0]?.address ?? ""})`).join("; ");
  return { fact: "texts from elsewhere", outcome: foreign.length === 0 ? "right" : "wrong", detail, cell: foreign[0]?.found.cells[0] ?? null };
} // prettier-ignore

function falseAlarms({ alone, rivals, neighbours }: OfficeWorkbook, { alarms }: Reading): readonly string[] {
  if (rivals.some(({ rank }) => rank === "equal")) return [];
  const before = readGrids(alone.grids).alarms.map(({ text }) => text);
  const inPlace = neighbours.flatMap(({ neighbour }) => neighbour.mayRaise ?? []);
  return alarms.flatMap(({ code, text }) => {
    const known = before.indexOf(text);
    if (known >= 0) before.splice(known, 1);
    return known >= 0 || inPlace.includes(code) ? [] : [text];
  });
} // prettier-ignore

function asksForForm({ asked }: Reading): boolean {
  return asked.some(({ code }) => code === "form");
}

/** Whether a form has an id: its sheet's name, or the sheet and the form's area. */
function stands(form: OfficeForm, id: string | null): boolean {
  if (id === null) return false;
  const address = id.slice(id.lastIndexOf("!") + 1);
  const area = id.includes("!") ? address : "A1:ZZ9999";
  return isIn(anchorOf(form), { sheet: sheetOf(id), address: area });
}

function placeOf(id: string | null): CellRef | null {
  return id === null ? null : { sheet: sheetOf(id), address: id.includes("!") ? id.slice(id.lastIndexOf("!") + 1).split(":")[0] ?? "A1" : "A1" }; // prettier-ignore
}

function sheetOf(id: string): string {
  return id.includes("!") ? id.slice(0, id.lastIndexOf("!")) : id;
}

function anchorOf({ truth }: OfficeForm): CellRef | undefined {
  return truth.rows[0]?.name.place ?? undefined;
}

/** Whether a cell lies in a place. */
export function isIn(cell: CellRef | undefined, place: CellRef): boolean {
  if (cell?.sheet !== place.sheet) return false;
  const [inner, outer]: (Area | null)[] = [parseAddress(cell.address), parseAddress(place.address)];
  return !!inner && !!outer && inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.left <= outer.right; // prettier-ignore
}
