import type { Decimal } from "../evaluation/decimal";
import { gradeOf } from "../scoring/grade-of";
import { argument } from "./cell-arguments";
import { eachCell, type Result } from "./each-cell";
import { Fault, invalid, notAvailable } from "./fault";
import { chooseScale } from "./grade-scale";
import { plainNumber } from "./plain-number";

/** Grade words, cell by cell. */
export function gradeCells(scores: unknown, scale: unknown): Result[][] {
  const { bands, fullScore } = chooseScale(scale);
  return eachCell([argument("score", scores)], ([cell = null]) => {
    const score = plainNumber(cell, "score");
    if (score === null) return notAvailable("blank", "score");
    if (score instanceof Fault) return score;
    const text = score.toFixed();
    if (score.lt(0)) return invalid("negative", "score", { text });
    if (fullScore?.lt(score)) return invalid("above-full", "score", { text, full: fullScore.toFixed() }); // prettier-ignore
    if (score.gt(0) && score.lte(1)) return percentDoubt(score);
    return gradeOf(score, bands) ?? notAvailable("below-scale", undefined, { text });
  });
}

/** A total of a point at most is rather a percent cell, which comes as 0.95 for 95%. */
function percentDoubt(score: Decimal): Fault {
  const points = score.times(100).toFixed();
  return invalid("score-percent", "score", {
    text: score.toFixed(),
    percent: `${points}%`,
    points,
  });
}
