import type { Finding } from "../../evaluation/finding";
import type { FundsPair } from "../funds/find-funds-block";
import { fundRole } from "../columns/funds-headers";
import type { Pair } from "./find-pairs";
import { currencyUnitIn, readAmount } from "../quantity/read-amount";
import type { Cell, Sheet } from "../grid/sheet";
import { termKey, withoutBrackets, withoutFormula } from "../words/term-index";
import { fundLabelAffixes, fundSourceWords, fundWords, levelPrefixes, type FundRole } from "../words/terms/budget-words"; // prettier-ignore

/**
 * Amounts beside labels that are no known word, but one with other words around it: 年度本级预算金额 is 预算金额 of the year.
 * Each is named in a Finding. Where labels differ by their level of government alone (省级…, 县级…) they are parts, of
 * which nobody says the whole: none is read, and all are named. Cells that were read are added to `taken`.
 */
export function moneyPairs(
  sheets: readonly Sheet[],
  pairs: readonly Pair[],
  taken: Set<Cell>,
  findings: Finding[]
): readonly FundsPair[] {
  const used = new Set<Cell>([...taken, ...pairs.flatMap(({ label, value }) => [label, value])]);
  const found = sheets.flatMap((sheet) => amountsOf(sheet, used));
  return found.filter((amount) => {
    const { label, value, role, level } = amount;
    const alike = found.filter((other) => other.role === role && other.level !== level);
    const isPart = level !== "" && alike.some((other) => other.level !== "");
    const values = { label: label.text, role };
    findings.push({ code: isPart ? "amount-of-a-level" : "amount-by-wording", severity: isPart ? "warning" : "notice", cells: [label.ref, value.ref], values }); // prettier-ignore
    if (!isPart) taken.add(label).add(value);
    return !isPart;
  });
}

interface LikelyAmount extends FundsPair {
  /** The level of government in the label, "" for none. */
  readonly level: string;
}

function amountsOf(sheet: Sheet, used: ReadonlySet<Cell>): readonly LikelyAmount[] {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) => sheet.row(row));
  const cells = rows.flat().filter((cell) => !used.has(cell) && cell.key !== "");
  return cells.flatMap((cell) => {
    const inline = inlineAmounts(cell);
    const beside = sheet.own(cell.row, cell.right + 1);
    const isBeside = inline.length === 0 && beside && !used.has(beside) && !fundRole(cell.key);
    return [...inline, ...(isBeside ? [{ label: cell, value: beside }] : [])].flatMap((amount) => {
      const meant = isMoney(amount.label, amount.value) ? meaningOf(amount.label.key) : null;
      return meant ? [{ sheet, ...meant, ...amount }] : [];
    });
  });
}

type Amount = Pick<FundsPair, "label" | "value">;

/** "项目总投资：570万元；到位资金：398.88万元": each part that is a label with an amount. */
function inlineAmounts(cell: Cell): readonly Amount[] {
  if (cell.text.length > longestLine) return [];
  return cell.text.split(/[;；，。\n]|\s{2,}/u).flatMap((part): Amount[] => {
    const [name = "", text = "", ...more] = part.split(/[:：]/u).map((words) => words.trim());
    const amount = { ...cell, value: text, text, key: termKey(text) };
    if (more.length > 0 || readAmount(amount) === null) return [];
    return [{ label: { ...cell, text: name, key: termKey(name) }, value: amount }];
  });
}

const longestLine = 80;

/** 年度计划 beside 12 need not be money: the label or the amount says so. */
function isMoney({ text }: Cell, value: Cell): boolean {
  const amount = readAmount(value);
  return amount !== null && (amount.unit !== null || currencyUnitIn(text) !== null || moneyWords.test(text)); // prettier-ignore
}

const moneyWords = /资金|金额|预算|投资|支出|经费|款/u;

/** After every known word. */
const likely = 1000;

function meaningOf(key: string): Pick<LikelyAmount, "role" | "rank" | "level"> | null {
  const known = fundRole(key);
  if (known) return { ...known, level: "" };
  const role = likelyRole(key);
  return role && { ...role, rank: likely };
}

/** What a label means without the words around the known one; null for a source of funds and for other words. */
function likelyRole(key: string): { readonly role: FundRole; readonly level: string } | null {
  const bare = withoutFormula(withoutBrackets(key));
  if (bare.length > longestLabel || sourceWords.some((word) => bare.includes(word))) return null;
  const level = levelPrefixes.find((prefix) => bare.includes(prefix)) ?? "";
  const role = cores.get(coreOf(bare.replace(level, "")));
  return role === undefined ? null : { role, level };
}

const longestLabel = 16;

const sourceWords = fundSourceWords.filter((word) => !levelPrefixes.includes(word));

/** The word without those that may stand before and behind it: 年度预算金额 is 预算. */
function coreOf(word: string): string {
  const { before, behind } = fundLabelAffixes;
  const first = before.find((affix) => word.startsWith(affix) && word.length - affix.length >= 2);
  if (first !== undefined) return coreOf(word.slice(first.length));
  const last = behind.find((affix) => word.endsWith(affix) && word.length - affix.length >= 2);
  return last === undefined ? word : coreOf(word.slice(0, -last.length));
}

const cores: ReadonlyMap<string, FundRole> = new Map(
  (["executed", "received", "fullYear", "initial"] as const).flatMap((role) =>
    fundWords[role].map((word) => [coreOf(word), role] as const)
  )
);
