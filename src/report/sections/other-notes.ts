import type { Part } from "../outline";
import type { Source } from "../source";
import { narrativeParagraphs } from "../sentences/narrative-paragraphs";

/** 其他需要说明的问题; no part where the sheets hold none. */
export function otherNotes({ evaluation }: Source): readonly Part[] {
  const blocks = narrativeParagraphs(evaluation.narrative.notes, true);
  return blocks.length === 0 ? [] : [{ id: "notes", title: "其他需要说明的问题", blocks }];
}
