import { mergeAnswers, noAnswers, type Answers } from "../evaluation/answers";
import type { Option, Question } from "../evaluation/recognition";
import type { Session } from "../excel/session";
import { readLocated } from "../reading/read-evaluation";
import { optionLabel } from "../strings/questions";
import { FileFault } from "./file-fault";

/** Answers given on the command line, and those of them that a workbook had no question for. */
export interface ChosenAnswers {
  /** Without those known before. */
  readonly chosen: Answers;
  readonly unused: readonly string[];
}

/**
 * Looks up answers of the form "question=value" among a workbook's questions. An answer may raise or settle other
 * questions, so the workbook is read again after each round. One that `known` settled already may be answered anew.
 *
 * @throws FileFault for a value that the question does not offer.
 */
export function chosenAnswers(
  { locate }: Pick<Session, "locate">,
  known: Answers,
  given: readonly string[]
): ChosenAnswers {
  let chosen = noAnswers;
  let unused = given;
  for (;;) {
    const questions = [known, noAnswers].flatMap((base) => {
      const answers = mergeAnswers(base, chosen);
      return readLocated(locate(answers), answers).recognition.questions;
    });
    const matched = unused.flatMap((answer) => {
      const question = questions.find(({ id }) => answer.startsWith(`${id}=`));
      return question === undefined ? [] : [{ answer, option: optionOf(question, answer) }];
    });
    if (matched.length === 0) return { chosen, unused };
    chosen = matched.reduce((sum, { option }) => mergeAnswers(sum, option.answers), chosen);
    unused = unused.filter((answer) => !matched.some((match) => match.answer === answer));
  }
}

function optionOf(question: Question, answer: string): Option {
  const value = answer.slice(question.id.length + 1);
  const { options } = question;
  const label = (each: Option): string => optionLabel(question, each, "zh-CN");
  const named = options.filter((each) => label(each) === value || each.text === value);
  const option =
    options.find((each) => each.value === value) ?? (named.length === 1 ? named[0] : undefined);
  if (option !== undefined) return option;
  const offered = options.map((each) => `${label(each)}（${each.value}）`);
  throw new FileFault("no-such-option", { answer, options: offered.join("、") });
}
