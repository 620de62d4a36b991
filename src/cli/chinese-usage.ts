import type { Command } from "commander";
import { commandLine, helpWords, otherUsageError, usageErrors } from "../strings/command-line";
import { fill } from "../strings/fill";
import type { Terminal } from "./terminal";

/**
 * Makes a command speak Chinese: help, and what it says about a wrong command line. Commands added to it later take
 * this over.
 *
 * @example chineseUsage(new Command("perf"), terminal)
 */
export function chineseUsage(command: Command, terminal: Terminal): Command {
  return command
    .helpOption("-h, --help", commandLine.help)
    .helpCommand(commandLine.helpCommandTerm, commandLine.helpCommand)
    .showSuggestionAfterError(false)
    .configureHelp({
      // A Chinese character takes two columns of the terminal.
      displayWidth: (text) => text.replace(/[\u2E80-\uFFEF]/g, "  ").length,
      styleTitle: (title) => helpWords[title] ?? title,
      styleUsage: (usage) => usage.replace("[options]", "[选项]").replace("[command]", "[命令]"),
      styleSubcommandTerm: (term) => term.replace("[options]", "[选项]"),
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === "string" ? `${description}（默认 ${defaultValue}）` : description,
    })
    .configureOutput({
      writeOut: (text) => {
        terminal.out(text.trimEnd());
      },
      writeErr: (text) => {
        terminal.error(text.trimEnd());
      },
      outputError: (english, write) => {
        write(`${chineseUsageError(english)}\n`);
      },
    });
}

/** A message of this project's own (not "error: …") is Chinese already. */
function chineseUsageError(message: string): string {
  if (!message.startsWith("error: ")) return message.trimEnd();
  for (const [english, chinese] of usageErrors) {
    const [whole, ...quoted] = english.exec(message) ?? [];
    if (whole === undefined) continue;
    return fill(
      chinese,
      Object.fromEntries(quoted.map((text, index) => [String(index + 1), text]))
    );
  }
  return otherUsageError;
}
