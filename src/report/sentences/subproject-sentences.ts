import type { Sourced } from "../../evaluation/cell-ref";
import type { Fact, Subproject } from "../../evaluation/evaluation";
import type { Block, Run } from "../document";
import { measureName, measureUnit } from "../facts/measure-name";
import { subprojectTotals } from "../facts/subproject-total";
import { measureText } from "../numbers/number-style";
import { basicDataPlace } from "../sheet-places";
import type { Source } from "../source";
import { enumeration } from "./enumeration";
import { quantityRuns } from "./quantity-text";
import { figure, inSentence, joined, quoted, text } from "../text";

/** "2个子项目", the count with the cells of their names. */
export function subprojectCount({ evaluation: { subprojects } }: Source): readonly Run[] {
  const names = subprojects.flatMap(({ name }) => name.cells);
  return text`${figure(String(subprojects.length), names)}个子项目`;
}

/** "，合计改造面积14.05万平方米、改造户数1873户"; empty where nothing can be added up. */
export function subprojectTotalsClause({ evaluation }: Source): readonly Run[] {
  const totals = subprojectTotals(evaluation).map(
    ({ label, value, unit, cells }) => text`${label}${figure(measureText(value), cells)}${unit}`
  );
  return totals.length === 0 ? [] : text`，合计${joined(totals, "、")}`;
}

/** Each sub-project with what was done and its measures: "一是……；二是……". */
export function subprojectList({ evaluation }: Source): readonly Run[] {
  return enumeration(evaluation.subprojects.map(subprojectClause));
}

/** A gap for each total the sheet states that its own sub-projects do not add up to. */
export function disagreeingTotals({ evaluation }: Source): readonly Block[] {
  return subprojectTotals(evaluation)
    .filter(({ agrees }) => !agrees)
    .map(({ label }) => ({
      kind: "gap",
      text: `${label}的总数与各子项目之和不一致，本报告采用所填总数。`,
      advice: `请在${basicDataPlace(evaluation)}中核对。`,
    }));
}

function subprojectClause({ name, content, measures }: Subproject): readonly Run[] {
  const said = inSentence(content?.value ?? "");
  const told = measures
    .filter((measure) => measure.value.kind !== "blank" && !mentions(said, measure))
    .map((measure) => text`${measureName(measure)}${measureRuns(measure)}`);
  const doing = content === null || said === "" ? [] : quoted(content);
  return joined([subprojectName(name), doing, joined(told, "、")], "，");
}

/** A sub-project's name with its cell; a blank name is said to be one. */
export function subprojectName(name: Sourced<string>): Run {
  const run = quoted(name);
  return run.text === "" ? { ...run, text: "未命名子项目" } : run;
}

function measureRuns(measure: Fact): readonly Run[] {
  const { value } = measure;
  const unit = measureUnit(measure);
  return quantityRuns(
    value.kind === "number" ? { ...measure, value: { ...value, unit } } : measure
  );
}

/** A measure that the description gives already is not repeated. */
function mentions(words: string, measure: Fact): boolean {
  if (measure.value.kind !== "number") {
    return false;
  }
  const shown = measureText(measure.value.magnitude) + measureUnit(measure);
  const at = words.indexOf(shown);
  return at >= 0 && !/[\d.]/.test(words.charAt(at - 1));
}
