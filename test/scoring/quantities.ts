import { Decimal } from "../../src/evaluation/decimal";
import type { Comparator, Outcome, PartialDate, Quantity } from "../../src/evaluation/quantity";

/** A quantity with its text, as a cell would hold it. */
export interface Written {
  readonly text: string;
  readonly value: Quantity;
}

const signs: Readonly<Record<string, Comparator>> = { "≥": ">=", "≤": "<=", ">": ">", "<": "<", "=": "=" }; // prettier-ignore

/** "≥14.05万平方米" - only what the tables of this folder need; reading cells is another layer's work. */
export function n(text: string): Written {
  const match = /^([≥≤><=])?(-?\d+(?:\.\d+)?)(.*)$/u.exec(text);
  if (!match) throw new Error(`No number: ${text}`);
  const [, sign = "", magnitude = "", unit = ""] = match;
  const comparator = signs[sign] ?? null;
  return {
    text,
    value: {
      kind: "number",
      comparator,
      magnitude: new Decimal(magnitude),
      unit,
      approximate: false,
    },
  };
}

export function range(from: number, to: number, unit: string): Written {
  return {
    text: `${from}~${to}${unit}`,
    value: { kind: "range", from: new Decimal(from), to: new Decimal(to), unit },
  };
}

/** "2018-10", "2018-10-15", "2018", and without a year "--10" or "--10-15". */
export function by(text: string): Written {
  const [year = "", month, day] = text.replace(/^--/u, "*-").split("-");
  const to: PartialDate = {
    year: year === "*" ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  return { text, value: { kind: "date", from: null, to } };
}

export function words(text: string, outcome: Outcome | null = null): Written {
  return { text, value: { kind: "phrase", outcome } };
}

export function unreadable(text: string): Written {
  return { text, value: { kind: "unreadable" } };
}

export const blank: Written = { text: "", value: { kind: "blank" } };
