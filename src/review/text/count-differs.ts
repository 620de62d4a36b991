import type { Evaluation } from "../../evaluation/evaluation";
import type { Finding } from "../../evaluation/finding";
import { chineseNumeral } from "../../report/numbers/chinese-numeral";
import { cellsBehind, type Passage } from "./passages";

const counted = /([一二两三四五六七八九十\d]{1,3})个[^。，；、\d]{0,8}?子项目/gu;

/** A text counts the sub-projects and the sheet lists another number of them. Example: 三个子项目 beside two rows. */
export function countDiffers(passage: Passage, { subprojects }: Evaluation): readonly Finding[] {
  const count = subprojects.length;
  if (count === 0) return [];
  const right = [String(count), chineseNumeral(count), ...(count === 2 ? ["两"] : [])];
  return [...passage.text.matchAll(counted)]
    .filter(([, number = ""]) => !right.includes(number))
    .map(({ 0: said, index }) => ({
      code: "text-figure-differs",
      severity: "warning",
      cells: [
        ...cellsBehind(passage, index, said.length),
        ...subprojects.flatMap(({ name }) => name.cells),
      ],
      values: { said, label: "子项目", figure: `${String(count)}个` },
    }));
}
