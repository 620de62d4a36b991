import type { Finding } from "../../evaluation/finding";
import type { Project } from "../../evaluation/evaluation";
import { cellsBehind, isPlan, isResult, type Passage } from "./passages";

/**
 * A year carried over from an earlier report: a 年度 that is not the evaluation's in what the project plans and did, an
 * annual goal due before the year began or set for another one (2022年完成改造100户), amounts as at the end of an earlier year. Years of documents and periods, and
 * those beside the right year, are somebody's history.
 *
 * Example: 完成2022年度农村饮水工程 in the annual goal of a 2023 form.
 */
export function yearDiffers(passage: Passage, { year }: Project, name: string): readonly Finding[] {
  const right = year?.value ?? "";
  // A project's own name may carry the year it began.
  const text = name === "" ? passage.text : passage.text.replaceAll(name, "　".repeat(name.length));
  if (right === "" || text.includes(right) || !(isPlan(passage) || isResult(passage))) return [];
  const patterns = [
    ofYear,
    ...(passage.part.startsWith("basics.goals.annual") ? [dueBefore, opensWith] : []),
    ...(isResult(passage) ? [asAt] : []),
  ];
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    // A later year is a plan for it, but not in what this year was to do.
    const isLater = (match?.[1] ?? "") > right && !passage.part.startsWith("basics.goals.annual");
    if (match === null || isLater) continue;
    return [
      {
        code: "text-year-differs",
        severity: "warning",
        cells: [...cellsBehind(passage, match.index, match[0].length), ...(year?.cells ?? [])],
        values: { said: match[0], year: right },
      },
    ];
  }
  return [];
}

const ofYear = /(?<![—–\-~～至\d])(20\d\d)年度(?!\s*(?:[—–\-~～至]|结转|以来|起))/u;
const dueBefore = /(20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日|底|末)?(?:之?前|以前|底|末)/u;
const opensWith =
  /(?:^|[。；\n])(?:\d{1,2}[.．、])?\s*(20\d\d)年(?![度底末初前以之起中]|\d|基础|结转|第)/u;
const asAt = /截[至止](?:到)?(20\d\d)年(?:12月)?(?:31日|底|末)/u;
