import type { Sourced } from "../../evaluation/cell-ref";
import type { Standing } from "../../evaluation/form";
import { halfWidth } from "../words/half-width";
import type { ProjectName } from "../labels/project-names";
import type { SheetKind } from "./sheet-kind";
import type { Sheet } from "../grid/sheet";
import type { TableColumns } from "../columns/table-columns";
import { otherForms, samplePapers } from "../words/terms/sheet-kinds";

/** What tells a form's standing apart from its year. */
export interface StandingSource {
  readonly sheet: Sheet;
  readonly kind: SheetKind;
  /** The rows over its table. */
  readonly from: number;
  readonly headerRow: number;
  readonly name: ProjectName | null;
  /** The columns of its table. */
  readonly columns: TableColumns;
  /** One actual value or score at least. */
  readonly isFilled: boolean;
}

/** The standing of a form whose year is not looked at: never "older" but for a sheet called so. */
export function standingOf(source: StandingSource): Standing {
  if (!source.isFilled) return "template";
  const titles = titlesOf(source);
  const says = (words: readonly string[]): boolean => titles.some((title) => words.some((word) => title.includes(word))); // prettier-ignore
  const isPlaceholder = placeholder.test(source.name?.name.text ?? "") || titles.some((title) => placeholderYear.test(title)); // prettier-ignore
  if (source.kind.isSample || isPlaceholder || says(samplePapers)) return "sample";
  if (source.kind.isOtherForm || says(otherForms) || !isWhole(source.columns)) return "otherPaper";
  return source.kind.isFormer ? "older" : "current";
}

/** Forms of the newest year first among those that are alike: one of an earlier year is "older". */
export function withYears<Form extends { readonly standing: Standing; readonly year: Sourced<string> | null }>(
  forms: readonly Form[]
): readonly Form[] {
  const years = forms.flatMap(({ standing, year }) => (standing === "current" && year ? [year.value] : [])).sort();
  const newest = years.at(-1);
  return forms.map((form) => {
    const isOlder = form.standing === "current" && form.year !== null && newest !== undefined && form.year.value < newest;
    return isOlder ? { ...form, standing: "older" } : form;
  });
} // prettier-ignore

/** Levels or points tell a form's table from a progress report, values from a scratch list of points. */
function isWhole({ level1, level2, points, score, target, actual }: TableColumns): boolean {
  return Boolean((level1 ?? level2 ?? points ?? score) && (target ?? actual));
}

/** "××项目", "XX局", "某某项目"; 某县 alone is how published tables hide a name. */
const placeholder = /[×xX*＊○]{2,}|^某某|^示例|^样例/u;
const placeholderYear = /20[×xX*＊○]{2}年|[×xX*＊]{4}年/u;

/** Short lines alone in their rows over the table. */
function titlesOf({ sheet, from, headerRow }: StandingSource): readonly string[] {
  const titles: string[] = [];
  for (let row = from; row < Math.min(headerRow, from + titleRows); row += 1) {
    const [only, ...others] = sheet.row(row);
    if (only && others.length === 0 && only.text.length <= 40 && !/[。；;]/u.test(only.text))
      titles.push(halfWidth(only.text).replace(/\s/gu, ""));
  }
  return titles;
}

const titleRows = 8;
