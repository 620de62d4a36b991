import { SingleBar } from "cli-progress";
import { Command } from "commander";
import type { Scheme } from "../scoring/scheme";
import { defaultScheme, schemeById, schemes } from "../scoring/schemes";
import { explainError } from "./explain-error";
import { printResult } from "./print-result";
import { readWorkbookFile, reportOnFile, type ProcessedFile } from "./process-file";
import { toJson } from "./to-json";

interface Options {
  readonly scheme: string;
  readonly json?: true;
  readonly out?: string;
}

const program = new Command("perf").description("项目支出绩效自评：读取工作簿、评分、写报告");

withOptions(program.command("report"))
  .description("评分并写出带报告工作表的工作簿副本和 Word 报告")
  .option("--out <dir>", "输出文件夹（默认与输入文件同一文件夹）")
  .action((files: string[], options: Options) =>
    run(files, options, (file, scheme, outputs) =>
      reportOnFile(file, scheme, { inputs: files, outputs }, options.out ?? null)
    )
  );

withOptions(program.command("read"))
  .description("只读取和评分，不写任何文件")
  .action((files: string[], options: Options) => run(files, options, readWorkbookFile));

void program.parseAsync();

function withOptions(command: Command): Command {
  const ids = schemes.map(({ id, name }) => `${id}（${name}）`).join("、");
  return command
    .argument("<file...>", ".xlsx 或 .xlsm 工作簿，可一次给出多个")
    .option("--scheme <id>", `评分方案：${ids}`, defaultScheme.id)
    .option("--json", "以 JSON 输出结果");
}

/** One file after the other; a bad one does not stop the rest, but the exit code tells. */
async function run(
  files: readonly string[],
  options: Options,
  work: (file: string, scheme: Scheme, outputs: readonly string[]) => Promise<ProcessedFile>
): Promise<void> {
  const scheme = schemeById(options.scheme);
  if (scheme === null) {
    return program.error(
      `没有评分方案“${options.scheme}”。可用的方案：${schemes.map(({ id }) => id).join("、")}`
    );
  }
  const bar =
    files.length > 1
      ? new SingleBar({ format: "{bar} {value}/{total} {file}", clearOnComplete: true })
      : null;
  bar?.start(files.length, 0, { file: "" });
  const results: (ProcessedFile | FailedFile)[] = [];
  for (const file of files) {
    bar?.update({ file });
    const outputs = results.flatMap((result) => ("error" in result ? [] : result.outputs));
    results.push(
      await work(file, scheme, outputs).catch((error: unknown) => ({
        file,
        error: explainError(error, file),
      }))
    );
    bar?.increment();
  }
  bar?.stop();
  print(results, options.json === true);
  if (results.some(hasFailed)) process.exitCode = 1;
}

interface FailedFile {
  readonly file: string;
  readonly error: string;
}

/** A file without anything to score has failed too. */
function hasFailed(result: ProcessedFile | FailedFile): boolean {
  return "error" in result || result.evaluation.indicators.length === 0;
}

function print(results: readonly (ProcessedFile | FailedFile)[], json: boolean): void {
  if (json) {
    const objects = results.map((result) =>
      "error" in result ? result : toJson(result.file, result, result.outputs)
    );
    console.log(JSON.stringify(objects.length === 1 ? objects[0] : objects, null, 2));
    return;
  }
  for (const result of results) {
    if ("error" in result) console.error(`${result.file}　未处理：${result.error}`);
    else console.log(printResult(result));
  }
}
