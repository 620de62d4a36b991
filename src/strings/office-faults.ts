import type { Language } from "./language";

/** What to say when Excel refuses: what happened, what to do next. */
export type OfficeFaultKey =
  | "cell-editing"
  | "protected"
  | "structure-locked"
  | "item-gone"
  | "too-much-data"
  | "filtered"
  | "merged"
  | "other-window"
  | "restart"
  | "busy"
  | "not-supported"
  | "report-too-long"
  | "half-written"
  | "unexpected";

export const officeFaults: Readonly<Record<Language, Readonly<Record<OfficeFaultKey, string>>>> = {
  "zh-CN": {
    "cell-editing": "单元格正在编辑中。请按回车或 Esc 结束编辑，然后重试。",
    protected: "工作表或工作簿受保护，无法写入。请先撤销保护，然后重试。",
    "structure-locked":
      "工作簿设有结构保护，不能增删、移动或改名工作表，未作改动。请在“审阅”选项卡点“保护工作簿”撤销保护，然后重试。",
    "item-gone": "要处理的工作表或区域已不存在，可能刚被删除或改名。请重新识别后重试。",
    "too-much-data":
      "一次读写的数据过多，Excel 未能处理。请删去表格以外的大量数据，或把两张表移到单独的工作簿后重试。",
    filtered: "表格正处于筛选状态，无法写入。请清除筛选，然后重试。",
    merged: "要写入的区域与合并单元格重叠。请取消该处的合并，然后重试。",
    "other-window": "操作时切换到了其他工作簿窗口。请回到本工作簿窗口后重试。",
    restart: "Excel 与加载项的连接已中断。请保存工作簿、关闭并重新打开后重试。",
    busy: "Excel 正忙。请稍候几秒后重试。",
    "report-too-long":
      "指标太多，报告没有写入：其中一段文字超过 Excel 一个单元格最多 32,767 个字符的限制（约在一千项指标以上）。请把指标表按子项目拆成几张表，分别生成报告。",
    "half-written":
      "报告没有写完，也没有能恢复到生成之前，报告工作表可能只有一部分内容。请删除该工作表后重新生成，其他工作表没有改动。",
    "not-supported": "当前的 Excel 版本不支持这一操作。请改用 Excel 2021 或更高版本。",
    unexpected: "Excel 未能完成操作。请重试；若仍出现，请附上详情联系维护人员。",
  },
  "en-US": {
    "cell-editing": "A cell is being edited. Press Enter or Esc to finish, then try again.",
    protected:
      "The sheet or workbook is protected and cannot be written. Unprotect it, then try again.",
    "structure-locked":
      "The workbook's structure is protected: no sheet can be added, removed, moved or renamed; nothing was changed. Turn Protect Workbook (Review tab) off, then try again.",
    "item-gone":
      "The sheet or range is no longer there; it may have been deleted or renamed. Recognise the sheets again.",
    "too-much-data":
      "Too much data for one request. Remove large data outside the tables, or move both sheets to a workbook of their own.",
    filtered: "The table is filtered and cannot be written. Clear the filter, then try again.",
    merged: "The range to write overlaps merged cells. Unmerge them, then try again.",
    "other-window":
      "Another workbook window became active meanwhile. Return to this workbook and try again.",
    restart:
      "The connection between Excel and the add-in was lost. Save, close and reopen the workbook.",
    busy: "Excel is busy. Wait a few seconds and try again.",
    "report-too-long":
      "Too many indicators; the report was not written: one of its texts is longer than the 32,767 characters a cell of Excel holds (from about a thousand indicators). Split the table by sub-project and report on each.",
    "half-written":
      "The report was not finished and what was there could not be put back; its sheet may hold only a part. Delete that sheet and generate again. Other sheets are unchanged.",
    "not-supported": "This version of Excel cannot do that. Use Excel 2021 or later.",
    unexpected:
      "Excel could not complete the action. Try again; if it persists, contact support with the details.",
  },
};
