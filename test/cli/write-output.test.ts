import fs, { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import timers from "node:timers/promises";
import { explainError } from "../../src/cli/explain-error";
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
function hold(
  isHeld: (from: string, to: string) => boolean,
  times = Infinity,
  code = "EBUSY"
): jest.SpyInstance {
  const { rename } = fs;
  let refused = 0;
  return jest.spyOn(fs, "rename").mockImplementation((from, to) => {
    if (!isHeld(String(from), String(to)) || refused >= times) return rename(from, to);
    refused += 1;
    return Promise.reject(Object.assign(new Error("held"), { code }));
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

describe("on Windows", () => {
  const { platform } = process;

  beforeEach(() => {
    Object.defineProperty(process, "platform", { value: "win32" });
    jest.spyOn(timers, "setTimeout").mockResolvedValue(undefined);
  });

  afterEach(() => {
    Object.defineProperty(process, "platform", { value: platform });
  });

  /** What it answers where a program has the target open: no permission, mostly. */
  const codes = ["EPERM", "EACCES", "EBUSY"];
  const held = codes.flatMap((code) => [workbook, word].map((name) => [code, name] as const));

  test.each(held)("%s at %s for long is said, and both stay as they were", async (code, name) => {
    const target = await emptyFolder(`long-${code}-${name}`);
    await place(target, "旧");
    const rename = hold((_, to) => to.endsWith(name), Infinity, code);
    const fault: unknown = await place(target, "新").catch((error: unknown) => error);
    expect(explainError(fault, "")).toBe(
      `“${join(target, name)}”正被其他程序（如 Excel、WPS、Word）打开，未写入，原有文件没有改动。请关闭后重试。`
    );
    // Once, and again after each of five waits.
    expect(rename.mock.calls.filter(([, to]) => String(to).endsWith(name))).toHaveLength(1 + 5);
    expect(await texts(target)).toEqual(["旧", "旧"]);
    expect((await readdir(target)).sort()).toEqual([word, workbook].sort());
    jest.restoreAllMocks();
    expect(await place(target, "新")).toEqual([]);
    expect(await texts(target)).toEqual(["新", "新"]);
  });

  test.each(held)("%s at %s for a moment is waited for", async (code, name) => {
    const target = await emptyFolder(`brief-${code}-${name}`);
    await place(target, "旧");
    hold((_, to) => to.endsWith(name), 1, code);
    await place(target, "新");
    expect(await texts(target)).toEqual(["新", "新"]);
  });

  test.each(codes)("%s at the second of two new files takes the first away again", async (code) => {
    const target = await emptyFolder(`new-${code}`);
    hold((_, to) => to.endsWith(word), Infinity, code);
    expect(await faultOf(place(target, "新"))).toBe("held-open");
    expect(await readdir(target)).toEqual([]);
  });

  test.each(codes)(
    "%s also on the way back leaves a journal, and the next run ends it",
    async (code) => {
      const target = await emptyFolder(`both-${code}`);
      await place(target, "旧");
      const isHeld = (from: string, to: string): boolean =>
        to.endsWith(word) || (to.endsWith(workbook) && from.includes("old-"));
      hold(isHeld, Infinity, code);
      const fault: unknown = await place(target, "新").catch((error: unknown) => error);
      expect(explainError(fault, "")).toMatch(
        /甲\.docx”正被其他程序占用，仍是旧的；.*甲\.xlsx已是新的/
      );
      // As long as it is held nothing is lost, whoever comes.
      const other = { path: join(target, "乙.xlsx"), content: () => Buffer.from("乙") };
      expect(await placeFiles([other])).toEqual([]);
      expect(await texts(target)).toEqual(["新", "旧"]);
      jest.restoreAllMocks();
      expect((await placeFiles([other]))[0]?.outcome).toBe("completed");
      expect(await texts(target)).toEqual(["新", "新"]);
    }
  );

  test("a full disk is no program that holds it: said at once, and nothing lost", async () => {
    const target = await emptyFolder("full");
    await place(target, "旧");
    const rename = hold((_, to) => to.endsWith(word), Infinity, "ENOSPC");
    expect(await faultOf(place(target, "新"))).toBe("not-writable");
    expect(rename.mock.calls.filter(([, to]) => String(to).endsWith(word))).toHaveLength(1);
    expect(await texts(target)).toEqual(["旧", "旧"]);
  });
});

test.each(["EPERM", "EACCES"])(
  "%s elsewhere is a lack of permission, and said to be that",
  async (code) => {
    const target = await emptyFolder(`unix-${code}`);
    await place(target, "旧");
    hold((_, to) => to.endsWith(word), Infinity, code);
    const fault: unknown = await place(target, "新").catch((error: unknown) => error);
    expect(explainError(fault, "")).toContain("没有权限");
    expect(await texts(target)).toEqual(["旧", "旧"]);
  }
);

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

describe("after a run that was cut off between its two files, a person", () => {
  type Hand = (first: string, second: string) => Promise<void>;
  const hands: readonly (readonly [
    string,
    Hand,
    string | undefined,
    readonly (string | null)[],
  ])[] = [
    ["does nothing: completed", () => Promise.resolve(), "completed", ["新", "新"]],
    ["deletes the new one: the old one stays", (first) => rm(first), undefined, [null, "旧"]],
    [
      "deletes the old one: told, the new one stays",
      (_, second) => rm(second),
      "mixed",
      ["新", null],
    ],
    ["swaps the new one: both stay", (first) => writeFile(first, "手"), undefined, ["手", "旧"]],
    [
      "swaps the old one: told, both stay",
      (_, second) => writeFile(second, "手"),
      "mixed",
      ["新", "手"],
    ],
    ["puts the old one back: a pair", (first) => writeFile(first, "旧"), undefined, ["旧", "旧"]],
    [
      "puts the new one there: a pair",
      (_, second) => writeFile(second, "新"),
      undefined,
      ["新", "新"],
    ],
  ];

  test.each(hands)("%s", async (name, hand, outcome, left) => {
    const target = await emptyFolder(name);
    await place(target, "旧");
    jest.spyOn(timers, "setTimeout").mockResolvedValue(undefined);
    hold((from, to) => to.endsWith(word) || (to.endsWith(workbook) && from.includes("old-")));
    expect(await faultOf(place(target, "新"))).toBe("half-written");
    jest.restoreAllMocks();
    await hand(join(target, workbook), join(target, word));
    const other = { path: join(target, "乙.xlsx"), content: () => Buffer.from("乙") };
    const recovered = await placeFiles([other]);
    expect(recovered[0]?.outcome).toBe(outcome);
    const contents = [workbook, word].map((each) =>
      readFile(join(target, each), "utf8").catch(() => null)
    );
    expect(await Promise.all(contents)).toEqual(left);
    expect((await readdir(target)).filter((each) => each.startsWith(".perf"))).toEqual([]);
  });
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
