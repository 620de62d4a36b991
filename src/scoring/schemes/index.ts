import type { Scheme } from "../scheme";
import { caiyu202010 } from "./caiyu-2020-10";

/** All schemes the tool knows, the default first. */
export const schemes: readonly Scheme[] = [caiyu202010];

/** Taken where the workbook names no scheme. */
export const defaultScheme: Scheme = caiyu202010;

/** The scheme with this id, null where there is none. Example: `schemeById("caiyu-2020-10")`. */
export function schemeById(id: string): Scheme | null {
  return schemes.find((scheme) => scheme.id === id) ?? null;
}
