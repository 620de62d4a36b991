import type { Language } from "./language";

/** Why a file is not opened at all. Keys are the reasons the stand-in Excel gives. */
export type RefusalKey =
  | "not-zip"
  | "encrypted"
  | "strict"
  | "too-large"
  | "zip-bomb"
  | "zip64"
  | "signed"
  | "damaged"
  | "not-workbook"
  | "old-format"
  | "other-spreadsheet"
  | "text-table"
  | "too-old"
  | "too-demanding";

export const refusals: Readonly<Record<Language, Readonly<Record<RefusalKey, string>>>> = {
  "zh-CN": {
    "not-zip": "“{file}”不是 Excel 工作簿（.xlsx、.xlsm）。请确认选对了文件。",
    encrypted: "“{file}”设有打开密码，无法读取。请在 Excel 或 WPS 中去掉密码，另存后重试。",
    strict:
      "“{file}”是“Strict Open XML”格式。请在 Excel 中另存为普通的“Excel 工作簿 (*.xlsx)”后重试。",
    "too-large": "“{file}”过大（{actual}，上限 {limit}）。请把评价表单独存为一个工作簿后重试。",
    "zip-bomb":
      "“{file}”解压后的大小异常，为安全起见未打开。请确认文件来源，或在 Excel 中另存后重试。",
    zip64: "“{file}”使用了超大压缩格式（zip64）。请在 Excel 中另存后重试。",
    signed: "“{file}”带有数字签名，写入会使签名失效，未打开。请用未签名的副本。",
    damaged:
      "“{file}”已损坏（出错位置：{part}），无法读取。请在 Excel 或 WPS 中打开并修复，另存为 .xlsx 后重试。",
    "not-workbook":
      "“{file}”里没有工作簿内容。请确认它是 Excel 工作簿（.xlsx、.xlsm），而不是 Word 等其他文件。",
    "old-format": "“{file}”是旧格式（.xls 或 .et）。请在 Excel 或 WPS 中另存为 .xlsx 后重试。",
    "other-spreadsheet":
      "“{file}”是 {format} 文件，不是 .xlsx 工作簿。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿 (*.xlsx)”后重试。",
    "text-table":
      "“{file}”其实是 {format} 文本，不是工作簿（常见于系统导出的报表）。请在 Excel 或 WPS 中打开，核对内容后另存为 .xlsx，再重试。",
    "too-old":
      "“{file}”的格式早于 Excel 5.0，无法读取。请在 Excel 或 WPS 中打开，另存为 .xlsx 后重试。",
    "too-demanding":
      "“{file}”读取时占用的{limit}超过上限，为安全起见已中止。请在 Excel 或 WPS 中打开，只保留评价表，另存为 .xlsx 后重试。",
  },
  "en-US": {
    "not-zip": '"{file}" is not an Excel workbook (.xlsx, .xlsm). Check that it is the right file.',
    encrypted: '"{file}" is protected by a password. Remove it in Excel, save, and try again.',
    strict: '"{file}" is a Strict Open XML workbook. Save it as a plain "Excel Workbook (*.xlsx)".',
    "too-large":
      '"{file}" is too large ({actual}, limit {limit}). Save the evaluation sheets as a workbook of their own.',
    "zip-bomb":
      '"{file}" unpacks to a suspicious size and was not opened. Check where it comes from, or save it again in Excel.',
    zip64: '"{file}" uses the zip64 format. Save it again in Excel.',
    signed:
      '"{file}" is digitally signed; writing would break the signature. Use an unsigned copy.',
    damaged:
      '"{file}" is damaged ({part}: {problem}). Open and repair it in Excel, save, and try again.',
    "not-workbook":
      '"{file}" holds no workbook. Check that it is an Excel workbook and not, say, a Word file.',
    "old-format": '"{file}" has an old format (.xls or .et). Save it as .xlsx in Excel or WPS.',
    "other-spreadsheet":
      '"{file}" is an {format} file and no .xlsx workbook. Open it and save it as "Excel Workbook (*.xlsx)".',
    "text-table":
      '"{file}" is really {format} text and no workbook. Open it in Excel or WPS, check it and save it as .xlsx.',
    "too-old":
      '"{file}" has a format from before Excel 5.0. Open it in Excel or WPS and save it as .xlsx.',
    "too-demanding":
      'Reading "{file}" took more {limit} than is allowed and was stopped. Save the evaluation sheets alone as .xlsx.',
  },
};

/** What a refusal's `limit` and `part` name; an XML part of the file goes by its own name. */
const limitNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  fileBytes: { "zh-CN": "文件字节数", "en-US": "bytes of the file" },
  unpackedBytes: { "zh-CN": "解压后字节数", "en-US": "bytes unpacked" },
  partBytes: { "zh-CN": "单个部件解压后字节数", "en-US": "bytes of one part unpacked" },
  entries: { "zh-CN": "压缩包内文件数", "en-US": "files in the package" },
  cells: { "zh-CN": "单元格数", "en-US": "cells" },
  itemsPerSheet: { "zh-CN": "单个工作表的合并、链接或名称数", "en-US": "items of one sheet" },
  rows: { "zh-CN": "行数", "en-US": "rows" },
  columns: { "zh-CN": "列数", "en-US": "columns" },
  xmlDepth: { "zh-CN": "标记嵌套层数", "en-US": "nested elements" },
  oldFileBytes: { "zh-CN": "旧格式文件字节数", "en-US": "bytes of an old file" },
  oldFileCells: { "zh-CN": "旧格式文件单元格数", "en-US": "cells of an old file" },
  oldFileMerges: { "zh-CN": "单个工作表的合并区域数", "en-US": "merged areas of one sheet" },
  oldFileStrings: { "zh-CN": "旧格式文件的文本数", "en-US": "texts of an old file" },
  memory: { "zh-CN": "内存", "en-US": "memory" },
  time: { "zh-CN": "时间", "en-US": "time" },
};

const partNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  zip: { "zh-CN": "压缩包", "en-US": "the zip" },
  workbook: { "zh-CN": "工作簿", "en-US": "the workbook" },
  "compound file": { "zh-CN": "文件容器", "en-US": "the container" },
  Workbook: { "zh-CN": "工作簿数据", "en-US": "the workbook's data" },
};

/**
 * A refusal's details as a sentence shows them.
 *
 * @example refusalDetail({ limit: "cells 2000000", actual: "3000000" }, "zh-CN") // limit: "单元格数 2000000"
 */
export function refusalDetail(
  detail: Readonly<Record<string, string>>,
  language: Language
): Record<string, string> {
  const [name = "", ...amount] = detail["limit"]?.split(" ") ?? [];
  const { part = "" } = detail;
  return {
    ...detail,
    limit: [limitNames[name]?.[language] ?? name, ...amount].join(" "),
    part: partNames[part]?.[language] ?? part,
  };
}
