import { buildWorkbook } from "./reading/office-workbooks/build-workbook";
import { pairwisePlans } from "./reading/office-workbooks/plan";
import { readEvaluation } from "../src/reading/read-evaluation";
const seeds = (process.env.SEEDS ?? "").split(",").map(Number);
test("x", () => {
  for (const plan of pairwisePlans()) {
    if (!seeds.includes(plan.seed)) continue;
    const w = buildWorkbook(plan);
    console.log(JSON.stringify(plan), Object.keys(w));
    for (const g of w.grids) console.log(g.name, g.hidden, g.merges.join(" ").slice(0, 300), "\n" + g.values.map((r, i) => i + 1 + " " + r.join("|")).join("\n"));
    const r = readEvaluation(w.grids);
    console.log(r.project, r.recognition.form, r.recognition.sheets, r.findings.map((f) => f.code));
  }
});
