import { putBackReport } from "../../../src/excel/pane/generate-report-sheet";
import { remember } from "../../../src/excel/pane/remember";
import { openSample, reportTexts, write } from "./open-sample";

const report = "绩效自评报告";

describe("requests to Excel on the sample", () => {
  test("opening the pane takes at most three, a report four, following an edit two", async () => {
    const { requests, open, generate, follow } = openSample();
    expect(await requests(open)).toBeLessThanOrEqual(3);
    expect(await requests(() => generate())).toBeLessThanOrEqual(4);
    expect(await requests(follow)).toBeLessThanOrEqual(2);
    expect(await requests(() => generate())).toBeLessThanOrEqual(4);
  });
});

describe("the report and its data", () => {
  test("a changed actual value makes the report old, and making it again mends that", async () => {
    const { generate, follow } = openSample();
    await generate();
    expect((await follow()).isReportOld).toBe(false);
    // 4 points for 85% of ≥80%: 40% earns half of them.
    await write("绩效评价指标体系", { F5: "40%" });
    const changed = await follow();
    expect(changed.isReportOld).toBe(true);
    await generate();
    expect((await follow()).isReportOld).toBe(false);
  });

  test("a paragraph a person rewrote stays when the report is made again, and can be given back", async () => {
    const { generate, follow } = openSample();
    await generate();
    const composed = await reportTexts();
    await write(report, { A5: "　　本段由人工改写。" });
    await write("绩效评价指标体系", { F5: "40%" });
    await generate();
    expect(await reportTexts()).toContain("本段由人工改写。");
    const { edits } = await follow();
    expect(edits.map(({ kind, text }) => [kind, text])).toEqual([["changed", "本段由人工改写。"]]);
    await generate({ giveBack: () => true });
    expect(await reportTexts()).not.toContain("本段由人工改写。");
    expect((await reportTexts())[4]).toBe(composed[4]);
  });

  test("undoing the first report takes its sheet away, undoing a later one brings the earlier back", async () => {
    const { generate, follow, options } = openSample();
    const first = await generate();
    const before = await reportTexts();
    await write("绩效评价指标体系", { F5: "40%" });
    const second = await generate();
    expect(await reportTexts()).not.toEqual(before);
    await putBackReport(second.undo?.before ?? null, options);
    expect(await reportTexts()).toEqual(before);
    await putBackReport(first.undo?.before ?? null, options);
    expect((await follow()).sheetNames).not.toContain(report);
  });

  test("undoing keeps what a person has written since", async () => {
    const { generate, options } = openSample();
    const first = await generate();
    await write("绩效评价指标体系", { F5: "40%" });
    const second = await generate();
    await write(report, { A5: "　　本段由人工改写。" });
    expect(await putBackReport(first.undo?.before ?? null, options)).toBe(false);
    expect(await putBackReport(second.undo?.before ?? null, options)).toBe(true);
    expect(await reportTexts()).toContain("本段由人工改写。");
  });

  test("a cancelled report writes nothing", async () => {
    const { generate, follow } = openSample();
    const controller = new AbortController();
    const onPhase = () => {
      controller.abort();
    };
    await expect(generate({ signal: controller.signal, onPhase })).rejects.toThrow(/abort/i);
    expect((await follow()).sheetNames).not.toContain(report);
  });
});

test("scheme and notes are remembered with the workbook, beside what others keep there", async () => {
  const { follow, generate } = openSample();
  await generate();
  await remember((memory) => ({
    ...memory,
    scheme: "caiyu-2020-10",
    explained: { "budget-adjusted|基础数据表!B9": "已在说明中写明" },
  }));
  const { remembered } = await follow();
  expect(remembered.scheme).toBe("caiyu-2020-10");
  expect(remembered.explained).toEqual({ "budget-adjusted|基础数据表!B9": "已在说明中写明" });
  expect(remembered.report).not.toBeNull();
});

test("the sample is one form, the one that was read, and has no formula to tell functions by", async () => {
  const { forms, functions, evaluation } = await openSample().open();
  expect(functions).toEqual({ state: "unknown", cells: [] });
  expect(forms.map(({ id }) => id)).toEqual([evaluation.recognition.form]);
});
