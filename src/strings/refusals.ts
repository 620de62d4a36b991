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
  | "old-format";

export const refusals: Readonly<Record<Language, Readonly<Record<RefusalKey, string>>>> = {
  "zh-CN": {
    "not-zip": "“{file}”不是 Excel 工作簿（.xlsx、.xlsm）。请确认选对了文件。",
    encrypted: "“{file}”设有打开密码，无法读取。请在 Excel 中去掉密码，另存后重试。",
    strict:
      "“{file}”是“Strict Open XML”格式。请在 Excel 中另存为普通的“Excel 工作簿 (*.xlsx)”后重试。",
    "too-large": "“{file}”过大（{actual}，上限 {limit}）。请把评价表单独存为一个工作簿后重试。",
    "zip-bomb":
      "“{file}”解压后的大小异常，为安全起见未打开。请确认文件来源，或在 Excel 中另存后重试。",
    zip64: "“{file}”使用了超大压缩格式（zip64）。请在 Excel 中另存后重试。",
    signed: "“{file}”带有数字签名，写入会使签名失效，未打开。请用未签名的副本。",
    damaged: "“{file}”已损坏（{part}：{problem}），无法读取。请在 Excel 中打开并修复，另存后重试。",
    "not-workbook":
      "“{file}”里没有工作簿内容。请确认它是 Excel 工作簿（.xlsx、.xlsm），而不是 Word 等其他文件。",
    "old-format": "“{file}”是旧格式（.xls 或 .et）。请在 Excel 或 WPS 中另存为 .xlsx 后重试。",
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
  },
};
