import type { Language } from "./language";

/** What the workbench page says around grid and pane. */
export type WorkbenchKey =
  | "title"
  | "about"
  | "open"
  | "save"
  | "sample"
  | "drop"
  | "dropNow"
  | "unsaved"
  | "discard"
  | "cancel"
  | "oldFile"
  | "saved"
  | "refusedEdit"
  | "nameTaken"
  | "badName"
  | "lastSheet"
  | "structureLocked"
  | "unreadableFile"
  | "unsupportedEdit"
  | "gridLabel"
  | "paneLabel"
  | "ribbonLabel"
  | "hidePane"
  | "showPane"
  | "failed"
  | "newBook"
  | "newName"
  | "notShown"
  | "deleted"
  | "nothingToUndo"
  | "nothingToRedo"
  | "partlySupported"
  | "beyond"
  | "missingFile"
  | "saveFirst"
  | "saveFirstDone"
  | "discardSaved"
  | "close";

export const workbenchTexts: Readonly<Record<Language, Readonly<Record<WorkbenchKey, string>>>> = {
  "zh-CN": {
    title: "绩效自评工作台",
    about:
      "没有 Excel 也能用：左边是代替 Excel 的表格，右边是与 Excel 中完全相同的面板。文件只在本机打开，不上传。",
    open: "打开工作簿",
    save: "下载工作簿",
    sample: "打开示例",
    drop: "也可把 .xlsx、.xlsm、.xls、.et 文件拖到这里。",
    dropNow: "松开鼠标打开此工作簿",
    unsaved: "“{file}”有未下载的修改，打开“{next}”会丢掉这些修改。",
    discard: "不下载，打开",
    saveFirst: "先下载",
    saveFirstDone: "已交给浏览器下载：{file}。请在浏览器的下载列表中确认已经保存，再打开“{next}”。",
    discardSaved: "打开",
    cancel: "取消",
    oldFile:
      "“{file}”是旧格式，已按只读方式转换打开：单元格内容保留，图表、宏和部分格式不带过来；下载得到新的 .xlsx，原文件不变。",
    saved: "已交给浏览器下载：{file}。未见下载提示时，请查看浏览器的下载列表。",
    refusedEdit: "这一修改未被接受，表格已还原：{reason}",
    nameTaken: "已有同名工作表，请换一个名称。",
    badName: "内容或名称不合 Excel 的规定（工作表名称最多 31 个字，不能含 : \\ / ? * [ ]）。",
    lastSheet: "工作簿至少要留一张可见的工作表。",
    structureLocked:
      "工作簿设有结构保护，不能增删、移动或改名工作表。请先在 Excel 中撤销“保护工作簿”。",
    unreadableFile:
      "无法读取“{file}”：它可能是文件夹，或已被移走、正被其他程序占用。请核对后重新选择。",
    unsupportedEdit: "工作台不支持这一操作，表格已还原。合并、移动、排序请在 Excel 或 WPS 中做。",
    gridLabel: "工作簿表格",
    paneLabel: "绩效自评面板",
    ribbonLabel: "功能区",
    hidePane: "收起面板",
    showPane: "打开面板",
    failed: "未能打开工作台：{reason}",
    newBook: "新建",
    newName: "新建工作簿.xlsx",
    notShown: "此工作簿里的图表、图片和批注在表格中不显示，它们仍在文件里，下载时原样保留。",
    deleted: "已删除。如是误删，可按 Ctrl+Z 撤销。",
    nothingToUndo:
      "没有可以撤销的操作。面板写入单元格之后，此前在表格中的操作不能再撤销；面板写入的内容，请在面板中撤销。",
    nothingToRedo: "没有可以重做的操作。",
    partlySupported:
      "内容已写入，但其中的合并、移动等操作工作台不支持，没有做。如不需要，可按 Ctrl+Z 撤销。",
    beyond:
      "工作台中这张表到第 {row} 行、第 {column} 列为止，不能选到更远处。请填在此范围内，或在 Excel、WPS 中填写。",
    missingFile:
      "没有读到工作台的程序文件，可能是断网，或提供工作台的服务已停止。工作簿没有改动。请恢复后重试。（{file}）",
    close: "关闭",
  },
  "en-US": {
    title: "Self-evaluation workbench",
    about:
      "Works without Excel: on the left a grid in Excel's place, on the right the same pane as in Excel. Files are opened on this machine only and never uploaded.",
    open: "Open a workbook",
    save: "Download workbook",
    sample: "Open the sample",
    drop: "Or drop an .xlsx, .xlsm, .xls or .et file here.",
    dropNow: "Drop to open this workbook",
    unsaved: '"{file}" has changes that were not downloaded. Opening "{next}" discards them.',
    discard: "Open without downloading",
    saveFirst: "Download first",
    saveFirstDone:
      'Handed to the browser: {file}. Check in its list of downloads that it was saved, then open "{next}".',
    discardSaved: "Open",
    cancel: "Cancel",
    oldFile:
      '"{file}" has an old format and was converted: cell contents are kept, charts, macros and some formats are not. The download is a new .xlsx; the file itself stays as it is.',
    saved:
      "Handed to the browser: {file}. If you see no download, look at the browser's list of downloads.",
    refusedEdit: "This change was refused and taken back: {reason}",
    nameTaken: "There is a sheet of that name.",
    badName: "Excel does not take this content or name.",
    lastSheet: "One visible sheet must stay.",
    structureLocked:
      "The workbook's structure is protected. Turn Protect Workbook off in Excel first.",
    unreadableFile:
      'Cannot read "{file}": it may be a folder, have been moved or be held by another program. Choose it again.',
    unsupportedEdit:
      "The workbench does not do this; the grid was taken back. Merge, move and sort in Excel.",
    gridLabel: "Workbook grid",
    paneLabel: "Self-evaluation pane",
    ribbonLabel: "Ribbon",
    hidePane: "Hide pane",
    showPane: "Open pane",
    failed: "The workbench could not start: {reason}",
    newBook: "New",
    newName: "new-workbook.xlsx",
    notShown:
      "Charts, pictures and comments of this workbook are not shown in the grid. They are still in the file and stay in the download.",
    deleted: "Deleted. If it was a mistake, undo it by Ctrl+Z.",
    nothingToUndo:
      "Nothing to undo. Once the pane has written cells, what was done in the grid before cannot be undone; what the pane wrote is undone in the pane.",
    nothingToRedo: "Nothing to redo.",
    partlySupported:
      "The contents were written, but merging or moving is not done here and was left out. Undo by Ctrl+Z if not wanted.",
    beyond: "Here the sheet ends at row {row} and column {column}. Stay within, or use Excel.",
    missingFile:
      "A file of the workbench could not be loaded: no network, or its server has ended. The workbook is unchanged. Try again later. ({file})",
    close: "Close",
  },
};
