import { readEvaluation } from "../../../src/reading/read-evaluation";
import { findForms } from "../../../src/reading/find-forms";
import { publishedCases } from "../published-case";
import { layOutVariant } from "../layouts/lay-out-variant";
import { layoutPlan } from "../layouts/layout-plan";
import { seeded } from "../layouts/seeded";
import { stackGrids } from "../forms/stack-grids";
function someCases(seed: number): any {
  const random = seeded(seed * 31 + 5);
  const cases = random.shuffle(publishedCases).slice(0, 2 + random.upTo(2));
  return cases.map((published, index) => ({ published, plan: { ...layoutPlan(seed * 4 + index), instructions: false } }));
}
test("x", () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const grids = someCases(seed).flatMap(({ published, plan }: any) => layOutVariant(published, { ...plan, sheets: "one", rowIndex: 0, columnIndex: 0 }).grids);
    const { whole, parts } = stackGrids("自评表", grids, seed % 4);
    const forms = findForms([whole]);
    if (forms.length !== parts.length) { console.log(seed, forms.length, parts.length); continue; }
    forms.forEach((f, i) => { const top = Number(/\d+/.exec(f.area.address)?.[0]); if (top - 1 !== parts[i]!.rowIndex && i>0) {
      const rows = []; for (let r = Math.min(top - 1, parts[i]!.rowIndex)-1; r <= Math.max(top-1, parts[i]!.rowIndex); r++) rows.push(whole.values[r]!.filter((v) => v !== "").join("|").slice(0, 60)); 
      process.stdout.write(JSON.stringify([seed, i, f.area.address, parts[i]!.rowIndex + 1, rows])+"\n"); }
    });
  }
});
