import type { Decimal } from "../evaluation/decimal";
import type { Outcome } from "../evaluation/quantity";
import { rateText, scoreText } from "../report/numbers/number-style";
import type { ScoredIndicator } from "../scoring/scorecard";
import { citationText } from "../strings/citations";
import { fill } from "../strings/fill";
import {
  explanations,
  methodWords,
  noteWords,
  readingWords,
} from "../strings/functions-explanations";
import type { Pair } from "./read-pair";
import type { ScoredPair } from "./score-pair";

/**
 * One sentence that tells a score: completion, rule, source article, points and score, and in brackets what was assumed.
 *
 * @example "完成率97.3%，未达到指标值，按完成值与指标值的比例计分（…，依汇编核对），分值10分，得9.73分。"
 */
export function explainScore(row: ScoredPair, points: Decimal): string {
  const { scored } = row;
  const notes = [...readings(row), ...assumptions(row)];
  return fill(explanations.sentence, {
    completion: scored.completion ? fill(explanations.completion, { rate: rateText(scored.completion) }) : "", // prettier-ignore
    how: methodWords[methodKey(row)],
    source: citationText(scored.rule),
    points: scoreText(points),
    score: scored.computed ? scoreText(scored.computed) : "",
    notes: notes.length === 0 ? "" : fill(explanations.notes, { notes: notes.join("；") }),
  });
}

function methodKey({ pair, scored, findings }: ScoredPair): keyof typeof methodWords {
  const { method } = scored;
  switch (method) {
    case "deadline":
      return findings.some(({ code }) => code === "deadline-missed") ? "deadline-late" : "deadline-kept"; // prettier-ignore
    case "qualitative":
      return `qualitative-${outcomeOf(pair, scored)}`;
    case "not-scorable":
    case "placeholder":
      throw new Error(`${method} has no score to tell`);
    default:
      return method;
  }
}

/** An actual value that repeats the target is met, whatever its words say by themselves. */
function outcomeOf({ actual: { value } }: Pair, { deduction }: ScoredIndicator): Outcome {
  return value.kind === "phrase" && deduction?.isZero() !== true ? (value.outcome ?? "met") : "met";
}

/** Bare numbers that were taken for a percentage or a date. */
function readings({ pair }: ScoredPair): string[] {
  return (["target", "actual"] as const).flatMap((side) => {
    const { value, text } = pair[side];
    if (pair.meanings[side] === "percent" && value.kind === "number")
      return fill(readingWords.percent, { number: text, text: `${value.magnitude.toFixed()}%` });
    if (pair.meanings[side] === "date" && value.kind === "date")
      return fill(readingWords.date, { number: text, text: dayText(value.to) });
    return [];
  });
}

function dayText({
  year,
  month,
  day,
}: {
  year: number | null;
  month: number | null;
  day: number | null;
}): string {
  return `${year ?? ""}年${month ?? ""}月${day ?? ""}日`;
}

function assumptions({ findings }: ScoredPair): string[] {
  return findings.flatMap(({ code, values }) => {
    const words = noteWords[code];
    return words === undefined ? [] : fill(words, values);
  });
}
