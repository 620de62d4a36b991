import { cellInput } from "../../src/functions/cell-input";
import { Fault } from "../../src/functions/fault";
import { score } from "../../src/functions/functions";
import { readRule } from "../../src/functions/rules";
import { provideSheets } from "../../src/functions/score-own-row";
import { sharedReading } from "../../src/functions/sheet-reads";
import { noAnswers, type Answers } from "../../src/evaluation/answers";
import { parseAddress } from "../../src/evaluation/a1";
import type { CellRef } from "../../src/evaluation/cell-ref";
import { readEvaluation } from "../../src/reading/read-evaluation";
import type { SheetGrid } from "../../src/reading/grid/sheet-grid";
import { defaultScheme } from "../../src/scoring/schemes";
import { score as scoreEvaluation } from "../../src/scoring/score";
import type { ScoredIndicator } from "../../src/scoring/scorecard";
import { direction } from "../../src/scoring/direction";
import { isUpperLimit } from "../../src/scoring/completion";
import { gridOf } from "../reading/grid-of";
import { layOutCase } from "../reading/lay-out-case";
import { publishedCases } from "../reading/published-case";
import { renovationWorkbook } from "../reading/renovation-workbook";
import { callers, openCallers } from "./callers";
import { CustomFunctionsError, answerOf, defineCustomFunctions } from "./excel-errors";

beforeAll(() => {
  defineCustomFunctions();
  openCallers();
});

const omitted = null as unknown as unknown[][];

/** `=PERF.SCORE()` in a cell. */
async function ownScore(address: string, scheme: string | null = null): Promise<unknown> {
  const answer = await answerOf(() =>
    score(omitted, omitted, omitted, omitted, scheme, { address })
  );
  return (answer as unknown[][])[0]?.[0];
}

function open(grids: readonly SheetGrid[]): void {
  provideSheets(() => Promise.resolve({ grids, answers: noAnswers }));
}

const laidOut = publishedCases.flatMap(
  (published) =>
  [true, false].map((typed) => [`${published.id}, ${typed ? "typed cells" : "texts"}`, layOutCase(published, { typed })] as const) // prettier-ignore
);

describe.each([...laidOut, ["the sample of the renovation", renovationWorkbook] as const])(
  "%s",
  (_, grids) => {
    const evaluation = readEvaluation(grids);
    const { indicators } = scoreEvaluation(evaluation, defaultScheme, { prefer: "computed" });
    const year = Number(/\d{4}/u.exec(evaluation.project.year?.value ?? "")?.[0]);
    const rows = indicators.filter(({ indicator }) => !indicator.placeholder);

    test("without arguments a row's score is the pipeline's", async () => {
      open(grids);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        const [cell] = [row.indicator.points, row.indicator.actual, row.indicator.target].flatMap((field) => field?.cells[0] ?? []); // prettier-ignore
        const answer = await ownScore(`'${cell?.sheet ?? ""}'!${cell?.address ?? ""}`);
        if (row.computed) expect(answer).toBe(row.computed.toNumber());
        else expect(answer).toMatchObject({ code: "#N/A" });
      }
    });

    test.each(callers)(
      "given the row's cells without their formats the score is the pipeline's where $caller",
      async (excel) => {
        for (const row of rows.filter(({ computed }) => computed !== null)) {
          const { target, actual, points } = row.indicator;
          const [value, ...beside] = (target?.cells ?? []).map((ref) => bareCell(grids, ref));
          const sign = beside.find((cell) => !(readRule(cellInput(cell)) instanceof Fault)) ?? "";
          // A unit in a cell of its own is joined to the value, as =D5&E5.
          const unit = beside.find((cell) => cell !== sign);
          const wanted = unit === undefined ? value : `${String(value)}${String(unit)}`;
          const reached = bareCell(grids, actual?.cells[0]);
          const isYearless = typeof wanted === "string" && /^\d{1,2}月/u.test(wanted);
          const call = await excel.score([[isYearless ? withYear(wanted, year) : wanted]], [[reached]], [[points?.value?.toNumber()]], [[ruleOf(row) || sign]]); // prettier-ignore
          const unclear = typeof reached === "number" && reached !== 0 && Math.abs(reached) <= 2 && target?.value.kind === "number" && target.value.unit === "%" && target.value.magnitude.lte(1); // prettier-ignore
          const expected: unknown = unclear ? expect.objectContaining({ code: "#VALUE!" }) : row.computed?.toNumber(); // prettier-ignore
          expect([wanted, sign, reached, call]).toEqual([wanted, sign, reached, [[expected]]]);
        }
      }
    );

    test.each(callers)(
      "given the row's texts the score is the pipeline's where $caller",
      async (excel) => {
        for (const row of rows.filter(({ computed }) => computed !== null)) {
          const { target, actual, points } = row.indicator;
          const full = points?.value?.toNumber();
          const call = await excel.score([[withYear(target?.text, year)]], [[withUnit(row)]], [[full]], [[ruleOf(row)]]); // prettier-ignore
          expect([target?.text, actual?.text, call]).toEqual([target?.text, actual?.text, [[row.computed?.toNumber()]]]); // prettier-ignore
        }
      }
    );
  }
);

