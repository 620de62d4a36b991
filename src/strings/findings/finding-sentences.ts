import type { Language } from "../language";

/** Sentence of each finding code. `{name}` places are filled from the finding's values. */
export type FindingSentences = Readonly<Record<string, Readonly<Record<Language, string>>>>;
