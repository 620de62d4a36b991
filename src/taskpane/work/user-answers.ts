import { mergeAnswers, noAnswers, parseAnswers, type Answers } from "../../evaluation/answers";

/** What this user answered about layouts of tables, for every workbook; kept in the browser's own storage. */
export interface UserAnswers {
  readonly get: () => Answers;
  /** Keeps what an answer says about a layout; what is good for one workbook only is left out. */
  readonly add: (answers: Answers) => void;
  /** Forgets layouts by their fingerprints. */
  readonly forget: (fingerprints: readonly string[]) => void;
  readonly toFile: (answers: Answers) => Uint8Array<ArrayBuffer>;
  /** No answers for a file that holds none. */
  readonly fromFile: (text: string) => Answers;
}

/**
 * @param storage - null where the host forbids storage: answers then last as long as the pane.
 * @param partition - `Office.context.partitionKey`: keeps users of one browser apart in Excel on the web.
 */
export function createUserAnswers(storage: Storage | null, partition: string): UserAnswers {
  const name = `${partition}perf-answers`;
  let answers = parseText(readItem(storage, name));
  const keep = (next: Answers): void => {
    answers = next;
    try {
      storage?.setItem(name, JSON.stringify(next));
    } catch {
      // Storage is full or forbidden: the answer still holds in this pane and in the workbook.
    }
  };
  return {
    get: () => answers,
    add(more) {
      keep(mergeAnswers(answers, { layouts: more.layouts }));
    },
    forget(fingerprints) {
      const layouts = Object.entries(answers.layouts).filter(
        ([print]) => !fingerprints.includes(print)
      );
      keep({ layouts: Object.fromEntries(layouts) });
    },
    toFile: ({ layouts }) =>
      new TextEncoder().encode(`${JSON.stringify({ perfAnswers: 1, layouts }, null, 2)}\n`),
    fromFile: parseText,
  };
}

function readItem(storage: Storage | null, name: string): string {
  try {
    return storage?.getItem(name) ?? "";
  } catch {
    return "";
  }
}

function parseText(text: string): Answers {
  try {
    const { layouts } = parseAnswers(JSON.parse(text));
    return { layouts };
  } catch {
    return noAnswers;
  }
}
