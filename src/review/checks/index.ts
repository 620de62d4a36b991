import type { Check } from "../check";
import { deductionWithoutReason } from "./deduction-without-reason";
import { executionRateDiffers } from "./execution-rate-differs";
import { executionScoredTwice } from "./execution-scored-twice";
import { headingPointsDiffer } from "./heading-points-differ";
import { overfulfilled } from "./overfulfilled";
import { pointsTotal } from "./points-total";
import { satisfactionDiffers } from "./satisfaction-differs";
import { scoreWithoutPoints } from "./score-without-points";
import { subprojectTotalDiffers } from "./subproject-total-differs";
import { surveyCountsDiffer } from "./survey-counts-differ";

/** All checks, in the order in which their findings are shown. */
export const checks: readonly Check[] = [
  pointsTotal,
  headingPointsDiffer,
  scoreWithoutPoints,
  executionScoredTwice,
  executionRateDiffers,
  deductionWithoutReason,
  overfulfilled,
  subprojectTotalDiffers,
  surveyCountsDiffer,
  satisfactionDiffers,
];
