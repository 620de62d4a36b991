import { termIndex, termKey, type Terms } from "../../src/reading/words/term-index";
import { fundWords } from "../../src/reading/words/terms/budget-words";
import { indicatorColumns } from "../../src/reading/words/terms/indicator-columns";
import { labelWords } from "../../src/reading/words/terms/labels";
import { listWords } from "../../src/reading/words/terms/list-words";

const dictionaries: Readonly<Record<string, Terms<string>>> = { indicatorColumns, fundWords, labelWords, listWords }; // prettier-ignore

test.each(Object.entries(dictionaries))(
  "every word of %s is found under its own role",
  (_, terms) => {
    const find = termIndex(terms);
    const astray = Object.entries(terms).flatMap(([role, words]) =>
      words.filter((word) => find(termKey(word))?.role !== role)
    );
    expect(astray).toEqual([]);
  }
);

test.each(Object.entries(dictionaries))("no word of %s stands there twice", (_, terms) => {
  const words = Object.values(terms).flat().map(termKey);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
