import type { Scorecard } from "../../src/scoring/scorecard";
import { score } from "../../src/scoring/score";
import { caiyu202010 } from "../../src/scoring/schemes/caiyu-2020-10";
import { anEvaluation, anIndicator } from "./an-evaluation";
import { n, range, type Written } from "./quantities";

const cardOf = (target: Written, actual: Written, typed: number | "" = ""): Scorecard =>
  score(anEvaluation([anIndicator({ target, actual, points: 10, typed })]), caiyu202010);
const doubtOf = (card: Scorecard): unknown =>
  card.findings.filter(({ code }) => code === "scale-doubt").map(({ cells, values: { first, second } }) => [cells[0]?.address, first, second]); // prettier-ignore

/** The number as its cell has it, which the unit column gives a unit. */
const inColumn = (text: string, unit: string): Written => ({ ...n(text + unit), text });

describe("a number without its unit that lies far off is read neither way", () => {
  test.each([
    ["≥2万人", n("21560"), "21560万人", "21560人"],
    ["≤500万元", n("4800000"), "4800000万元", "4800000元"],
    ["≥5百户", n("520"), "520百户", "520户"],
    ["≥15公里", n("15200"), "15200公里", "15200米"],
    ["≥3万亩", n("32000"), "32000万亩", "32000亩"],
    ["≥1.2亿元", n("12500"), "12500亿元", "12500万元"],
    // A multiplier that stands nowhere: 480万元 beside 5000000元.
    ["≤5000000元", n("480"), "480元", "480万元"],
    ["≥20000人", n("2.1"), "2.1人", "2.1万人"],
  ])("%s answered by %j", (target, actual, first, second) => {
    const card = cardOf(n(target), actual);
    expect(card.indicators[0]).toMatchObject({ computed: null, completion: null, score: null });
    expect(doubtOf(card)).toEqual([["E10", first, second]]);
  });

  test("also where the unit is that of the unit column", () => {
    expect(doubtOf(cardOf(inColumn("500", "万元"), inColumn("4800000", "万元")))).toEqual([["E10", "4800000万元", "4800000元"]]); // prettier-ignore
  });

  test("also where the target is the bare one, or a range", () => {
    expect(doubtOf(cardOf(n("≥20000"), n("2.1万人")))).toEqual([["D10", "20000万人", "20000人"]]);
    expect(doubtOf(cardOf(range(2, 3, "万人"), n("25000")))).toEqual([["E10", "25000万人", "25000人"]]); // prettier-ignore
  });

  test("a person's score stands", () => {
    const card = cardOf(n("≥2万人"), n("21560"), 10);
    expect(card.indicators[0]).toMatchObject({ scoreFrom: "reported", completion: null });
    expect(card.findings.map(({ code }) => code)).toEqual(["scale-doubt"]);
  });
});

describe("no doubt, and the score of the rule", () => {
  test.each([
    ["≥2万人", n("2.1"), 10],
    ["≥2万人", n("21560人"), 10],
    ["≥2万人", n("1.5"), (10 * 1.5) / 2],
    ["≥20000人", n("2.1万人"), 10],
    ["≥5000人", n("60"), 10 * (60 / 5000)],
    ["≤500万元", n("480"), 10],
    ["≤3起", n("0"), 10],
    ["≥95%", n("0.5%"), (10 * 0.5) / 95],
    ["≤100元", n("1.5"), 10],
    // Written units are meant, however far apart.
    ["≥2万人", n("21560万人"), 10],
    ["≥6次", n("600次"), 10],
  ])("%s answered by %j", (target, actual, expected) => {
    const card = cardOf(n(target), actual);
    expect(card.indicators[0]?.computed?.toNumber()).toBe(Math.round(expected * 100) / 100);
    expect(doubtOf(card)).toEqual([]);
  });
});
