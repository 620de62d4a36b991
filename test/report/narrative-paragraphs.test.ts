import {
  narrativeParagraphs,
  narrativePieces,
} from "../../src/report/sentences/narrative-paragraphs";
import { cell, words } from "./fixtures/builders";
import { runsText } from "./report-text";

describe("texts of the sheets", () => {
  test.each([
    ["一句话。", ["一句话。"]],
    ["甲。\n\n 乙。\r\n丙", ["甲。", "乙。", "丙"]],
    ["任务分别是：1.甲小区。2.乙小区。", ["任务分别是：", "1.甲小区。", "2.乙小区。"]],
    ["1、甲；2、乙；3、丙", ["1、甲；", "2、乙；", "3、丙"]],
    ["（1）甲。（2）乙。", ["（1）甲。", "（2）乙。"]],
    ["①甲；②乙。", ["①甲；", "②乙。"]],
    ["改造面积：1.5万平方米；2.3公里道路", ["改造面积：1.5万平方米；2.3公里道路"]],
    ["只有一项：1.甲", ["只有一项：1.甲"]],
    ["跳号：1.甲；3.乙", ["跳号：1.甲；3.乙"]],
    [" \n ", []],
  ])("%j becomes %j", (written, pieces) => {
    expect(narrativePieces(written)).toEqual(pieces);
  });

  test("a list of several cells is numbered, and each paragraph keeps its cell", () => {
    const texts = [
      words("甲。", cell("基础数据表", "B1")),
      words("乙。", cell("基础数据表", "B2")),
    ];
    const paragraphs = narrativeParagraphs(texts, true);
    expect(paragraphs.map(({ runs }) => runsText(runs))).toEqual(["1.甲。", "2.乙。"]);
    expect(paragraphs[1]?.runs.at(-1)).toEqual({
      text: "乙。",
      figure: { cells: [{ sheet: "基础数据表", address: "B2" }] },
    });
  });

  test("cells that carry numbers of their own are not numbered again", () => {
    const texts = [words("1.甲。", cell("表", "B1")), words("2.乙。", cell("表", "B2"))];
    expect(narrativeParagraphs(texts, true).map(({ runs }) => runsText(runs))).toEqual([
      "1.甲。",
      "2.乙。",
    ]);
  });
});
