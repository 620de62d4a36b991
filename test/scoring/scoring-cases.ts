import type { IndicatorPath } from "../../src/evaluation/indicator";
import type { ScoringMethod } from "../../src/scoring/scorecard";
import { blank, by, n, range, unreadable, words } from "./quantities";
import type { Written } from "./quantities";

/** One row of the sheet and what the rule gives. `expected` is the arithmetic of the rule, unrounded. */
export interface ScoringCase {
  readonly target: Written;
  readonly actual: Written;
  readonly points: number;
  readonly expected: number | null;
  readonly method: ScoringMethod;
  /** Codes of all findings, in order. */
  readonly finds?: readonly string[];
  readonly path?: IndicatorPath;
  /** The project's year. */
  readonly year?: string;
}

type Extra = Pick<ScoringCase, "finds" | "path" | "year">;

function row(
  target: Written,
  actual: Written,
  points: number,
  expected: number | null,
  method: ScoringMethod,
  extra: Extra = {}
): ScoringCase {
  return { target, actual, points, expected, method, ...extra };
}

const named = (name: string, level2 = "质量指标"): Extra => ({ path: ["产出指标", level2, name] });
const finds = (...codes: string[]): Extra => ({ finds: codes });
const unscored = (...codes: string[]): Extra => finds(...codes, "score-missing");

const positive: readonly ScoringCase[] = [
  row(n("≥100%"), n("100%"), 10, 10, "met"),
  row(n("≥100%"), n("97.3%"), 10, (10 * 97.3) / 100, "ratio"),
  row(n("≥95%"), n("96%"), 5, 5, "met"),
  row(n("≥95%"), n("94.6%"), 5, (5 * 94.6) / 95, "ratio"),
  row(n("≥735人次"), n("735人次"), 10, 10, "met"),
  row(n("≥38508人"), n("37442人"), 3, (3 * 37442) / 38508, "ratio"),
  row(n("≥214人"), n("203人"), 2, (2 * 203) / 214, "ratio"),
  row(n("≥120人"), n("69人"), 2, (2 * 69) / 120, "ratio"),
  row(n("≥5662人"), n("4044人"), 2, (2 * 4044) / 5662, "ratio"),
  row(n("≥1228人"), n("770人"), 2, (2 * 770) / 1228, "ratio"),
  row(n("≥4754户"), n("4604户"), 10, (10 * 4604) / 4754, "ratio"),
  row(n("≥6次"), n("150次"), 1, 1, "met"),
  row(n("≥3"), n("1"), 10, (10 * 1) / 3, "ratio"),
  row(n("≥3"), n("2"), 10, (10 * 2) / 3, "ratio"),
  row(n("≥7"), n("3"), 12.5, (12.5 * 3) / 7, "ratio"),
  row(n(">90%"), n("91%"), 10, 10, "met"),
  row(n(">90%"), n("90%"), 10, 10, "met"),
  row(n(">90%"), n("45%"), 10, (10 * 45) / 90, "ratio"),
  row(n("≥100"), n("0"), 10, 0, "ratio"),
  row(n("≥100"), n("-5"), 10, 0, "ratio"),
  row(n("≥0.5"), n("0.25"), 4, (4 * 0.25) / 0.5, "ratio"),
  row(n("≥-3%"), n("-2%"), 10, 10, "met"),
  row(n("≥-3%"), n("-5%"), 10, null, "not-scorable", unscored("target-negative")),
];

const equal: readonly ScoringCase[] = [
  row(n("=100%"), n("100%"), 10, 10, "met"),
  row(n("=100%"), n("98%"), 10, (10 * 98) / 100, "ratio"),
  row(n("=12次"), n("14次"), 5, 5, "met"),
  row(n("=12次"), n("9次"), 5, (5 * 9) / 12, "ratio"),
  row(n("=0"), n("0"), 5, 5, "zero-target"),
  row(n("=0"), n("1"), 5, 0, "zero-target"),
  row(n("=0"), n("-1"), 5, 5, "zero-target"),
  row(n("=2370人"), n("2370人"), 10, 10, "met"),
  row(n("=-2%"), n("-2%"), 10, 10, "met"),
];

