import { halfWidth } from "../words/half-width";
import type { Sheet } from "../grid/sheet";
import { dataSheetWords, draftPapers, formerPapers, otherForms, otherPapers, otherSubjects, sampleNames, samplePapers } from "../words/terms/sheet-kinds"; // prettier-ignore

/** What a sheet's name and, where that says nothing, its title call it. */
export interface SheetKind {
  /** exact: 基础数据表; near: another word for it; null: not called so. */
  readonly data: "exact" | "near" | null;
  /** About something else or about several projects: 合同台账, 封面. */
  readonly isOtherPaper: boolean;
  readonly isSample: boolean;
  readonly isFormer: boolean;
  readonly isDraft: boolean;
  /** A form that is no self-evaluation: 绩效监控表. */
  readonly isOtherForm: boolean;
}

/** Example: the kind of a sheet called 合同台账 is `{ data: null, isOtherPaper: true, … }`. */
export function sheetKind(sheet: Sheet): SheetKind {
  const name = compact(sheet.name);
  const title = titleOf(sheet);
  const says = (words: readonly string[]): boolean => [name, title].some((text) => words.some((word) => text.includes(word))); // prettier-ignore
  const [isSample, isFormer, isDraft] = [
    says(samplePapers) || sampleNames.some((word) => name.includes(word)),
    says(formerPapers),
    says(draftPapers),
  ];
  const isStale = isSample || isFormer || isDraft;
  const isOtherPaper = says(otherPapers) || isStale;
  const isPlain = [name, title].some((text) => text.includes(plainWord)) && !isStale;
  const isNear = [name, title].some(callsData) && !isOtherPaper;
  return {
    data: name === exactName ? "exact" : isPlain || isNear ? "near" : null,
    isOtherPaper,
    isSample,
    isFormer,
    isDraft,
    isOtherForm: says(otherForms),
  };
}

/** The one sheet of a workbook that is called just as it should be. */
const exactName = "基础数据表";
/** Nothing else is called so. */
const plainWord = "基础数据";

function callsData(text: string): boolean {
  return dataSheetWords.some((word) => {
    const place = text.indexOf(word);
    return place >= 0 && !otherSubjects.some((subject) => text.slice(0, place).endsWith(subject));
  });
}

/** The first line, where it is a short text alone in its row. */
function titleOf(sheet: Sheet): string {
  for (let row = 0; row < Math.min(sheet.rowCount, titleRows); row += 1) {
    const [only, ...others] = sheet.row(row);
    if (!only) continue;
    const isTitle = others.length === 0 && only.text.length <= 40 && !/[。；;:：]/u.test(only.text);
    if (isTitle && !/^附[件表]/u.test(only.key)) return compact(only.text);
    if (!isTitle) return "";
  }
  return "";
}

const titleRows = 4;

function compact(text: string): string {
  return halfWidth(text).replace(/\s/gu, "");
}
