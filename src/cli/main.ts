import { Command, Option } from "commander";
import { defaultScheme, schemes } from "../scoring/schemes";
import { commandLine } from "../strings/command-line";
import { fill } from "../strings/fill";
import { chineseUsage } from "./chinese-usage";
import { readWorkbookFile, reportOnFile } from "./process-file";
import { run, type Options } from "./run";

const program = chineseUsage(new Command("perf")).description(commandLine.description);

withOptions(program.command("report"))
  .description(commandLine.report)
  .option("--out <文件夹>", commandLine.out)
  .action((files: string[], options: Options & { readonly out?: string }) =>
    run(files, options, (file, scheme, form, outputs) =>
      reportOnFile(file, scheme, { inputs: files, outputs }, options.out ?? null, form)
    )
  );

withOptions(program.command("read"))
  .description(commandLine.read)
  .action((files: string[], options: Options) => run(files, options, readWorkbookFile));

void program.parseAsync();

function withOptions(command: Command): Command {
  const names = schemes.map(({ id, name }) => `${id}（${name}）`).join("、");
  return command
    .argument("<文件...>", commandLine.files)
    .option("--scheme <方案>", fill(commandLine.scheme, { schemes: names }), defaultScheme.id)
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