const reverse: readonly ScoringCase[] = [
  row(n("≤5300元"), n("5830元"), 10, (10 * 5300) / 5830, "reverse"),
  row(n("≤5300元"), n("5300元"), 10, 10, "met"),
  row(n("≤5300元"), n("4000元"), 10, 10, "met"),
  row(n("≤20万元"), n("25万元"), 10, (10 * 20) / 25, "reverse"),
  row(n("≤10次"), n("20次"), 22.5, (22.5 * 10) / 20, "reverse"),
  row(n("≤10次"), n("1000次"), 10, (10 * 10) / 1000, "reverse"),
  row(n("≤5%"), n("0%"), 22.5, 22.5, "met"),
  row(n("≤5%"), n("-1%"), 10, 10, "met"),
  row(n("<24小时"), n("24小时"), 5, 5, "met"),
  row(n("<24小时"), n("30小时"), 5, (5 * 24) / 30, "reverse"),
  row(n("≤-2%"), n("-3%"), 10, 10, "met"),
  row(n("≤-2%"), n("0%"), 10, null, "not-scorable", unscored("target-negative")),
  row(n("≤5起"), words("无"), 10, 10, "met"),
  row(n("≤0.9%"), n("0.1"), 10, 10, "met"),
];

const zero: readonly ScoringCase[] = [
  row(n("≤0起"), n("0起"), 10, 10, "zero-target"),
  row(n("≤0起"), n("2起"), 10, 0, "zero-target"),
  row(n("<0起"), n("0起"), 10, 10, "zero-target"),
  row(n("0起"), n("0起"), 10, 10, "zero-target"),
  row(n("0起"), n("1起"), 10, 0, "zero-target", finds("direction-assumed")),
  row(n("0%"), n("0%"), 8, 8, "zero-target"),
  row(n("0"), n("0.01"), 8, 0, "zero-target", finds("direction-assumed")),
  row(n("0起"), words("无"), 10, 10, "zero-target"),
  row(n("≥0"), n("0"), 10, 10, "zero-target"),
  row(n("≥0"), n("5"), 10, 10, "zero-target"),
  row(n("≥0"), n("-5"), 10, 10, "zero-target"),
  row(n(">0"), n("0"), 10, 0, "zero-target"),
  row(n(">0"), n("1"), 10, 10, "zero-target"),
];

const unsigned: readonly ScoringCase[] = [
  row(n("1873户"), n("1873户"), 10, 10, "met"),
  row(n("1873户"), n("1800户"), 10, (10 * 1800) / 1873, "ratio", finds("direction-assumed")),
  row(n("116次"), n("150次"), 1, 1, "met", finds("direction-assumed")),
  row(n("20万元"), n("20万元"), 10, 10, "met", named("项目总投资", "成本指标")),
  row(n("20万元"), n("18万元"), 10, 10, "met", {
    ...named("项目总投资", "成本指标"),
    ...finds("direction-assumed"),
  }),
  row(n("20万元"), n("25万元"), 10, (10 * 20) / 25, "reverse", {
    ...named("项目总投资", "成本指标"),
    ...finds("direction-assumed"),
  }),
  row(n("100%"), n("90%"), 10, (10 * 90) / 100, "ratio", {
    ...named("成本核算率", "成本指标"),
    ...finds("direction-assumed"),
  }),
  row(n("3个百分点"), n("2个百分点"), 9, (9 * 2) / 3, "ratio", {
    ...named("成本控制幅度", "成本指标"),
    ...finds("direction-assumed"),
  }),
  row(n("5万元"), n("4万元"), 10, (10 * 4) / 5, "ratio", {
    ...named("成本节约额", "成本指标"),
    ...finds("direction-assumed"),
  }),
  row(n("0.9%"), n("0.4%"), 10, 10, "met", {
    ...named("森林火灾受害率"),
    ...finds("direction-assumed"),
  }),
  row(n("0.4%"), n("0.8%"), 10, (10 * 0.4) / 0.8, "reverse", {
    ...named("主要林业有害生物成灾率"),
    ...finds("direction-assumed"),
  }),
  row(n("5起"), n("8起"), 10, (10 * 5) / 8, "reverse", {
    ...named("群众投诉数量"),
    ...finds("direction-assumed"),
  }),
  row(n("95%"), n("90%"), 10, (10 * 90) / 95, "ratio", {
    ...named("投诉办结率"),
    ...finds("direction-assumed"),
  }),
  row(n("2%"), n("3%"), 10, (10 * 2) / 3, "reverse", {
    ...named("库存粮食变质比例"),
    ...finds("direction-assumed"),
  }),
  row(n("3%"), n("2%"), 10, (10 * 2) / 3, "ratio", {
    ...named("安全事故下降率"),
    ...finds("direction-assumed"),
  }),
];

