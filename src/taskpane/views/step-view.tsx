import type { ReactElement } from "react";
import type { Step } from "../state/pane-state";
import { RecognitionStep } from "./recognition/recognition-step";
import { ReportStep } from "./report/report-step";
import { ReviewStep } from "./review/review-step";
import { ScoresStep } from "./scores/scores-step";

const views: Readonly<Record<Step, () => ReactElement | null>> = {
  recognition: RecognitionStep,
  scores: ScoresStep,
  review: ReviewStep,
  report: ReportStep,
};

/** The step chosen; in a chunk of its own with what only the steps use. */
export default function StepView({ step }: { readonly step: Step }) {
  const View = views[step];
  return <View />;
}