/** A value as Excel hands it over, without its number format. */
function bareCell(
  grids: readonly SheetGrid[],
  ref: CellRef | undefined
): string | number | boolean | undefined {
  const grid = grids.find(({ name }) => name === ref?.sheet);
  const area = parseAddress(ref?.address ?? "");
  return grid && area
    ? grid.values[area.top - grid.rowIndex]?.[area.left - grid.columnIndex]
    : undefined;
}

/** The direction that the row's name tells, as a person would choose it. */
function ruleOf({ indicator, method }: ScoredIndicator): string {
  const target = indicator.target?.value;
  if (target?.kind === "phrase" && method === "qualitative") return "定性";
  if (target?.kind !== "number") return "";
  const sign = direction(indicator, target);
  return sign.inferred && isUpperLimit(sign.comparator) ? "反向" : "";
}

/** The actual value with the unit of its unit column. */
function withUnit({ indicator }: ScoredIndicator): string {
  const { value, text = "" } = indicator.actual ?? {};
  return value?.kind === "number" && !text.includes(value.unit) ? text + value.unit : text;
}

/** A deadline without its year is the project's. */
function withYear(text: string | undefined, year: number): string {
  return /^\d{1,2}月/u.test(text ?? "") ? `${year}年${text ?? ""}` : (text ?? "");
}

const header = ["三级指标", "年度指标值", "实际完成值", "分值", "得分"];

