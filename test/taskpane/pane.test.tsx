/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Answers } from "../../src/evaluation/answers";
import type { CellRef } from "../../src/evaluation/cell-ref";
import type { Question } from "../../src/evaluation/recognition";
import { evaluateSheets } from "../../src/excel/evaluate-sheets";
import { OfficeFault } from "../../src/excel/office-error";
import { findForms } from "../reading/find-forms";
import { defaultScheme } from "../../src/scoring/schemes";
import { aGrid, aWorkbook, fakeActions, showPane, type Rows } from "./fake-pane";

/** 10 of 10 for 100 of ≥100; a typed 7 where 5 of ≥10 earns 10 × 5/10 = 5. */
const rows: Rows = [
  ["改造户数", "≥100", "100", 10, ""],
  ["培训人次", "≥10", "5", 10, 7],
];

const opens = (workbook: ReturnType<typeof aWorkbook>) => ({
  openWorkbook: () => Promise.resolve(workbook),
});

async function goTo(step: string): Promise<void> {
  await userEvent.click(await screen.findByRole("tab", { name: new RegExp(step) }));
}

describe("the pane's head", () => {
  test("gives no grade where the points are not 100, and says why", async () => {
    await showPane(opens(aWorkbook(rows)));
    expect(await screen.findByText("等级暂不评定：分值合计30分，不是100分")).toBeTruthy();
  });

  test("gives the grade of a complete table", async () => {
    await showPane(opens(aWorkbook([["改造户数", "≥100", "100", 90, ""]])));
    expect(await screen.findByText("优")).toBeTruthy();
    expect(screen.queryByText(/暂不评定/)).toBeNull();
  });
});

describe("识别", () => {
  test("an answer to a question is kept with the workbook", async () => {
    const workbook = aWorkbook(rows);
    const { evaluation } = workbook;
    const yes = { layouts: { "指标|自评": { columns: { 自评: "score" } } } } as const;
    const question: Question = {
      id: "column 自评",
      kind: "column",
      finding: "column-unknown",
      cell: { sheet: "绩效评价指标体系", address: "F1" },
      text: "自评",
      options: [{ value: "score", text: "得分", cell: null, answers: yes }],
      assumed: "score",
    };
    const recognition = { ...evaluation.recognition, questions: [question] };
    const kept: unknown[] = [];
    await showPane({
      ...opens({ ...workbook, evaluation: { ...evaluation, recognition } }),
      remember: (change) => {
        kept.push(change(workbook.remembered).answers);
        return Promise.resolve();
      },
    });
    const choice = await screen.findByRole("combobox", { name: /自评/ });
    await userEvent.selectOptions(choice, "得分");
    expect(kept).toEqual([yes]);
  });

  test("a wrong column is put right where it is shown", async () => {
    const workbook = aWorkbook(rows);
    const kept: Answers[] = [];
    await showPane({
      ...opens(workbook),
      remember: (change) => {
        kept.push(change(workbook.remembered).answers);
        return Promise.resolve();
      },
    });
    const choice = await screen.findByRole("combobox", { name: "“实际完成值”一列的含义", hidden: true }); // prettier-ignore
    await userEvent.selectOptions(choice, "ignored");
    const [layout] = Object.values(kept[0]?.layouts ?? {});
    expect(layout?.columns).toEqual({ 实际完成值: "ignored" });
  });
});