const ranges: readonly ScoringCase[] = [
  row(range(90, 95, "%"), n("92%"), 10, 10, "range"),
  row(range(90, 95, "%"), n("90%"), 10, 10, "range"),
  row(range(90, 95, "%"), n("95%"), 10, 10, "range"),
  row(range(90, 95, "%"), n("85%"), 10, (10 * 85) / 90, "range"),
  row(range(90, 95, "%"), n("98%"), 10, (10 * 95) / 98, "range"),
  row(range(90, 95, "%"), n("0.92"), 10, 10, "range", finds("percent-doubt")),
  row(range(90, 95, "%"), range(90, 95, "%"), 10, 10, "range"),
  row(range(90, 95, "%"), range(80, 99, "%"), 10, null, "not-scorable", unscored("not-comparable")),
  row(range(1, 2, "万元"), n("15000元"), 6, 6, "range"),
  row(range(1, 2, "万元"), n("25000元"), 6, (6 * 20000) / 25000, "range"),
  row(range(1, 2, "万元"), n("3户"), 6, null, "not-scorable", unscored("unit-mismatch")),
  row(range(0, 5, "起"), n("0起"), 5, 5, "range"),
  row(range(0, 5, "起"), n("-1起"), 5, 0, "range"),
  row(range(0, 5, "起"), n("10起"), 5, (5 * 5) / 10, "range"),
  row(range(100, 200, ""), n("-1"), 5, 0, "range"),
  row(range(90, 95, "%"), words("已完成", "met"), 10, 10, "met", finds("phrase-for-number")),
];

const deadlines: readonly ScoringCase[] = [
  row(by("2018-10"), by("2018-10"), 10, 10, "deadline"),
  row(by("2018-10"), by("2018-09-30"), 10, 10, "deadline"),
  row(by("2018-10-31"), by("2018-10"), 10, 10, "deadline"),
  row(by("2018-10"), by("2018-11"), 10, 10 * 0.7, "deadline", finds("deadline-missed", "band-preset")), // prettier-ignore
  row(by("2018-10-15"), by("2018-10"), 10, null, "not-scorable", unscored("deadline-unclear")),
  row(by("2023-02-28"), by("2023-02"), 5, 5, "deadline"),
  row(by("2024-02-28"), by("2024-02"), 5, null, "not-scorable", unscored("deadline-unclear")),
  row(by("2021"), by("2021-12-31"), 5, 5, "deadline"),
  row(by("2021"), by("2022-01-01"), 5, 5 * 0.7, "deadline", finds("deadline-missed", "band-preset")), // prettier-ignore
  row(by("2021-12"), by("2021"), 5, 5, "deadline"),
  row(by("--12"), by("--11"), 5, 5, "deadline"),
  row(by("--09"), by("--10"), 5, 5 * 0.7, "deadline", finds("deadline-missed", "band-preset")),
  row(by("--12"), by("2023-01"), 5, 5 * 0.7, "deadline", {
    year: "2022",
    ...finds("deadline-missed", "band-preset"),
  }),
  row(by("--12"), by("2022-12"), 5, 5, "deadline", { year: "2022" }),
  row(by("2022-12"), by("--12"), 5, 5, "deadline", { year: "2022" }),
  row(by("2022-06"), by("--05"), 5, 5, "deadline"),
  row(by("2022-06"), by("--07"), 5, 5 * 0.7, "deadline", finds("deadline-missed", "band-preset")),
  row(by("--09"), by("2022-05"), 5, 5, "deadline"),
  row(by("2021-11-01"), by("2021-11"), 5, null, "not-scorable", unscored("deadline-unclear")),
  row(by("2022-12"), words("按时完成", "met"), 5, 5, "deadline"),
  row(by("2022-12"), words("部分完成", "partly"), 5, 5 * 0.7, "qualitative", finds("band-preset")),
  row(by("2022-12"), words("进行中"), 5, null, "not-scorable", unscored("outcome-unknown")),
  row(by("2022-12"), n("100%"), 5, null, "not-scorable", unscored("not-comparable")),
];

