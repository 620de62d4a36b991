import { join } from "node:path";
import { reportOnFile } from "./process-file";
import { defaultScheme } from "../../src/scoring/schemes";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();

function workbookWith(indicators: number): string {
  const rows = Array.from({ length: indicators }, (_, index) => [
    "产出指标",
    "数量指标",
    `指标${index + 1}的完成数量`,
    "≥10个",
    `${(index % 12) + 1}个`,
    1,
    "",
  ]);
  return writeRows(join(folder, `${indicators}.xlsx`), {
    基础数据表: [
      ["项目名称", "测试项目", "评价年度", "2023"],
      ["全年预算数（万元）", 100, "全年执行数（万元）", 90],
    ],
    绩效评价指标体系: [
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ...rows,
    ],
  });
}

describe("requests from Office.js to Excel", () => {
  test("are at most four, the same for 10 and for 300 indicators", async () => {
    const counts: number[] = [];
    for (const path of [10, 300].map(workbookWith)) {
      counts.push(
        (
          await reportOnFile(path, defaultScheme, {
            reserved: { inputs: [path], outputs: [] },
            folder,
          })
        ).counts.requests
      );
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
    expect(counts[0]).toBe(counts[1]);
  });
});
