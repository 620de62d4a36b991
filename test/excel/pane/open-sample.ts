import { readFileSync } from "node:fs";
import { join } from "node:path";
import { noAnswers } from "../../../src/evaluation/answers";
import { generateReportSheet } from "../../../src/excel/pane/generate-report-sheet";
import { openWorkbook } from "../../../src/excel/pane/open-workbook";
import { attachHost } from "../../../src/host/node/attach-host";
import { loadOfficeJs } from "../../../src/host/node/load-office-js";
import { createHost } from "../../../src/host/protocol/host";
import { openWorkbook as openFile } from "../../../src/host/workbook/open-workbook";

/** The sample workbook in the stand-in Excel, with what the pane does to it. */
export function openSample() {
  const path = join(__dirname, "../../../assets/samples/renovation-2023.xlsx");
  const host = createHost(openFile(readFileSync(path)));
  loadOfficeJs();
  attachHost(host);
  const options = { userAnswers: noAnswers };
  const knownSheets = ["基础数据表", "绩效评价指标体系", "满意度问卷", "绩效自评报告"];
  return {
    /** Requests a piece of work takes. */
    requests: async (work: () => Promise<unknown>): Promise<number> => {
      const before = host.counts.requests;
      await work();
      return host.counts.requests - before;
    },
    open: () => openWorkbook({ ...options, onChange: () => undefined }),
    follow: () => openWorkbook({ ...options, knownSheets }),
    generate: (more: Partial<Parameters<typeof generateReportSheet>[0]> = {}) =>
      generateReportSheet({
        ...options,
        signal: new AbortController().signal,
        onPhase: () => undefined,
        ...more,
      }),
    options,
  };
}

/** Writes cells as a person would. */
export async function write(
  sheet: string,
  cells: Readonly<Record<string, string | number>>
): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [address, value] of Object.entries(cells))
      worksheet.getRange(address).values = [[value]];
    await context.sync();
  });
}

/** What the first column of the report sheet shows, blank rows left out. */
export async function reportTexts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem("绩效自评报告").getUsedRange(true);
    used.load("values");
    await context.sync();
    return used.values.map(([first]) => String(first).trim()).filter((text) => text !== "");
  });
}
