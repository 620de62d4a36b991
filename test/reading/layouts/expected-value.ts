import type { PartialDate, Quantity } from "../../../src/evaluation/quantity";

/**
 * What a published text means, in the notation of `shownValue`. Written down apart from the reader: a number with its
 * sign and unit by one pattern, everything else by hand.
 */
export function expectedValue(raw: string, sign = "", unit = ""): string {
  const text = raw.trim();
  if (sign === "定性") return "words";
  const byHand = meanings[text];
  if (byHand !== undefined) return byHand;
  const match = /^([≥≤=]?)(\d+(?:\.\d+)?)(\D*)$/u.exec(text);
  if (!match) return "words";
  const [, own = "", number = "", ownUnit = ""] = match;
  const comparator = signs[own === "" ? sign : own] ?? "";
  return `${comparator}${Number(number)}${ownUnit === "" ? unit : ownUnit}`;
}

/** A quantity in short: ">=95%", "words", "nothing", "until 2018-10". */
export function shownValue(quantity: Quantity): string {
  switch (quantity.kind) {
    case "number":
      return `${quantity.comparator ?? ""}${quantity.magnitude.toString()}${quantity.unit}`;
    case "range":
      return `${quantity.from.toString()}..${quantity.to.toString()}${quantity.unit}`;
    case "date":
      return quantity.from ? `${day(quantity.from)} to ${day(quantity.to)}` : `until ${day(quantity.to)}`; // prettier-ignore
    case "phrase":
      return "words";
    case "blank":
      return "nothing";
    case "unreadable":
      return "unreadable";
  }
}

function day({ year, month, day: date }: PartialDate): string {
  return [year, month, date].filter((part) => part !== null).join("-");
}

const signs: Readonly<Record<string, string>> = { "≥": ">=", "≧": ">=", "≤": "<=", "=": "=", "═": "=" }; // prettier-ignore

const meanings: Readonly<Record<string, string>> = {
  "": "nothing",
  "-": "nothing",
  "/": "nothing",
  // A long dash as text recognition writes it.
  一: "nothing",
  不少于12种: ">=12种",
  不少于6种: ">=6种",
  "98%以上": ">=98%",
  "2018年10月底": "until 2018-10",
  "2018年11月底": "until 2018-11",
  "2021年12月完成": "until 2021-12",
};
