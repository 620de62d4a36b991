import fs, { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { FileFault } from "../../src/cli/file-fault";
import { reportOnFile } from "./process-file";
import { writeAnswersFile } from "../../src/cli/answer-files";
import { placeFiles } from "../../src/cli/whole-files/place-files";
import { noAnswers } from "../../src/evaluation/answers";
import type { Report } from "../../src/report/document";
import { writeWord } from "../../src/word/write-word";
import { temporaryFolder } from "./workbook-file";

const sample = join(__dirname, "../../assets/samples/renovation-2023.xlsx");
const folder = temporaryFolder();
const [workbook, word] = ["甲.xlsx", "甲.docx"] as const;

async function emptyFolder(name: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  return path;
}

const place = (target: string, text: string) =>
  placeFiles(
    [workbook, word].map((name) => ({ path: join(target, name), content: () => Buffer.from(text) }))
  );

const texts = (target: string) =>
  Promise.all([workbook, word].map((name) => readFile(join(target, name), "utf8")));

const faultOf = (work: Promise<unknown>): Promise<string | null> =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof FileFault ? error.key : String(error))
  );

const otherReport: Report = {
  title: ["另一份"],
  properties: { title: "另一份", subject: "", author: "", year: "2022" },
  blocks: [],
};

/** Another program holds a file: it lets nobody replace it, the first `times` times. */
function hold(isHeld: (from: string, to: string) => boolean, times = Infinity): void {
  const { rename } = fs;
  let refused = 0;
  jest.spyOn(fs, "rename").mockImplementation((from, to) => {
    if (!isHeld(String(from), String(to)) || refused >= times) return rename(from, to);
    refused += 1;
    return Promise.reject(Object.assign(new Error("held"), { code: "EBUSY" }));
  });
}

afterEach(() => {
  jest.restoreAllMocks();
});

test("a file that another program has open leaves both as they were, and nothing beside them", async () => {
  const target = await emptyFolder("held");
  await place(target, "旧");
  hold((_, to) => to.endsWith(word));
  expect(await faultOf(place(target, "新"))).toBe("held-open");
  expect(await texts(target)).toEqual(["旧", "旧"]);
  expect((await readdir(target)).sort()).toEqual([word, workbook].sort());
});

test("a file that is let go within a moment is replaced", async () => {
  const target = await emptyFolder("briefly-held");
  await place(target, "旧");
  hold((_, to) => to.endsWith(word), 2);
  await place(target, "新");
  expect(await texts(target)).toEqual(["新", "新"]);
});

test("what could be neither done nor taken back, the next run completes and tells", async () => {
  const target = await emptyFolder("half");
  await place(target, "旧");
  hold((from, to) => to.endsWith(word) || (to.endsWith(workbook) && from.includes("old-")));
  expect(await faultOf(place(target, "新"))).toBe("half-written");
  expect(await texts(target)).toEqual(["新", "旧"]);
  jest.restoreAllMocks();
  const [recovered] = await place(target, "更新");
  expect(recovered?.outcome).toBe("completed");
  expect(await texts(target)).toEqual(["更新", "更新"]);
  expect(await readdir(target)).toHaveLength(2);
});

test("a file changed by hand after a cut-off run is told, and neither file is touched for it", async () => {
  const target = await emptyFolder("changed");
  await place(target, "旧");
  hold((from, to) => to.endsWith(word) || (to.endsWith(workbook) && from.includes("old-")));
  await faultOf(place(target, "新"));
  jest.restoreAllMocks();
  await writeFile(join(target, word), "手改");
  const other = { path: join(target, "乙.xlsx"), content: () => Buffer.from("乙") };
  expect((await placeFiles([other]))[0]?.outcome).toBe("mixed");
  expect(await texts(target)).toEqual(["新", "手改"]);
});

test.each(["there", "missing"])(
  "an output that is a link, its target %s, is refused",
  async (end) => {
    const target = await emptyFolder(`link-${end}`);
    const own = join(target, "own.txt");
    if (end === "there") await writeFile(own, "用户的");
    await symlink(own, join(target, word));
    expect(await faultOf(place(target, "新"))).toBe("foreign-output");
    const left = end === "there" ? [word, "own.txt"] : [word];
    expect((await readdir(target)).sort()).toEqual(left.sort());
    if (end === "there") expect(await readFile(own, "utf8")).toBe("用户的");
  }
);

test("a user's own files with names as temporary files have stay", async () => {
  const target = await emptyFolder("own");
  const names = [`${word}.partial`, `${workbook}.tmp`, ".perf-notes"];
  await Promise.all(names.map((name) => writeFile(join(target, name), "用户的")));
  await place(target, "新");
  for (const name of names) expect(await readFile(join(target, name), "utf8")).toBe("用户的");
});

test("answers go through the same writer: another's file stays", async () => {
  const target = await emptyFolder("answers");
  const file = join(target, "answers.json");
  await writeFile(file, "购物清单");
  expect(await faultOf(writeAnswersFile(file, noAnswers))).toBe("not-answers");
  expect(await readFile(file, "utf8")).toBe("购物清单");
});

test("same input, same bytes; a pair of two reports is told when it is replaced", async () => {
  const [first, second] = await Promise.all([emptyFolder("一"), emptyFolder("二")]);
  const report = (target: string) =>
    reportOnFile(sample, null, { reserved: { inputs: [sample], outputs: [] }, folder: target });
  const one = await report(first);
  const two = await report(second);
  for (const [index, path] of one.outputs.entries())
    expect((await readFile(path)).equals(await readFile(two.outputs[index] ?? ""))).toBe(true);
  const [, wordPath = ""] = one.outputs;
  await writeFile(wordPath, await writeWord(otherReport, "0f"));
  expect((await report(first)).notes).toEqual([{ key: "replaced-mixed", files: one.outputs }]);
  expect((await report(first)).notes).toEqual([]);
});
