import type { Answers } from "../../src/evaluation/answers";
import { createUserAnswers } from "../../src/taskpane/work/user-answers";

const answers: Answers = {
  layouts: { "一级指标|自评分": { columns: { 自评分: "score" } } },
  form: "自评表",
};

/** A browser's storage. */
function storage(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, text: string) => void items.set(name, text),
  } as Storage;
}

test("layouts are kept for the next workbook, what is good for one workbook only is not", () => {
  const kept = storage();
  createUserAnswers(kept, "user1-").add(answers);
  expect(createUserAnswers(kept, "user1-").get()).toEqual({ layouts: answers.layouts });
  expect(createUserAnswers(kept, "user2-").get()).toEqual({ layouts: {} });
});

test("a colleague reads the exported file; any other file holds no answers", () => {
  const tools = createUserAnswers(null, "");
  const text = new TextDecoder().decode(tools.toFile(answers));
  expect(tools.fromFile(text)).toEqual({ layouts: answers.layouts });
  expect(tools.fromFile("不是 JSON")).toEqual({ layouts: {} });
});

test("what is forgotten for one layout stays for others", () => {
  const tools = createUserAnswers(null, "");
  tools.add({ layouts: { 甲: { columns: {} }, 乙: { columns: { 自评分: "score" } } } });
  tools.forget(["甲"]);
  expect(tools.get()).toEqual({ layouts: { 乙: { columns: { 自评分: "score" } } } });
});

test("a storage that refuses does not lose the answer in this pane", () => {
  const full = { getItem: () => null, setItem: () => { throw new Error("quota"); } } as unknown as Storage; // prettier-ignore
  const tools = createUserAnswers(full, "");
  tools.add(answers);
  expect(tools.get()).toEqual({ layouts: answers.layouts });
});
