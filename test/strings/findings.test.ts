import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSheets } from "../../src/excel/evaluate-sheets";
import { fill } from "../../src/strings/fill";
import { findingSentence, findingSentences } from "../../src/strings/findings";
import { defaultScheme } from "../../src/scoring/schemes";
import { layOutCase } from "../reading/lay-out-case";
import { publishedCases } from "../reading/published-case";

const places = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);

const sourceOf = (folder: string): string =>
  readdirSync(join(__dirname, "../../src", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(join(__dirname, "../../src", folder, file), "utf8"))
    .join("\n");

/** Codes put together from a part of a word: `${expected}-unreadable`. */
const composed = /-(?:unreadable|blank|merged)$/;

describe("sentences of findings", () => {
  test.each(Object.entries(findingSentences))(
    "%s: the English sentence has no place the Chinese one lacks",
    (_, both) => {
      expect(places(both["zh-CN"])).toEqual(expect.arrayContaining(places(both["en-US"])));
    }
  );

  const source = ["reading", "scoring", "review", "excel"].map(sourceOf).join("\n");

  test("every code written in the source has a sentence", () => {
    const codes = [...source.matchAll(/code: (?:\w+ \? )?"([a-z-]+)"(?: : "([a-z-]+)")?/g)].flatMap(
      ([, one, other]) => [one, other].filter((code) => code !== undefined)
    );
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.filter((code) => findingSentences[code] === undefined)).toEqual([]);
  });

  test("every sentence's code is used", () => {
    const unused = Object.keys(findingSentences).filter(
      (code) => !source.includes(`"${code}"`) && !composed.test(code)
    );
    expect(unused).toEqual([]);
  });

  test.each(publishedCases.map((published) => [published.id, published] as const))(
    "every finding on the published table %s is a whole sentence in both languages",
    (_, published) => {
      const { findings } = evaluateSheets(
        { grids: layOutCase(published), clipped: [] },
        defaultScheme
      );
      const sentences = findings.flatMap((finding) => [
        findingSentence(finding, "zh-CN"),
        findingSentence(finding, "en-US"),
      ]);
      expect(sentences.filter((sentence) => /[{}]|undefined|^[a-z-]+$/.test(sentence))).toEqual([]);
    }
  );

  test("a value that looks like a place is not filled again", () => {
    expect(fill("“{a}”和“{b}”", { a: "{b}", b: "甲" })).toBe("“{b}”和“甲”");
  });
});
