import type { Sourced } from "../../evaluation/cell-ref";
import type { Comparator, NumberQuantity, Quantity } from "../../evaluation/quantity";
import type { Run } from "../document";
import { dateText } from "../numbers/date-text";
import { measureText } from "../numbers/number-style";
import { plainWords } from "./plain-words";
import { figure, inQuotes, inSentence, text } from "../text";

const comparatorWords: Readonly<Record<Comparator, string>> = {
  ">=": "不低于",
  ">": "高于",
  "<=": "不超过",
  "<": "低于",
  "=": "",
};

const comparatorSigns: Readonly<Record<Comparator, string>> = {
  ">=": "≥",
  ">": "＞",
  "<=": "≤",
  "<": "＜",
  "=": "",
};

/**
 * A value within a sentence: "≥14.05万平方米" → 不低于14.05万平方米, with 14.05 as a figure. Words, dates and
 * approximate numbers stay as the sheet writes them; words stand in quotation marks. A blank gives 未填写.
 */
export function quantityRuns({ value, text: written, cells }: Sourced<Quantity>): readonly Run[] {
  switch (value.kind) {
    case "number":
      return value.approximate
        ? text`${figure(approximateText(value, written), cells)}`
        : text`${comparatorWords[value.comparator ?? "="]}${magnitude(value)}`;
    case "range":
      return value.unit === "%"
        ? text`${number(value.from, "%")}～${number(value.to, "%")}`
        : text`${number(value.from)}～${number(value.to)}${value.unit}`;
    case "date":
      return text`${figure(dateText(inSentence(written)), cells)}`;
    case "phrase":
    case "unreadable":
      return inQuotes(figure(wordsOf(written), cells));
    case "blank":
      return text`未填写`;
  }

  function magnitude(quantity: NumberQuantity): readonly Run[] {
    return quantity.unit === "%"
      ? text`${number(quantity.magnitude, "%")}`
      : text`${number(quantity.magnitude)}${quantity.unit}`;
  }

  function number(amount: NumberQuantity["magnitude"], sign = ""): Run {
    return figure(measureText(amount) + sign, cells);
  }
}

/** A value in a table cell: "≥14.05万平方米", "90%～95%"; words and dates as written, 未填写 for a blank. */
export function quantityText({ value, text: written }: Sourced<Quantity>): string {
  switch (value.kind) {
    case "number":
      return value.approximate
        ? approximateText(value, written)
        : comparatorSigns[value.comparator ?? "="] + measureText(value.magnitude) + value.unit;
    case "range":
      return value.unit === "%"
        ? `${measureText(value.from)}%～${measureText(value.to)}%`
        : `${measureText(value.from)}～${measureText(value.to)}${value.unit}`;
    case "date":
      return dateText(written);
    case "phrase":
    case "unreadable":
      return withoutQuotes(plainWords(written.trim()));
    case "blank":
      return "未填写";
  }
}

/** The words of a cell within a sentence, without the marks that the sentence sets itself: 为“好” names the value 好. */
export function wordsOf(written: string): string {
  return withoutQuotes(inSentence(written));
}

function withoutQuotes(words: string): string {
  return /^为?\s*[“"「『]([^“”"「」『』]+)[”"」』]$/u.exec(words)?.[1] ?? words;
}

/** "200余人" as written; a unit that stands in a cell of its own is added. */
function approximateText({ unit }: NumberQuantity, written: string): string {
  const words = inSentence(written);
  return words.includes(unit) ? words : words + unit;
}
