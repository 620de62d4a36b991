import type { Language } from "./language";

export type FileFaultKey =
  | "not-found"
  | "not-a-file"
  | "not-readable"
  | "foreign-output"
  | "not-writable"
  | "output-is-input"
  | "output-twice";

/** What to say when a file cannot be read or written: what happened, what to do next. */
export const fileFaults: Readonly<Record<Language, Readonly<Record<FileFaultKey, string>>>> = {
  "zh-CN": {
    "not-found": "找不到文件“{file}”。请核对路径和文件名。",
    "not-a-file": "“{file}”是文件夹，不是工作簿文件。请给出 .xlsx 或 .xlsm 文件。",
    "not-readable": "无法读取“{file}”（{reason}）。请检查文件权限，或关闭占用它的程序后重试。",
    "foreign-output":
      "“{file}”已存在，且不是本工具生成的文件，未覆盖。请移走该文件，或用 --out 指定其他文件夹。",
    "not-writable":
      "无法写入“{file}”（{reason}）。请关闭正在打开它的程序，检查文件夹权限和磁盘空间后重试。",
    "output-is-input": "输出“{file}”与某个输入文件相同，未写入。请用 --out 指定其他文件夹。",
    "output-twice":
      "“{file}”是本次运行中另一个同名输入的输出，未覆盖。请分别运行，或先给输入文件改名。",
  },
  "en-US": {
    "not-found": 'File "{file}" not found. Check path and name.',
    "not-a-file": '"{file}" is a folder, not a workbook. Give an .xlsx or .xlsm file.',
    "not-readable":
      'Cannot read "{file}" ({reason}). Check permissions, or close the program that holds it.',
    "foreign-output":
      '"{file}" exists and was not made by this tool; not replaced. Move it, or choose another folder with --out.',
    "not-writable":
      'Cannot write "{file}" ({reason}). Close the program that has it open; check permissions and disk space.',
    "output-is-input":
      'Output "{file}" is one of the inputs; not written. Choose another folder with --out.',
    "output-twice":
      '"{file}" was just written for another input of the same name; not replaced. Run them apart, or rename one.',
  },
};
