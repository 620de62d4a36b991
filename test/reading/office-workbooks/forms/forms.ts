import { publishedCases, type PublishedCase } from "../../published-case";
import { ruralWater, type OfficeCase } from "../office-case";
import { drawnForm } from "./drawn-form";
import type { FormStyle, OfficeForm } from "./office-form";
import { officialForm } from "./official-form";
import { twoSheetForm } from "./two-sheet-form";

/** A form that workbooks are built around. */
export interface FormKind {
  readonly name: string;
  readonly draw: (style: FormStyle) => OfficeForm;
  /** The same layout with the content changed, as the form of another year has it. */
  readonly drawChanged: (change: ContentChange, style: FormStyle) => OfficeForm;
}

/** What the form of another year or a draft has otherwise. */
export type ContentChange = (content: PublishedCase) => PublishedCase;

/** The base form as printed, as two sheets and in free layouts; each published table in a layout of its own. */
export const formKinds: readonly FormKind[] = [
  base("base official", officialForm),
  base("base inline heads", (content, style) => officialForm(content, { ...style, inlineHeads: true })), // prettier-ignore
  base("base two sheets", twoSheetForm),
  ...[7, 12].map((seed) => base(`base layout ${seed}`, (content, style) => drawnForm(content, seed, style))), // prettier-ignore
  ...publishedCases.map((published, index): FormKind => {
    const seed = 20 + index;
    return {
      name: `${published.id.slice(0, 2)} in layout ${seed}`,
      draw: (style) => drawnForm(published, seed, style),
      drawChanged: (change, style) => drawnForm(change(published), seed, style),
    };
  }),
];

const otherTexts = { goal: "目标1：续建管网。目标2：完成水厂消毒设备更换。", completion: "续建管网已通水，消毒设备已更换。" }; // prettier-ignore

function base(name: string, draw: (content: OfficeCase, style: FormStyle) => OfficeForm): FormKind {
  return {
    name,
    draw: (style) => draw(ruralWater, style),
    drawChanged: (change, style) => draw({ ...ruralWater, ...change(ruralWater), ...otherTexts }, style), // prettier-ignore
  };
}