describe("a row in a sheet", () => {
  const first = [header, ["户数", "≥100户", "98户", 10, ""], ["投诉", "5起", "8起", 10, ""], ["空", "≥1个", "", 5, ""]]; // prettier-ignore
  const sheet = gridOf("表'1", [...first, [], ["第二张表"], header, ["面积", "≥50平方米", "45平方米", 20, ""]]); // prettier-ignore
  const hidden = gridOf("藏", [header, ["户数", "≥100户", "50户", 10, ""]], { hidden: true });

  beforeEach(() => {
    open([sheet, hidden]);
  });

  test("is scored by its headers, its name telling the direction", async () => {
    expect(await ownScore("'表''1'!E2")).toBe((10 * 98) / 100);
    expect(await ownScore("'表''1'!E3")).toBe((10 * 5) / 8);
  });

  test("is scored from whatever column the formula stands in", async () => {
    expect(await ownScore("'表''1'!$Z$2")).toBe((10 * 98) / 100);
  });

  test("of a second table is scored by that table", async () => {
    expect(await ownScore("'表''1'!E8")).toBe((20 * 45) / 50);
  });

  test("of a hidden sheet is scored too", async () => {
    expect(await ownScore("藏!E2")).toBe((10 * 50) / 100);
  });

  test("without an actual value is #N/A and says so", async () => {
    const answer = (await ownScore("'表''1'!E4")) as CustomFunctionsError;
    expect(answer.code).toBe("#N/A");
    expect(answer.message).toContain("“空”未填实际完成值");
  });

  test.each(["'表''1'!E1", "'表''1'!E5", "'表''1'!E99", "别的表!E2", ""])(
    "that is no indicator's (%s) is #N/A and says what to do",
    async (address) => {
      const answer = (await ownScore(address)) as CustomFunctionsError;
      expect(answer.code).toBe("#N/A");
      expect(answer.message).toContain("本行不是指标行");
    }
  );

  test("takes a scheme by name", async () => {
    expect(await ownScore("'表''1'!E2", "财预〔2020〕10号")).toBe((10 * 98) / 100);
    expect(await ownScore("'表''1'!E2", "没有的规则")).toMatchObject({ code: "#VALUE!" });
  });

  test("is scored by the columns that a person named", async () => {
    const named = gridOf("表", [["三级指标", "年度指标值", "报来的数", "实际完成值", "分值"], ["户数", "≥100户", "50户", "98户", 10]]); // prettier-ignore
    const { indicators } = readEvaluation([named]).recognition;
    const columns = { 报来的数: "actual", 实际完成值: "ignored" } as const;
    const answers = { layouts: { [indicators?.fingerprint ?? ""]: { columns } } };
    provideSheets(() => Promise.resolve({ grids: [named], answers }));
    expect(await ownScore("表!F2")).toBe((10 * 50) / 100);
  });

  describe("whose columns a person named", () => {
    const words = ["甲", "乙", "丙", "丁", "戊"];
    const rows = (actual: string) => [words, ["产出", "户数", "≥100户", actual, 10], ["产出", "场次", "≥4场", "3场", 20]]; // prettier-ignore
    const pointed = readEvaluation([gridOf("表", rows("1户"))], {
      table: { sheet: "表", headerRow: 1 },
    });
    const { fingerprint = "" } = pointed.recognition.indicators ?? {};
    const columns = {
      甲: "level1",
      乙: "level3",
      丙: "target",
      丁: "actual",
      戊: "points",
    } as const;
    const layouts = { [fingerprint]: { columns } };
    const read = (grids: readonly SheetGrid[], answers: Partial<Answers> = {}): void => {
      provideSheets(() => Promise.resolve({ grids, answers: { layouts, ...answers } }));
    };

    test("in the table of the report", async () => {
      read([gridOf("表", rows("98户"))]);
      expect(await ownScore("表!F2")).toBe((10 * 98) / 100);
      expect(await ownScore("表!F3")).toBe((20 * 3) / 4);
    });

    test("in a second table below it", async () => {
      read([gridOf("表", [...rows("98户"), [], ["第二张表"], ...rows("50户")])]);
      expect(await ownScore("表!F7")).toBe((10 * 50) / 100);
      expect(await ownScore("表!F8")).toBe((20 * 3) / 4);
    });

    test("on another sheet, beside a table of usual words", async () => {
      read([sheet, gridOf("另表", rows("50户"))], { form: sheet.name });
      expect(await ownScore("'表''1'!E2")).toBe((10 * 98) / 100);
      expect(await ownScore("另表!F2")).toBe((10 * 50) / 100);
    });

    test("on a hidden sheet", async () => {
      read([sheet, gridOf("藏表", rows("25户"), { hidden: true })]);
      expect(await ownScore("藏表!F2")).toBe((10 * 25) / 100);
    });

    test("under a header a person pointed at, on a sheet the report is not made from", async () => {
      const other = gridOf("另表", [["一览"], [...header, 2023], ["户数", "≥100户", "40户", 10, "", 35]]); // prettier-ignore
      const table = { sheet: "另表", headerRow: 2 };
      read([sheet, other], { layouts: {}, form: sheet.name, table });
      expect(await ownScore("另表!E3")).toBe((10 * 40) / 100);
    });
  });

  test("can't take a method alone", async () => {
    const answer = await answerOf(() => score(omitted, omitted, omitted, [["反向"]], null, {}));
    expect(answer).toEqual([[expect.objectContaining({ code: "#VALUE!" })]]);
  });

  test("that can't be read is #N/A, in Chinese", async () => {
    provideSheets(() => Promise.reject(new Error("RichApi.Error: AccessDenied")));
    const answer = (await ownScore("'表''1'!E2")) as CustomFunctionsError;
    expect(answer.code).toBe("#N/A");
    expect(answer.message).not.toMatch(/[A-Za-z]{6,}Error|AccessDenied/u);
  });
});

describe("readings of the workbook", () => {
  test("are shared by all calls of one recalculation", async () => {
    let readings = 0;
    provideSheets(() => {
      readings += 1;
      return Promise.resolve({ grids: [gridOf("表", [header, ...Array.from({ length: 300 }, () => ["户数", "≥100户", "98户", 10, ""])])], answers: noAnswers }); // prettier-ignore
    });
    const cells = Array.from({ length: 300 }, (_, index) => ownScore(`表!E${index + 2}`));
    expect(new Set(await Promise.all(cells))).toEqual(new Set([(10 * 98) / 100]));
    expect(readings).toBe(1);
  });

  test("never serve a call that came after they began", async () => {
    let actual = 98;
    const finish: (() => void)[] = [];
    const read = (): Promise<SheetGrid[]> => {
      const seen = [gridOf("表", [[actual]])];
      return new Promise((resolve) => finish.push(() => { resolve(seen); })); // prettier-ignore
    };
    const shared = sharedReading(read, ([grid]) => grid?.values[0]?.[0]);
    const before = shared();
    await Promise.resolve();
    actual = 99;
    const after = [shared(), shared()];
    finish[0]?.();
    expect(await before).toBe(98);
    await new Promise(setImmediate);
    finish[1]?.();
    expect(await Promise.all(after)).toEqual([99, 99]);
    expect(finish).toHaveLength(2);
  });

  test("that failed do not stop the next one", async () => {
    let works = false;
    const read = (): Promise<SheetGrid[]> => works ? Promise.resolve([]) : Promise.reject(new Error("busy")); // prettier-ignore
    const shared = sharedReading(read, (grids) => grids.length);
    await expect(shared()).rejects.toThrow("busy");
    works = true;
    expect(await shared()).toBe(0);
  });
});
