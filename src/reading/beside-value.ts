import type { Finding } from "../evaluation/finding";
import { halfWidth } from "./half-width";
import { isBlank, type QuantityContext } from "./read-quantity";
import type { Cell } from "./sheet";
import { blocksOf, type TableField } from "./table-field";
import { comparatorsBefore, directionSigns, officeEndings, qualitativeSigns } from "./terms/quantity-words"; // prettier-ignore

/** Cells of the row that hold the sign (指标性质) and the unit (度量单位) of its values. */
export interface BesideValue {
  readonly sign: TableField | null;
  readonly unit: TableField | null;
}

/** What the sign and the unit cell of a row say; a text that is no sign or no unit says nothing. */
export function contextOf({ sign, unit }: BesideValue): QuantityContext {
  const [signText, unitText] = [textOf(sign), textOf(unit)];
  return {
    ...(signText !== "" && isKnownSign(signText) && { sign: directionSigns[signText] ?? signText }),
    ...(hasText(unitText) && looksLikeUnit(unitText) && { unit: unitText }),
  };
}

/** The sign cell, where its sign belongs before a value that begins with a number. */
export function signCells({ sign }: BesideValue, valueText: string): readonly Cell[] {
  const text = textOf(sign);
  return signsBefore.has(text) && /^[\d.-]/u.test(halfWidth(valueText)) ? blocksOf(sign) : [];
}

/** The unit cell, if it holds a unit. */
export function unitCells({ unit }: BesideValue): readonly Cell[] {
  return looksLikeUnit(textOf(unit)) ? blocksOf(unit) : [];
}

/** Findings for a sign or a unit cell that holds neither a known word nor a dash. */
export function besideFindings(beside: BesideValue): readonly Finding[] {
  const [sign, unit] = [textOf(beside.sign), textOf(beside.unit)];
  const unknown = (code: string, text: string, field: TableField | null): Finding => {
    return { code, severity: "warning", cells: blocksOf(field).map(({ ref }) => ref), values: { text } }; // prettier-ignore
  };
  return [
    ...(isKnownSign(sign) ? [] : [unknown("sign-unreadable", sign, beside.sign)]),
    ...(looksLikeUnit(unit) ? [] : [unknown("unit-unreadable", unit, beside.unit)]),
  ];
}

/** "≥", "定性", "正向", a dash or nothing. */
export function isKnownSign(text: string): boolean {
  const word = compact(text);
  return !hasText(word) || signsBefore.has(word) || qualitativeSigns.includes(word) || directionSigns[word] !== undefined; // prettier-ignore
}

/** A short word such as 人次 or 元/人·月, a dash or nothing; not an office ("县水利局"). */
export function looksLikeUnit(text: string): boolean {
  const word = compact(text);
  return !hasText(word) || (unitShape.test(word) && !office.test(word));
}

const signsBefore: ReadonlySet<string> = new Set(Object.values(comparatorsBefore).flat());
const unitShape = /^\(?(?:每|\d{0,2}(?=\p{L}))?[\p{L}\p{So}²³℃°%‰/·.、*\-×"′″$¥Ωμ]{1,10}[23]?\)?$/u;
/** 个部门 and 家公司 are counted, 县财政局 is not. */
const office = new RegExp(`^(?![个家所间处]).{2,}(?:${officeEndings.join("|")})$`, "u");

/** "县财政局", "某镇人民政府"; not "个部门". */
export function isOffice(text: string): boolean {
  return office.test(compact(text).replace(/\([^()]*\)$/u, ""));
}

function hasText(text: string): boolean {
  return !isBlank(text);
}

function textOf(field: TableField | null): string {
  return compact(field?.covering?.text ?? field?.text ?? "");
}

function compact(text: string): string {
  return halfWidth(text).replace(/\s/gu, "");
}
