import { accounts } from "./accounts";
import { basicData } from "./basic-data";
import { coversAndLists } from "./covers-and-lists";
import type { Neighbour } from "./neighbour";
import { onTheSheet } from "./on-the-sheet";
import { otherForms } from "./other-forms";
import { workPapers } from "./work-papers";

/** Everything that is put beside a form. */
export const neighbours: readonly Neighbour[] = [...basicData, ...coversAndLists, ...accounts, ...otherForms, ...workPapers, ...onTheSheet]; // prettier-ignore
