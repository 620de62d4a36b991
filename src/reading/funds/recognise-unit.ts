import type { Budget, CurrencyUnit } from "../../evaluation/budget";
import type { Finding } from "../../evaluation/finding";
import type { Option, Question, RecognisedUnit } from "../../evaluation/recognition";
import type { FundsBlock, FundsPair } from "./find-funds-block";
import { statedUnit } from "./stated-unit";

/** How the unit of the amounts was told, and whether it goes with them. */
export function recogniseUnit(
  { currencyUnit: unit }: Budget,
  block: FundsBlock | null,
  pairs: readonly FundsPair[],
  answered: CurrencyUnit | null,
  findings: readonly Finding[]
): RecognisedUnit {
  if (answered) return { unit, by: "answer", cell: null, isSure: true };
  const doubt = findings.find(({ code }) => doubts.includes(code));
  const stated = statedUnit(block, pairs);
  if (stated) return { unit, by: stated.by, cell: stated.cell.ref, isSure: doubt === undefined };
  return { unit, by: doubt ? "size" : "default", cell: doubt?.cells[0] ?? null, isSure: doubt === undefined }; // prettier-ignore
}

/** Asks for the unit where it was guessed or hardly goes with the amounts; null where it is sure. */
export function unitQuestion(
  { unit, cell, isSure }: RecognisedUnit,
  fingerprint: string,
  findings: readonly Finding[]
): Question | null {
  const doubt = findings.find(({ code }) => doubts.includes(code));
  if (isSure || !doubt) return null;
  const option = (value: CurrencyUnit): Option => ({
    value,
    text: "",
    cell: null,
    answers: { layouts: { [fingerprint]: { columns: {}, currencyUnit: value } } },
  });
  const other = unit === "元" ? "万元" : "元";
  return {
    id: "currencyUnit",
    kind: "currencyUnit",
    finding: doubt.code,
    cell: doubt.cells[0] ?? cell,
    text: "",
    options: [option(unit), option(other)],
    assumed: unit,
  };
}

/** Findings about the unit that an answer settles. */
const doubts: readonly string[] = ["currency-unit-guessed", "currency-unit-doubtful", "currency-unit-text"]; // prettier-ignore
