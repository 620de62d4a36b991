import { narrativeTopics } from "../../../src/evaluation/evaluation";
import { readEvaluation } from "../../../src/reading/read-evaluation";
import { publishedCases } from "../published-case";
import { layOutVariant } from "./lay-out-variant";
import { layoutPlan } from "./layout-plan";

const layouts = Number(process.env.LAYOUTS ?? 60);

test.each(publishedCases.map((published) => [published.id, published] as const))(
  "%s gives the drawn goals and no header or figure as a text",
  (_, published) => {
    for (let seed = 0; seed < layouts; seed += 1) {
      const plan = layoutPlan(seed);
      const { narrative } = readEvaluation(layOutVariant(published, plan).grids);
      const read = narrativeTopics.flatMap((topic) => narrative[topic].map(({ text }) => [topic, text.normalize("NFKC").slice(0, 4)])); // prettier-ignore
      const drawn = [["annualGoal", "目标1:"], ["goalCompletion", "全年任务"]]; // prettier-ignore
      expect([seed, read]).toEqual([seed, plan.goals ? drawn : []]);
    }
  }
);