const qualitative: readonly ScoringCase[] = [
  row(words("显著提升"), words("显著提升"), 10, 10, "qualitative"),
  row(words("显著提升"), words("显著 提升"), 10, 10, "qualitative"),
  row(words("有效(全年)"), words("有效（全年）"), 10, 10, "qualitative"),
  row(words("有效"), words("达成年度指标", "met"), 10, 10, "qualitative"),
  row(
    words("有效"),
    words("部分达成", "partly"),
    10,
    10 * 0.7,
    "qualitative",
    finds("band-preset")
  ),
  row(words("有效"), words("未达成", "unmet"), 10, 10 * 0.3, "qualitative", finds("band-preset")),
  row(words("健全"), words("基本健全", "partly"), 7, 7 * 0.7, "qualitative", finds("band-preset")),
  row(words("健全"), words("未建立", "unmet"), 4.5, 4.5 * 0.3, "qualitative", finds("band-preset")),
  row(words("有效"), words("效果良好"), 10, null, "not-scorable", unscored("outcome-unknown")),
  row(unreadable("是/否"), unreadable("是/否"), 10, 10, "qualitative"),
  row(unreadable("…A"), unreadable("…B"), 10, null, "not-scorable", unscored("not-comparable")),
  row(words("有效"), n("98%"), 10, null, "not-scorable", unscored("not-comparable")),
  row(words("有效"), by("2022-12"), 10, null, "not-scorable", unscored("not-comparable")),
  row(words("部分达成", "partly"), words("部分达成", "partly"), 10, 10, "qualitative"),
];

const phrasesForNumbers: readonly ScoringCase[] = [
  row(n("≥100%"), words("已完成", "met"), 10, 10, "met", finds("phrase-for-number")),
  row(n("≤20万元"), words("达成预期指标", "met"), 10, 10, "met", finds("phrase-for-number")),
  row(n("≥100%"), words("部分完成", "partly"), 10, null, "not-scorable", unscored("number-expected")), // prettier-ignore
  row(n("≥100%"), words("未完成", "unmet"), 10, null, "not-scorable", unscored("number-expected")),
  row(n("≥100%"), words("无"), 10, null, "not-scorable", unscored("number-expected")),
  row(n("≥100%"), by("2022-12"), 10, null, "not-scorable", unscored("not-comparable")),
  row(n("≥100%"), range(90, 95, "%"), 10, null, "not-scorable", unscored("not-comparable")),
  row(n("≥100%"), unreadable("1OO%"), 10, null, "not-scorable", unscored("not-comparable")),
];

