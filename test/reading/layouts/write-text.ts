import type { LayoutPlan } from "./layout-plan";
import type { Seeded } from "./seeded";
import type { Written } from "./canvas";

/** Writes texts and numbers in the manner of a layout. */
export interface Writer {
  /** Words: only punctuation and digits change. */
  words(text: string): Written;
  /** A header word, which may be spaced or broken over lines. */
  header(text: string): Written;
  /** A value of the table: a number or a percentage may become a number cell. */
  value(text: string): Written;
  /** Money, maybe with separators between the thousands. */
  amount(text: string, unit: string): Written;
}

export function writerOf(plan: LayoutPlan, { chance }: Seeded): Writer {
  const wide = (text: string): string => {
    if (plan.punctuation === "half") return text;
    return [...text].map((sign) => (plan.punctuation === "full" || chance(0.5) ? (fullWidth[sign] ?? sign) : sign)).join(""); // prettier-ignore
  };
  const digits = (text: string): string => (plan.fullWidthDigits ? text.replace(/\d/gu, fullWidthDigit) : text); // prettier-ignore
  const text = (value: string): Written => ({ value, format: "General" });
  const isTyped = (): boolean => plan.numbers === "number" || (plan.numbers === "mixed" && chance(0.5)); // prettier-ignore
  return {
    words: (words) => text(wide(words)),
    header: (word) => text(wide(spaced(word, plan.headerWords))),
    value: (raw) => {
      const percent = /^(\d+)(?:\.(\d+))?%$/u.exec(raw);
      if (percent && plan.percents !== "text") {
        const places = percent[2]?.length ?? 0;
        const value = Number((Number(raw.slice(0, -1)) / 100).toPrecision(12));
        const format = places === 0 ? "0%" : `0.${"0".repeat(places)}%`;
        return { value, format: plan.percents === "cell" ? format : "General" };
      }
      const isNumber = /^\d+(?:\.\d+)?$/u.test(raw);
      if (isNumber && isTyped() && String(Number(raw)) === raw)
        return { value: Number(raw), format: "General" };
      return text(isNumber && chance(0.1) ? ` ${digits(raw)} ` : digits(wide(raw)));
    },
    amount: (raw, unit) => {
      if (!/^\d+(?:\.\d+)?$/u.test(raw)) return text(wide(raw));
      if (unit !== "") return text(`${raw}${unit}`);
      if (isTyped()) return { value: Number(raw), format: chance(0.3) ? "#,##0.00##" : "General" };
      return text(chance(0.3) ? raw.replace(/\d(?=(?:\d{3})+(?:\.|$))/gu, "$&,") : digits(raw));
    },
  };
}

const fullWidth: Readonly<Record<string, string>> = { "(": "（", ")": "）", ":": "：", ",": "，", "%": "％" }; // prettier-ignore

function fullWidthDigit(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

function spaced(word: string, way: LayoutPlan["headerWords"]): string {
  if (way === "spaced" && /^\p{Script=Han}{2}$/u.test(word)) return [...word].join("  ");
  const half = Math.ceil(word.length / 2);
  return way === "broken" && word.length > 3 ? `${word.slice(0, half)}\n${word.slice(half)}` : word;
}
