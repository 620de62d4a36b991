/**
 * How far a text was read. "official": the official text was held by a person (已核对); "compilation": the whole text in
 * a third party's compilation (依汇编核对); "unchecked": a digest, an excerpt, a copy of a form, general knowledge (待核对).
 */
export type ReadState = "official" | "compilation" | "unchecked";

/** Where a rule's figure comes from. The rows of `citations.ts` are the only place where articles are written. */
export type Citation = Provision | Unregulated;

/** A place in a text. `title` or `number` is given, mostly both. */
export interface Provision {
  readonly kind: "provision";
  /** "项目支出绩效评价管理办法"; null where only the number is known. */
  readonly title: string | null;
  /** The document's number; null where it has none. */
  readonly number: string | null;
  /** The article or annex as it is printed; null: the whole document, or a document without articles. */
  readonly article: string | null;
  /** The day it took effect, "2020-02-25"; the year where only that is known; null where nothing is. */
  readonly effective: string | null;
  readonly read: ReadState;
  /** Where it was read: a web address or the compilation; null where there is no address to give. */
  readonly address: string | null;
}

/** What a text leaves open, and what is followed instead. */
export interface Unregulated {
  readonly kind: "unregulated";
  /** The text without a rule. */
  readonly silent: Provision;
  /** Another text that has one; null: this tool's own convention. */
  readonly followed: Provision | null;
}

/** What a text says, with the place where it says so: one reason behind a finding. */
export interface Ground {
  /** In Chinese, as the text itself; no article in it. */
  readonly says: string;
  readonly citation: Citation;
}

/** `followed` applies because `silent` has no rule. Example: the score of an exceeded upper limit. */
export function unregulated(silent: Provision, followed: Provision | null): Unregulated {
  return { kind: "unregulated", silent, followed };
}