const units: readonly ScoringCase[] = [
  row(n("≥14.05万平方米"), n("140500平方米"), 10, 10, "met"),
  row(n("≥14.05万平方米"), n("14.05万㎡"), 10, 10, "met"),
  row(n("≥14.05万平方米"), n("135000m2"), 10, (10 * 135000) / 140500, "ratio"),
  row(n("≥1公顷"), n("15亩"), 10, 10, "met"),
  row(n("≥1公顷"), n("12亩"), 10, (10 * 12) / 15, "ratio"),
  row(n("≥2公里"), n("1500米"), 10, (10 * 1500) / 2000, "ratio"),
  row(n("≥2千米"), n("2KM"), 10, 10, "met"),
  row(n("≥5000吨"), n("4800000公斤"), 10, (10 * 4800) / 5000, "ratio"),
  row(n("≤20万元"), n("250000元"), 10, (10 * 20) / 25, "reverse"),
  row(n("≤1.2亿元"), n("12000万元"), 10, 10, "met"),
  row(n("≥8万亩"), n("8万亩"), 10, 10, "met"),
  row(n("≥2‰"), n("0.2%"), 10, 10, "met"),
  row(n("≥95%"), n("95％"), 10, 10, "met"),
  row(n("≥95%"), n("95百分比"), 10, 10, "met"),
  row(n("≥20万元"), n("18"), 10, (10 * 18) / 20, "ratio"),
  row(n("≥20"), n("18万元"), 10, (10 * 18) / 20, "ratio"),
  row(n("≥5万"), n("45000"), 10, (10 * 45000) / 50000, "ratio"),
  row(n("≥5万元"), n("5万"), 10, 10, "met"),
  row(n("≥100人"), n("100户"), 10, null, "not-scorable", unscored("unit-mismatch")),
  row(n("≥100人"), n("100人次"), 10, null, "not-scorable", unscored("unit-mismatch")),
  row(n("≥100%"), n("2089人"), 10, null, "not-scorable", unscored("unit-mismatch")),
  row(n("≥3个百分点"), n("3%"), 10, null, "not-scorable", unscored("unit-mismatch")),
];

const doubts: readonly ScoringCase[] = [
  row(n("≥95%"), n("≥95%"), 10, 10, "met", finds("actual-copies-sign")),
  row(n("≥266米"), n("≥266米"), 10, 10, "met", finds("actual-copies-sign")),
  row(n("≥95%"), n("≥90%"), 10, (10 * 90) / 95, "ratio", finds("actual-copies-sign")),
  row(n("≥95%"), n("=95%"), 10, 10, "met"),
  row(n("≥95%"), n("0.97"), 10, 10, "met", finds("percent-doubt")),
  row(n("≥95%"), n("0.76"), 10, (10 * 76) / 95, "ratio", finds("percent-doubt")),
  row(n("≥95%"), n("1"), 10, 10, "met", finds("percent-doubt")),
  row(n("≥95%"), n("97"), 10, 10, "met"),
  row(n("≥0.95"), n("76%"), 10, (10 * 76) / 95, "ratio", finds("percent-doubt")),
  row(n("≥95%"), n("0"), 10, 0, "ratio"),
  row(n("95%"), n("0.76"), 10, (10 * 76) / 95, "ratio", finds("direction-assumed", "percent-doubt")), // prettier-ignore
];

const blanks: readonly ScoringCase[] = [
  row(n("≥95%"), blank, 10, null, "not-scorable", unscored("actual-blank")),
  row(blank, n("95%"), 10, null, "not-scorable", unscored("target-blank")),
  row(blank, blank, 10, null, "not-scorable", unscored("target-blank", "actual-blank")),
  row(blank, blank, 0, null, "not-scorable"),
  row(words("有效"), blank, 10, null, "not-scorable", unscored("actual-blank")),
  row(by("2022-12"), blank, 10, null, "not-scorable", unscored("actual-blank")),
];

/** Rule × form of the values. */
export const scoringCases: Readonly<Record<string, readonly ScoringCase[]>> = {
  "a target to reach": positive,
  "an exact target": equal,
  "an upper limit": reverse,
  "a target of 0": zero,
  "a target without a sign": unsigned,
  "a target range": ranges,
  "a deadline": deadlines,
  "a target in words": qualitative,
  "words where a number is wanted": phrasesForNumbers,
  "different units": units,
  "doubtful values": doubts,
  "blank cells": blanks,
};