describe("several forms", () => {
  const grid = (name: string, project: string) =>
    aGrid(name, [
      ["项目名称", project],
      ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "户数", "≥100", "100", 10, ""],
    ]);
  const grids = [grid("甲表", "甲项目"), grid("乙表", "乙项目")];
  const workbook = (answers: Answers) => ({
    ...aWorkbook(rows),
    ...evaluateSheets({ grids, clipped: [] }, defaultScheme, answers),
    forms: findForms(grids, answers),
  });

  test("the one chosen can be changed for another at any time", async () => {
    const kept: Answers[] = [];
    const first = workbook({ layouts: {}, form: "甲表" });
    await showPane({
      ...opens(first),
      remember: (change) => {
        kept.push(change(first.remembered).answers);
        return Promise.resolve();
      },
    });
    const choice = await screen.findByRole<HTMLSelectElement>("combobox", { name: "读取的自评表" });
    expect(choice.value).toBe("甲表");
    expect([...choice.options].map(({ text }) => text)).toEqual([
      "甲项目（甲表）",
      "乙项目（乙表）",
    ]);
    await userEvent.selectOptions(choice, "乙表");
    expect(kept).toEqual([{ layouts: {}, form: "乙表" }]);
    expect(screen.getByText("已记住，随本工作簿保存。")).toBeDefined();
  });

  test("before one was chosen there is the question only, and with one form neither", async () => {
    const shown = await showPane(opens(workbook({ layouts: {} })));
    expect(await screen.findByRole("combobox", { name: /有多张自评表/ })).toBeDefined();
    expect(screen.queryByRole("combobox", { name: "读取的自评表" })).toBeNull();
    shown.unmount();
    await showPane(opens(aWorkbook(rows)));
    expect(screen.queryByRole("combobox", { name: /自评表/ })).toBeNull();
  });
});

describe("from the ribbon, with the pane never shown", () => {
  test("Word is made from the workbook, read for it", async () => {
    const workbook = aWorkbook(rows);
    const { store, actions } = fakeActions({
      ...opens(workbook),
      mergeEdits: (report) => ({ report, edited: new Set(), gaveWay: [] }),
    });
    await actions.exportWord();
    expect(store.get().message).toBeNull();
    expect(store.get().file?.name).toMatch(/\.docx$/);
  });

  test("an edit just made is in the Word file, read before its turn", async () => {
    const reads = [aWorkbook(rows), aWorkbook(rows, { composed: null })];
    let edit: () => void = () => undefined;
    const { store, actions } = fakeActions({
      openWorkbook: ({ onChange }) => {
        edit = onChange ?? edit;
        const next = reads.shift();
        return next === undefined
          ? Promise.reject(new Error("read too often"))
          : Promise.resolve(next);
      },
      mergeEdits: (report) => ({ report, edited: new Set(), gaveWay: [] }),
    });
    await actions.open();
    edit();
    await actions.exportWord();
    expect(store.get().message?.text).toMatch(/没有指标/);
    expect(reads).toEqual([]);
  });

  test("typed scores are asked about, and the workbook's own scheme and answers are used", async () => {
    const answers: Answers = { layouts: { 表头: { columns: { 自评: "score" } } } };
    const opened = aWorkbook(rows);
    const workbook = { ...opened, remembered: { ...opened.remembered, scheme: "own", answers } };
    const written: unknown[] = [];
    const { store, actions } = fakeActions({
      ...opens(workbook),
      schemeOf: ({ scheme }) => ({ ...opened.scorecard.scheme, id: scheme ?? "" }),
      writeScoreFormulas: ({ id }, options) => {
        written.push([id, options]);
        return Promise.resolve({ changed: [], skipped: [], findings: [] });
      },
    });
    await actions.writeScores();
    expect(written).toEqual([]);
    expect(store.get().asking?.text).toMatch(/有 1 个得分是人工填写的/);
    await actions.choose("keep");
    expect(written).toEqual([["own", { overwrite: false, answers }]]);
  });
});

