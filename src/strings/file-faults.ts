import type { Language } from "./language";

export type FileFaultKey =
  | "not-found"
  | "not-a-file"
  | "not-regular"
  | "not-readable"
  | "foreign-output"
  | "not-writable"
  | "held-open"
  | "half-written"
  | "folder-busy"
  | "output-is-input"
  | "output-twice"
  | "not-answers"
  | "no-such-form"
  | "form-ambiguous"
  | "no-such-question"
  | "no-such-option";

/** What to say when a file cannot be read or written: what happened, what to do next. */
export const fileFaults: Readonly<Record<Language, Readonly<Record<FileFaultKey, string>>>> = {
  "zh-CN": {
    "not-found": "找不到文件“{file}”。请核对路径和文件名。",
    "not-a-file": "“{file}”是文件夹，不是工作簿文件。请给出 .xlsx、.xlsm、.xls 或 .et 文件。",
    "not-regular":
      "“{file}”是管道或设备，不是文件，未读取。请给出 .xlsx、.xlsm、.xls 或 .et 文件。",
    "not-readable": "无法读取“{file}”（{reason}）。请检查文件权限，或关闭占用它的程序后重试。",
    "foreign-output":
      "“{file}”已存在，且不是本工具生成的文件，未覆盖。请移走它，或换一个输出位置（--out）。",
    "not-writable":
      "无法写入“{file}”（{reason}）。请关闭正在打开它的程序，检查文件夹权限和磁盘空间后重试。",
    "held-open":
      "“{file}”正被其他程序（如 Excel、WPS、Word）打开，未写入，原有文件没有改动。请关闭后重试。",
    "half-written":
      "“{file}”正被其他程序占用，仍是旧的；{written}已是新的，两者不是同一次结果。请关闭占用的程序后再运行一次，会自动补全。",
    "folder-busy": "另一次运行正在写入同一文件夹，等待超时，未写入“{file}”。请等它结束后重试。",
    "output-is-input": "输出“{file}”与某个输入文件相同，未写入。请用 --out 指定其他文件夹。",
    "output-twice":
      "“{file}”是本次运行中另一个同名输入的输出，未覆盖。请分别运行，或先给输入文件改名。",
    "not-answers":
      "“{file}”不是本工具导出的识别答案（JSON 文件，含 layouts）。请重新导出，或删除该文件后重试。",
    "form-ambiguous": "“{file}”里有几张自评表都符合“{form}”：{forms}。请把 --form 写得更完整。",
    "no-such-form": "“{file}”里没有自评表“{form}”。可选：{forms}。",
    "no-such-question": "“{file}”没有“{answer}”所答的问题。请照“需要确认”里的写法填写 --answer。",
    "no-such-option": "“{answer}”不是可选的答案。可选：{options}。",
  },
  "en-US": {
    "not-found": 'File "{file}" not found. Check path and name.',
    "not-a-file": '"{file}" is a folder, not a workbook. Give an .xlsx, .xlsm, .xls or .et file.',
    "not-regular":
      '"{file}" is a pipe or a device and no file; not read. Give an .xlsx, .xlsm, .xls or .et file.',
    "not-readable":
      'Cannot read "{file}" ({reason}). Check permissions, or close the program that holds it.',
    "foreign-output":
      '"{file}" exists and was not made by this tool; not replaced. Move it, or choose another folder with --out.',
    "not-writable":
      'Cannot write "{file}" ({reason}). Close the program that has it open; check permissions and disk space.',
    "held-open":
      '"{file}" is open in another program (Excel, WPS, Word ...); not written, the earlier files are as they were. Close it and try again.',
    "half-written":
      '"{file}" is held by another program and is still the old one, while {written} is new: they do not belong together. Close the program and run again; that completes them.',
    "folder-busy":
      'Another run is writing to the same folder; gave up waiting, "{file}" was not written. Try again when it has ended.',
    "output-is-input":
      'Output "{file}" is one of the inputs; not written. Choose another folder with --out.',
    "output-twice":
      '"{file}" was just written for another input of the same name; not replaced. Run them apart, or rename one.',
    "not-answers":
      '"{file}" holds no answers exported by this tool (JSON with layouts). Export them again, or delete it.',
    "form-ambiguous": 'Several forms of "{file}" fit "{form}": {forms}. Name one in full.',
    "no-such-form": '"{file}" holds no form "{form}". There are: {forms}.',
    "no-such-question":
      '"{file}" has no question that "{answer}" answers. See the list of questions.',
    "no-such-option": '"{answer}" is none of the answers. There are: {options}.',
  },
};

