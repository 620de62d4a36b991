import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/host/workbook/open-workbook";
import { perfIn } from "./run-command";
import { temporaryFolder, writeRows } from "./workbook-file";

const folder = temporaryFolder();

/** A form whose workbook's structure is protected, as 审阅, 保护工作簿 saves it. */
function lockedFile(name: string): string {
  const path = writeRows(join(folder, name), {
    绩效评价指标体系: [
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 100, ""],
    ],
  });
  const parts = unzipSync(readFileSync(path));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? strToU8(""));
  const locked = workbook.replace("<sheets>", '<workbookProtection lockStructure="1"/><sheets>');
  writeFileSync(path, zipSync({ ...parts, "xl/workbook.xml": strToU8(locked) }));
  return name;
}

test("report says in Chinese that the structure is protected, and writes nothing", async () => {
  const name = lockedFile("锁定.xlsx");
  const before = readFileSync(join(folder, name));
  const { status, stdout, stderr } = await perfIn(folder, "report", name, "--out", "出");
  expect(status).toBe(1);
  expect(stderr).toMatch(/锁定\.xlsx.*结构保护.*不能增删.*未作改动.*保护工作簿/);
  expect(stdout + stderr).not.toMatch(/AccessDenied|Error|\bat /);
  expect(existsSync(join(folder, "出"))).toBe(false);
  expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
});

test("--json gives the same sentence as the file's error", async () => {
  const { status, stdout } = await perfIn(folder, "report", lockedFile("锁.xlsx"), "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    file: "锁.xlsx",
    error: expect.stringMatching(/^工作簿设有结构保护/) as string,
  });
  expect(readdirSync(folder).filter((name) => name.startsWith("锁-"))).toEqual([]);
});

test("one that is protected does not stop the others", async () => {
  const free = writeRows(join(folder, "自由.xlsx"), {
    绩效评价指标体系: [
      ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
      ["产出指标", "数量指标", "培训人数", "≥100人", "90人", 100, ""],
    ],
  });
  const { status, stdout } = await perfIn(folder, "report", lockedFile("锁二.xlsx"), free);
  expect(status).toBe(1);
  expect(stdout).toContain("自由-绩效自评.xlsx");
});

test("read, formulas, freeze and restore add no sheet: they work, and the copy stays protected", async () => {
  const name = lockedFile("得分.xlsx");
  expect((await perfIn(folder, "read", name)).status).toBe(0);
  expect((await perfIn(folder, "formulas", name)).status).toBe(0);
  expect((await perfIn(folder, "freeze", "得分-得分公式.xlsx")).status).toBe(0);
  expect((await perfIn(folder, "restore", "得分-得分公式-冻结.xlsx")).status).toBe(0);
  for (const copy of ["得分-得分公式", "得分-得分公式-冻结", "得分-得分公式-冻结-恢复"]) {
    const model = openWorkbook(readFileSync(join(folder, `${copy}.xlsx`)));
    expect(model.isStructureLocked).toBe(true);
    expect(model.sheets[0]?.cells.get(1, 6)?.value).toBe((100 * 90) / 100);
  }
});
