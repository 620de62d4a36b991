import type { Finding } from "../evaluation/finding";
import { fill } from "./fill";
import type { Language } from "./language";

/** Sentences of the findings: what is the matter, and what to do. `{name}` places are filled from the finding. */
const sentences: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "sheet-clipped": {
    "zh-CN":
      "工作表内容超出读取范围（前 6000 行、前 52 列），超出部分未读取。请把评价表移到前面，或删去多余数据。",
    "en-US":
      "The sheet reaches beyond what is read (6,000 rows, 52 columns). Move the tables up or remove other data.",
  },
};

/** The sentence of a finding. A code without a sentence is a fault of the program and shows the code itself. */
export function findingSentence({ code, values }: Finding, language: Language): string {
  return fill(sentences[code]?.[language] ?? code, values);
}