describe("得分", () => {
  test("says that PERF functions are not there, and where", async () => {
    const cells = [{ sheet: "绩效评价指标体系", address: "F2" }];
    await showPane(opens(aWorkbook(rows, { functions: { state: "missing", cells } })));
    await goTo("得分");
    expect(await screen.findByText(/1 个 PERF 公式显示 #NAME\?/)).toBeDefined();
    expect(screen.getByRole("button", { name: /转到 绩效评价指标体系!F2/ })).toBeDefined();
  });

  test("shows the total, and a typed score beside the one by the rule", async () => {
    await showPane(opens(aWorkbook(rows)));
    // Execution 90 of 100 on 10 points, then the two rows.
    expect(await screen.findByText((10 * (90 / 100) + 10 + 7).toFixed(2))).toBeDefined();
    await goTo("得分");
    expect(await screen.findByText(/填写 7，按规则 5/)).toBeDefined();
    expect(screen.getByRole("img", { name: "产出指标：20 分中得 17 分" })).toBeDefined();
  });

  test("names the rules' texts, how far each was read, and what they leave open", async () => {
    await showPane(opens(aWorkbook(rows)));
    await goTo("得分");
    expect(await screen.findByText("财预〔2020〕10号，依汇编核对")).toBeDefined();
    const rules = screen.getByText("各项规则的依据").closest("details");
    expect(within(rules ?? document.body).getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent)).toEqual(expect.arrayContaining([
      "未达到指标值　财预〔2020〕10号第十六条，依汇编核对",
      "等级　财预〔2020〕10号第十八条，依汇编核对",
      "执行率得分　财预〔2020〕10号未规定，按北京市项目支出绩效自评表填表说明，待核对",
      "晚于时限　财预〔2020〕10号未规定，按本工具约定",
    ])); // prettier-ignore
  });

  test("a click on an indicator selects it in its sheet", async () => {
    const selected: CellRef[] = [];
    const selectCells = (cell: CellRef) => {
      selected.push(cell);
      return Promise.resolve();
    };
    await showPane({ ...opens(aWorkbook(rows)), selectCells });
    await goTo("得分");
    await userEvent.click(await screen.findByRole("button", { name: /培训人次/ }));
    expect(selected).toEqual([{ sheet: "绩效评价指标体系", address: "B3" }]);
  });

  test("asks before formulas go over typed scores, and leaves them unless told to", async () => {
    const written: (boolean | undefined)[] = [];
    const workbook = aWorkbook(rows);
    await showPane({
      ...opens(workbook),
      schemeOf: () => workbook.scorecard.scheme,
      writeScoreFormulas: (_, options) => {
        written.push(options?.overwrite);
        return Promise.resolve({ changed: [], skipped: [], findings: [] });
      },
    });
    await goTo("得分");
    await userEvent.click(await screen.findByRole("button", { name: "写入得分公式" }));
    expect(written).toEqual([]);
    const question = screen.getByRole("alertdialog", { name: /有 1 个得分是人工填写的/ });
    await userEvent.click(within(question).getByRole("button", { name: "只写空着的" }));
    expect(written).toEqual([false]);
  });
});

describe("审核", () => {
  test("a finding has its cells, its basis, and takes a note that is kept", async () => {
    const remembered: string[][] = [];
    const workbook = aWorkbook(rows);
    await showPane({
      ...opens(workbook),
      remember: (change) => {
        remembered.push(Object.values(change(workbook.remembered).explained));
        return Promise.resolve();
      },
    });
    await goTo("审核");
    const item = (await screen.findAllByRole("listitem")).find((each) =>
      within(each).queryByText(/培训人次.*应得5分|应得5分.*培训人次|按规则.*5/)
    );
    if (item === undefined) throw new Error(document.body.textContent);
    expect(within(item).getByRole("button", { name: /转到 绩效评价指标体系!F3/ })).toBeDefined();
    expect(within(item).getByText("评分规则：财预〔2020〕10号第十六条，依汇编核对")).toBeDefined();
    await userEvent.click(within(item).getByText("标为已说明"));
    await userEvent.type(within(item).getByRole("textbox"), "疫情影响");
    await userEvent.click(within(item).getByRole("button", { name: "保存说明" }));
    expect(remembered).toEqual([["疫情影响"]]);
  });
});

describe("报告", () => {
  test("says that the data have changed, and shows a person's words beside the tool's", async () => {
    const edit = {
      kind: "changed",
      key: "basics/1",
      composed: "共改造100户。",
      text: "两个小区共改造100户。",
    } as const;
    const workbook = aWorkbook(rows);
    await showPane(
      opens({
        ...workbook,
        reportPlace: { sheet: "绩效自评报告", address: "A1:H90" },
        remembered: { ...workbook.remembered, report: workbook.composed },
        isReportOld: true,
        edits: [edit],
      })
    );
    await goTo("报告");
    expect(await screen.findByText(/数据已改动，报告不是最新的/)).toBeDefined();
    expect(screen.getByText("两个小区共改造100户。")).toBeDefined();
    expect(screen.getByText("共改造100户。")).toBeDefined();
  });

  test("text from cells is shown as text in the preview", async () => {
    await showPane(opens(aWorkbook([["<img src=x onerror=alert(1)>", "≥1", "0", 10, ""]])));
    await goTo("报告");
    await userEvent.click(await screen.findByRole("button", { name: "显示预览" }));
    expect(screen.getAllByText(/<img src=x onerror=alert\(1\)>/).length).toBeGreaterThan(0);
    expect(document.querySelector("img[src]")).toBeNull();
  });
});

describe("faults and languages", () => {
  test("a refusal of Excel is told with what to do next", async () => {
    await showPane({
      openWorkbook: () => Promise.reject(new OfficeFault("protected", "AccessDenied")),
    });
    expect(screen.getByRole("alert").textContent).toContain("请先撤销保护，然后重试");
  });

  const missing = Object.assign(new Error("Loading chunk word failed"), { name: "ChunkLoadError" });

  test.each([
    [
      "a refusal of Excel",
      new OfficeFault("busy", "ActivityLimitReached"),
      /^Excel 正忙。请稍候几秒后重试。报告没有写入，工作簿与生成之前一样。/,
    ],
    [
      "a fault of the program",
      new TypeError("undefined"),
      /^报告没有写入，工作簿与生成之前一样。请重试/,
    ],
    [
      "too many indicators",
      new OfficeFault("report-too-long", "85495 > 32767"),
      /^指标太多，报告没有写入：.*32,767 个字符.*分别生成报告。/,
    ],
    ["half a report", new OfficeFault("half-written", "…"), /^报告没有写完，也没有能恢复/],
    ["a program file that did not come", missing, /^没有改动工作簿：加载项的一个程序文件未能下载/],
  ])(
    "a report that was not written says what became of the workbook: %s",
    async (_, error, expected) => {
      const { actions } = await showPane({
        ...opens(aWorkbook(rows)),
        generateReportSheet: () => Promise.reject(error),
      });
      await act(() => actions.generate());
      const told = screen.getByRole("alert").textContent;
      expect(told).toMatch(expected);
      expect(told).not.toContain("可能只改了一部分");
    }
  );

  test("a program file that did not come is told as that, and the next try works", async () => {
    let tries = 0;
    const { actions } = await showPane({
      ...opens(aWorkbook(rows)),
      freezeFormulas: () => {
        tries += 1;
        return tries === 1
          ? Promise.reject(missing)
          : Promise.resolve({ changed: [], skipped: [], id: null } as never);
      },
    });
    await act(() => actions.freeze());
    expect(screen.getByRole("alert").textContent).toContain("没有改动工作簿");
    await act(() => actions.freeze());
    expect(screen.getByRole("alert").textContent).toBe("");
  });

  test("in English the steps have English names", async () => {
    await showPane(opens(aWorkbook(rows)), "en-US");
    const tabs = await screen.findAllByRole("tab");
    expect(
      tabs.map(({ textContent }) => /^[A-Z][a-z]+?(?=[A-Z ]|$)/.exec(textContent)?.[0])
    ).toEqual(["Tables", "Scores", "Review", "Report"]);
  });

  test("without tables the pane offers the four templates", async () => {
    const added: string[] = [];
    await showPane({
      ...opens(aWorkbook([])),
      writeTemplate: (id) => {
        added.push(id);
        return Promise.resolve(["基础数据表", "绩效评价指标体系"]);
      },
    });
    const buttons = await screen.findAllByRole("button", { name: "新建" });
    expect(buttons).toHaveLength(4);
    await userEvent.click(buttons[1] ?? document.body);
    expect(added).toEqual(["ministry-10-50-30-10"]);
  });
});
