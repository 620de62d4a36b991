import { Command, CommanderError, Option } from "commander";
import { defaultScheme, schemes } from "../scoring/schemes";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { changeFile, fileChangeNames } from "./change-file";
import { chineseUsage } from "./chinese-usage";
import { changeOutcome, resultOutcome } from "./outcome";
import { openCalculating } from "./open-calculating";
import { readForm, reportOnForm } from "./process-file";
import { openAgain } from "./read-file";
import { exitCode, runFiles, type FileOptions } from "./run-files";
import { runReading, type ReadingOptions } from "./run-reading";
import type { Terminal } from "./terminal";
import { writeFormulasIn } from "./write-formulas-in";

interface OutOption {
  readonly out?: string;
}

interface OverwriteOption {
  readonly overwrite?: true;
}

/**
 * Runs the command line: `args` are the words after the program's name.
 *
 * @returns the exit code: 0, or 1 where anything could not be done.
 * @example await perf(["read", "甲.xlsx"], terminal)
 */
export async function perf(args: readonly string[], terminal: Terminal): Promise<number> {
  let code = 0;
  const program = chineseUsage(new Command("perf"), terminal)
    .description(commandLine.description)
    .exitOverride();

  withReadingOptions(command(program, "report"))
    .option("--out <文件夹>", commandLine.out)
    .action(async (files: string[], options: ReadingOptions & OutOption) => {
      code = await runReading(files, options, terminal, async function* (file, reading, reserved) {
        const target = { reserved, folder: options.out ?? null };
        let { opened } = reading;
        for (const [index, form] of reading.forms.entries()) {
          if (index > 0) opened = await openAgain(file, opened);
          yield resultOutcome(await reportOnForm(file, opened, reading.scheme, target, form));
        }
      });
    });

  withReadingOptions(command(program, "read")).action(
    async (files: string[], options: ReadingOptions) => {
      code = await runReading(
        files,
        options,
        terminal,
        async function* (file, { opened, forms, scheme }) {
          for (const form of forms) yield resultOutcome(await readForm(file, opened, scheme, form));
        }
      );
    }
  );

  withReadingOptions(command(program, "formulas"))
    .option("--out <文件夹>", commandLine.out)
    .option("--overwrite", commandLine.overwriteScores)
    .action(async (files: string[], options: ReadingOptions & OutOption & OverwriteOption) => {
      const overwrite = options.overwrite === true;
      code = await runReading(
        files,
        options,
        terminal,
        async function* (file, reading, reserved) {
          const target = { reserved, folder: options.out ?? null };
          const work = { ...reading, overwrite };
          yield changeOutcome(await writeFormulasIn(file, reading.opened, work, target));
        },
        openCalculating
      );
    });

  for (const name of fileChangeNames) {
    const made = command(program, name)
      .option("--out <文件夹>", commandLine.out)
      .option("--json", commandLine.json);
    if (name === "restore") made.option("--overwrite", commandLine.overwriteChanged);
    made.action(async (files: string[], options: FileOptions & OutOption & OverwriteOption) => {
      const overwrite = options.overwrite === true;
      const results = await runFiles(files, options, terminal, async function* (file, reserved) {
        const target = { reserved, folder: options.out ?? null };
        yield changeOutcome(await changeFile(file, name, target, { overwrite }));
      });
      code = exitCode(results);
    });
  }

  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    code = error.exitCode;
  }
  return code;
}

function command(program: Command, name: keyof typeof commandLine.commands): Command {
  return program
    .command(name)
    .description(commandLine.commands[name])
    .argument("<文件...>", commandLine.files);
}

function withReadingOptions(made: Command): Command {
  const names = schemes.map(({ id, name }) => `${id}（${name}）`).join("、");
  return made
    .option(
      "--scheme <方案>",
      fill(commandLine.scheme, { schemes: names, usual: defaultScheme.id })
    )
    .addOption(new Option("--form <名称>", commandLine.form).conflicts("all"))
    .option("--all", commandLine.all)
    .option("--answers <文件>", commandLine.answers)
    .option(
      "--answer <问题=答案>",
      commandLine.answer,
      (one: string, before: readonly string[]) => [...before, one],
      []
    )
    .option("--export-answers <文件>", commandLine.exportAnswers)
    .option("--remember", commandLine.remember)
    .option("--json", commandLine.json);
}
