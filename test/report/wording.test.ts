import { readFileSync } from "fs";
import { join } from "path";
import { composeReport } from "../../src/report/compose-report";
import { evaluation, scorecard } from "./fixtures/builders";
import { renovation } from "./fixtures/renovation";
import { training } from "./fixtures/training";
import { knownFragments, phraseHashes } from "./phrase-hashes";
import { blockText, reportText } from "./report-text";

const reports = [
  renovation,
  training,
  { evaluation: evaluation({}), scorecard: scorecard([], null, null) },
].map((given) => composeReport(given.evaluation, given.scorecard));

const published = new Set(
  (
    JSON.parse(readFileSync(join(__dirname, "published-report-phrases.json"), "utf8")) as string
  ).match(/.{8}/g)
);

describe("wording", () => {
  test("the check finds a copied sentence", () => {
    const known = phraseHashes("依法公开并接受监督的要求");
    expect(
      knownFragments("应当，依法公开并接受监督。依法公开并接受监督的要求；好。", known)
    ).toEqual(["依法公开并接受监督的要求"]);
  });

  test("no sentence is taken from a published report", () => {
    const composed = reports.flatMap(({ blocks }) =>
      blocks.filter(({ kind }) => kind === "paragraph" || kind === "gap").map(blockText)
    );
    expect(published.size).toBeGreaterThan(2000);
    expect(composed.flatMap((words) => knownFragments(words, published))).toEqual([]);
  });

  test("nothing is left unfilled", () => {
    for (const report of reports) {
      expect(reportText(report)).not.toMatch(/undefined|NaN|null|\[object|Infinity/);
    }
  });

  test("no praise that no figure supports", () => {
    for (const report of reports) {
      expect(reportText(report)).not.toMatch(
        /显著成效|成效显著|圆满|良好的?社会效益|切实|有力|高度重视/
      );
    }
  });

  test("Chinese text has full-width punctuation", () => {
    for (const report of reports) {
      expect(reportText(report)).not.toMatch(/[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/);
    }
  });

  test("the same input gives the same report", () => {
    expect(composeReport(renovation.evaluation, renovation.scorecard)).toEqual(reports[0]);
    expect(JSON.stringify(composeReport(training.evaluation, training.scorecard))).toBe(
      JSON.stringify(reports[1])
    );
  });
});