export type FileNoteKey = "completed" | "rolled-back" | "mixed" | "replaced-mixed" | "input-mixed";

/** What to say of files that stood there before: what an interrupted run had left, and how it is now. */
export const fileNotes: Readonly<Record<Language, Readonly<Record<FileNoteKey, string>>>> = {
  "zh-CN": {
    completed: "上一次运行在写文件时中断，{files}已自动补全为同一次结果。",
    "rolled-back": "上一次运行在写文件时中断，{files}已恢复为中断前的内容。",
    mixed:
      "上一次运行在写文件时中断，其后又有文件被改动，{files}不是同一次结果，未自动处理。请核对，必要时重新生成。",
    "replaced-mixed":
      "{files}原来不是同一次生成的结果（数据可能对不上），现已一并换成本次结果。若曾上报旧文件，请核对。",
    "input-mixed":
      "{files}不是同一次生成的结果（数据可能对不上），都没有改动。上报前请核对，或用原工作簿重新生成报告。",
  },
  "en-US": {
    completed:
      "An earlier run was cut off while writing; {files} were completed and belong together.",
    "rolled-back":
      "An earlier run was cut off while writing; {files} were put back as they had been.",
    mixed:
      "An earlier run was cut off while writing and a file was changed since; {files} do not belong together and were left. Check them; make the report again if need be.",
    "replaced-mixed":
      "{files} did not belong to one run before; both now hold this run's result. Check what was handed in.",
    "input-mixed":
      "{files} do not belong to one run (their figures may differ); neither was changed. Check them before handing them in, or make the report again from the original workbook.",
  },
};

/**
 * Why the system did not let a file be read or written, in words; a reason without words keeps its code.
 *
 * @example systemReason("EACCES", "zh-CN") // "没有权限"
 */
export function systemReason(code: string, language: Language): string {
  return systemReasons[code]?.[language] ?? (language === "zh-CN" ? `系统代码 ${code}` : code);
}

const systemReasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  EACCES: { "zh-CN": "没有权限", "en-US": "no permission" },
  EPERM: { "zh-CN": "没有权限", "en-US": "no permission" },
  EROFS: { "zh-CN": "磁盘只读", "en-US": "read-only disk" },
  EBUSY: { "zh-CN": "文件被占用", "en-US": "file in use" },
  ETXTBSY: { "zh-CN": "文件被占用", "en-US": "file in use" },
  ENOSPC: { "zh-CN": "磁盘空间不足", "en-US": "disk full" },
  EDQUOT: { "zh-CN": "磁盘配额不足", "en-US": "disk quota used up" },
  EEXIST: { "zh-CN": "同名文件已存在", "en-US": "a file of that name exists" },
  ENOTDIR: { "zh-CN": "路径中有一段不是文件夹", "en-US": "part of the path is no folder" },
  ENOENT: { "zh-CN": "路径不存在", "en-US": "no such path" },
  EISDIR: { "zh-CN": "这是一个文件夹", "en-US": "it is a folder" },
  ENAMETOOLONG: { "zh-CN": "文件名过长", "en-US": "file name too long" },
  EMFILE: { "zh-CN": "打开的文件过多", "en-US": "too many open files" },
  EIO: { "zh-CN": "磁盘读写出错", "en-US": "disk error" },
};
