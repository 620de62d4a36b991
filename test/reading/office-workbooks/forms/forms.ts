import { publishedCases } from "../../published-case";
import { ruralWater } from "../office-case";
import { drawnForm } from "./drawn-form";
import type { FormStyle, OfficeForm } from "./office-form";
import { officialForm } from "./official-form";
import { twoSheetForm } from "./two-sheet-form";

/** A form that workbooks are built around. */
export interface FormKind {
  readonly name: string;
  readonly draw: (style: FormStyle) => OfficeForm;
}

/** The base form as printed, as two sheets and in free layouts; each published table in a layout of its own. */
export const formKinds: readonly FormKind[] = [
  { name: "base official", draw: (style) => officialForm(ruralWater, style) },
  { name: "base two sheets", draw: (style) => twoSheetForm(ruralWater, style) },
  ...[7, 12].map((seed): FormKind => ({ name: `base layout ${seed}`, draw: (style) => drawnForm(ruralWater, seed, style) })), // prettier-ignore
  ...publishedCases.map((published, index): FormKind => ({
    name: published.id.slice(0, 2),
    draw: (style) => drawnForm(published, 20 + index, style),
  })),
];
