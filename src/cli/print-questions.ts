import type { Option, Question } from "../evaluation/recognition";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { optionLabel, questionSentence } from "../strings/questions";
import { cellText } from "./to-json";

/** The questions as lines: each with its cell, the likely answer first, and what to type for each answer. */
export function printQuestions(questions: readonly Question[]): string[] {
  if (questions.length === 0) return [];
  return [
    fill(commandLine.questions, { count: String(questions.length) }),
    ...questions.flatMap(printQuestion),
  ];
}

function printQuestion(question: Question, index: number): string[] {
  const { cell, options, assumed } = question;
  const place = cell === null ? "" : `${cellText(cell)}　`;
  return [
    `  ${index + 1}. ${place}${questionSentence(question, "zh-CN")}`,
    ...options.map((option) => {
      const mark = option.value === assumed ? commandLine.assumed : "";
      return `       ${optionLabel(question, option, "zh-CN")}　${toType(question, option)}${mark}`;
    }),
  ];
}

function toType({ id, kind }: Question, { value }: Option): string {
  return kind === "form" ? `--form ${quoted(value)}` : `--answer ${quoted(`${id}=${value}`)}`;
}

/** As every shell takes it for one argument; a name from the sheet must not become a command. */
function quoted(argument: string): string {
  return process.platform === "win32"
    ? `"${argument.replaceAll('"', '\\"')}"`
    : `'${argument.replaceAll("'", `'\\''`)}'`;
}
