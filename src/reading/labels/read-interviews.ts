import type { Fact, Interviews } from "../../evaluation/evaluation";
import type { Pair } from "./find-pairs";
import { halfWidth } from "../words/half-width";
import { readPlainNumber } from "../quantity/read-points";
import { readQuantity } from "../quantity/read-quantity";

/**
 * How many were interviewed: beside a known label (访谈人数), or a counted fact whose label begins with 访谈 or 走访.
 *
 * Example: 访谈居民（户） | 12 is 12 户, whom 居民.
 */
export function readInterviews(pairs: readonly Pair[], facts: readonly Fact[]): Interviews | null {
  for (const { role, labelText, value } of pairs) {
    if (role !== "interviews") continue;
    const quantity = readQuantity(value.text);
    const unit = quantity.kind === "number" ? quantity.unit : "";
    const number = readPlainNumber(value) ?? (quantity.kind === "number" ? quantity.magnitude : null); // prettier-ignore
    if (number) return { value: number, text: value.text, cells: [value.ref], ...counted(labelText, unit) }; // prettier-ignore
  }
  const fact = facts.find(isInterviews);
  if (fact?.value.kind !== "number") return null;
  const { text, cells, value, label } = fact;
  return { value: value.magnitude, text, cells, ...counted(label, value.unit) };
}

/** A count of people, households or talks; not their time, place or questions. */
export function isInterviews({ label, value }: Fact): boolean {
  const isCount = value.kind === "number" && value.magnitude.isInteger() && value.unit !== "%";
  return isCount && /^(?:入户|开展|组织|实地|电话)*(?:访谈|走访)/u.test(label) && !/时间|日期|地点|提纲|问题|时长|记录|率$/u.test(label); // prettier-ignore
}

/** The words after which a label stops naming people, with what is then counted. */
const counters: readonly (readonly [RegExp, string])[] = [
  [/户数?$/u, "户"],
  [/人次数?$/u, "人次"],
  [/人员?数$/u, "人"],
  [/次数$/u, "次"],
  [/场次?数?$/u, "场"],
  [/份数$/u, "份"],
  [/数量?$/u, ""],
];

function counted(label: string, unit: string): Pick<Interviews, "unit" | "whom"> {
  const plain = halfWidth(label)
    .replace(/\s/gu, "")
    .replace(/^\d+[.、]/u, "");
  const inBrackets = /\(([^()]{1,3})\)/u.exec(plain)?.[1] ?? "";
  const named = plain.replace(/\([^()]*\)|:$/gu, "").replace(/^.*?(?:访谈|走访)(?:的|了)?/u, "");
  const [pattern, counter] = counters.find(([ending]) => ending.test(named)) ?? [/$^/u, ""];
  const whom = named.replace(pattern, "").replace(/^(?:对象|人员)$/u, "");
  return { unit: [unit, inBrackets, counter].find((word) => word !== "") ?? "", whom };
}
