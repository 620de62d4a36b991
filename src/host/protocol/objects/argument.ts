import { ExcelError } from "../excel-error";
import { targetOf } from "./excel-object";
import type { RangeTarget } from "./targets";

/*
 * One argument or property value as JSON gave it, made into what a member needs. Each function throws
 * `InvalidArgument` for anything else, as Excel does.
 */

/** @example text("A1") // "A1" */
export function text(value: unknown): string {
  if (typeof value !== "string") throw new ExcelError("InvalidArgument");
  return value;
}

/** Null for an omitted one. */
export const optionalText = (value: unknown): string | null => optional(value, text);

/** @example finiteNumber(1.5) // 1.5 */
export function finiteNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw new ExcelError("InvalidArgument");
  return value;
}

/** @example integer(2) // 2 */
export function integer(value: unknown): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw new ExcelError("InvalidArgument");
  }
  return value;
}

/** 0 for an omitted one. */
export const optionalInteger = (value: unknown): number => optional(value, integer) ?? 0;

/** @example flag(true) // true */
export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ExcelError("InvalidArgument");
  return value;
}

/** False for an omitted one. */
export const optionalFlag = (value: unknown): boolean => optional(value, flag) ?? false;

/** One of Excel's enumeration texts. @example oneOf("A4", ["A4", "Letter"]) // "A4" */
export function oneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found === undefined) throw new ExcelError("InvalidArgument");
  return found;
}

/** A plain object, `{ scale: 50 }`. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new ExcelError("InvalidArgument");
  }
  return value as Record<string, unknown>;
}

/** A `Range` object. */
export function range(value: unknown): RangeTarget {
  const target = targetOf(value, "Range");
  if (target === undefined) throw new ExcelError("InvalidArgument");
  return target;
}

const colourNames: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** "#rrggbb" in any case, or one of the 17 names of CSS 2.1. @example colour("red") // "#FF0000" */
export function colour(value: unknown): string {
  const name = text(value);
  const hex = /^#[0-9a-f]{6}$/i.test(name) ? name.toUpperCase() : colourNames[name.toLowerCase()];
  if (hex === undefined) throw new ExcelError("InvalidArgument");
  return hex;
}

const optional = <Value>(value: unknown, parse: (value: unknown) => Value): Value | null =>
  value === null || value === undefined ? null : parse(value);
