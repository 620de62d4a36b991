import { Decimal } from "../../evaluation/decimal";
import type { Measure } from "../../evaluation/unit";

/** A figure that a text states under a name: 已支出456万元. */
export interface FigureClaim extends Measure {
  /** The words before the figure, from where the clause begins, that may name it: the longest first. */
  readonly names: readonly string[];
  /** The words of the text, from where the clause begins to the unit. */
  readonly said: string;
  /** Where the clause begins. */
  readonly from: number;
  /** Decimals written. */
  readonly decimals: number;
  /** "about": 约, 余, 左右 and the like. */
  readonly sense: "exactly" | "about" | "at-least" | "at-most";
}

/**
 * The figures of a text with what their clauses call them. The name must open its clause, but for words that do not
 * change its meaning: 项目全年已支出456万元 is a figure of 支出; 用于管网的支出200万元 and 其中支出200万元 are not.
 *
 * @param own - words that open a clause in this report without changing it: the project's name, its unit, its year.
 * @param units - units that are longer than one character, beside the usual ones.
 */
export function figureClaims(
  text: string,
  own: readonly string[],
  units: readonly string[]
): readonly FigureClaim[] {
  const openers = [...own, ...openingWords].sort((one, other) => other.length - one.length);
  const longUnits = [...units, ...usualUnits].sort((one, other) => other.length - one.length);
  return [...text.matchAll(figure)].flatMap((match) => {
    const [number] = match;
    const end = match.index + number.length;
    const behind = text.slice(end, end + farthest);
    const plain = number.replace(/,/gu, "");
    const { unit, more, limit } = unitOf(behind, longUnits);
    if (
      isPartOfRange(text.slice(Math.max(0, match.index - farthest), match.index), behind, unit) ||
      !/^\d+(?:\.\d+)?$/u.test(plain)
    )
      return [];
    const from = clauseStart(text, match.index);
    const { words, sense } = leadIn(text.slice(from, match.index));
    return [
      {
        names: namesIn(words, openers),
        said: text.slice(from, end) + more + unit + limit,
        from,
        magnitude: new Decimal(plain),
        unit: unit === "％" ? "%" : unit,
        decimals: /\.(\d+)/u.exec(plain)?.[1]?.length ?? 0,
        sense: endSense(limit, more) ?? sense,
      },
    ];
  });
}

/** Characters around a figure in which its unit, or the other end of a range, may stand. */
const farthest = 24;

const figure = /\d[\d,]*(?:\.\d+)?/gu;

const openingWords = [
  ...["我单位", "本单位", "该单位", "本项目", "该项目", "项目", "资金", "专项", "财政", "填报的"],
  ...["全年", "年度", "本年度", "本年", "当年", "累计", "实际", "已", "共", "共计", "合计", "总计"],
  ...["完成", "实现", "经自评", "自评", "综合", "最终", "总", "计划", "均", "全部", "各项"],
];

/** Words that lead from a name to its figure, with what they make of it. */
const leads: readonly (readonly [RegExp, FigureClaim["sense"] | null])[] = [
  [/(?:不低于|不少于|至少|≥|>|超过|高于)$/u, "at-least"],
  [/(?:不超过|不高于|≤|<|低于|少于)$/u, "at-most"],
  [/(?:约|近|大约)$/u, "about"],
  [/(?:约?为|是|共|共计|合计|总计|达到?|完成|金额|数|[：:=“]|\s)$/u, null],
];

/** The words before the figure without what leads to it, one for each step back: 户数为, 户数, 户. */
function leadIn(before: string): { words: readonly string[]; sense: FigureClaim["sense"] } {
  const words = [before];
  let sense: FigureClaim["sense"] = "exactly";
  let rest = before;
  for (;;) {
    const lead = leads.find(([pattern]) => pattern.test(rest));
    if (lead === undefined) return { words, sense };
    rest = rest.replace(lead[0], "");
    sense = lead[1] ?? sense;
    words.push(rest);
  }
}

/** What is left of a clause's words as its opening words fall away one by one. */
function namesIn(words: readonly string[], openers: readonly string[]): readonly string[] {
  return words.flatMap((whole) => {
    const names: string[] = [];
    let rest: string | undefined = whole.trim();
    while (rest !== undefined && rest !== "") {
      names.push(rest);
      const name: string = rest;
      const opener = openers.find((word) => word !== "" && name.startsWith(word));
      rest = opener === undefined ? undefined : name.slice(opener.length).trim();
    }
    return names;
  });
}

/** After the last stop; a colon, or an opening quotation mark, right before the figure belongs to its name. */
function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && /[：:“\s]/u.test(text.charAt(start - 1))) start -= 1;
  while (start > 0 && !/[。；;，,、！!？?：:（()）“”\n]/u.test(text.charAt(start - 1))) start -= 1;
  const marker = /^(?:[一二三四五六七八九十]是|\d{1,2}[.．])\s*/u.exec(text.slice(start, at));
  return start + (marker?.[0].length ?? 0);
}

/** 90-95%, 90户至100户, 5～-3, 2021—2023, and the digits of an A4 or of 3:1. */
function isPartOfRange(before: string, behind: string, unit: string): boolean {
  // Read up to 至, 户至 is no unit.
  const named = unit.replace(/至$/u, "");
  const afterUnit = behind.trimStart().slice(named.length);
  return (
    /(?:\d\s*[-~～—–至:/×]\s*|[A-Za-z])$/u.test(before) ||
    /^\s*[%％]?\s*[-~～—–至:/×]\s*[-−]?\d/u.test(behind) ||
    /^\s*[-~～—–至]\s*[-−]?\d/u.test(afterUnit)
  );
}

const usualUnits = [
  "个百分点",
  "平方米",
  "平方公里",
  "立方米",
  "公里",
  "千米",
  "公顷",
  "公斤",
  "千克",
  "人次",
];

function unitOf(
  behind: string,
  longUnits: readonly string[]
): { readonly unit: string; readonly more: string; readonly limit: string } {
  const more = /^[余多]/u.exec(behind)?.[0] ?? "";
  const rest = behind.slice(more.length);
  const scale = /^[十百千万亿]{0,2}/u.exec(rest)?.[0] ?? "";
  const named =
    longUnits.find((word) => word !== "" && rest.startsWith(word)) ??
    longUnits.find((word) => word !== "" && rest.slice(scale.length).startsWith(word));
  const unit =
    named === undefined
      ? (/^(?:[%％‰]|[十百千万亿]{0,2}\p{Script=Han}?)/u.exec(rest)?.[0] ?? "")
      : rest.startsWith(named)
        ? named
        : scale + named;
  const limit = /^(?:及?以[上下内]|左右)/u.exec(rest.slice(unit.length))?.[0] ?? "";
  return { unit, more, limit };
}

function endSense(limit: string, more: string): FigureClaim["sense"] | null {
  if (limit.endsWith("上")) return "at-least";
  if (/[下内]$/u.test(limit)) return "at-most";
  return more !== "" || limit === "左右" ? "about" : null;
}
