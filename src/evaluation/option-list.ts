/**
 * Whether a text is a form's choices and not an answer: words with a stroke or stop between them, a known run of them,
 * or several boxes. A ticked box among others is still a list.
 *
 * @example isOptionList("优/良/中/差") // true; so are "好坏" and "□优 ☑良"; "良好" is an answer
 */
export function isOptionList(text: string): boolean {
  const plain = text.normalize("NFKC").replace(/\s/gu, "");
  if (plain.length > longest) return false;
  const words = plain.split(/[/、,;|或]/u);
  const areWords = words.length > 1 && words.every((word) => optionWords.includes(word));
  return areWords || optionLists.includes(plain) || severalBoxes.test(plain);
}

/**
 * The only word that is ticked in a list of boxes, before the words or behind them; null where none or several are.
 *
 * @example tickedOption("□优 √良 □中") // "良"; so is "优□ 良☑"
 */
export function tickedOption(text: string): string | null {
  const plain = text.normalize("NFKC").replace(/[\s()]/gu, "");
  const options = plain.match(/^[□☐☑☒■✓✔√]/u) ? /([□☐☑☒■✓✔√])([^□☐☑☒■✓✔√]+)/gu : /([^□☐☑☒■✓✔√]+)([□☐☑☒■✓✔√])/gu; // prettier-ignore
  const ticked = [...plain.matchAll(options)].filter(([option]) => /[☑☒■✓✔√]/u.test(option));
  const [only, ...others] = ticked;
  return only && others.length === 0 ? only[0].replace(/[☑☒■✓✔√]/u, "") : null;
}

const longest = 60;

const severalBoxes = /[□☐☑☒■✓√].*[□☐☑☒■✓√]/u;

/** Choices a form prints for the target of an indicator that is judged. */
const optionWords: readonly string[] = ["优秀", "良好", "优", "良", "中", "差", "好", "坏", "一般", "较好", "较差", "合格", "不合格", "是", "否", "高", "低", "显著", "不显著", "明显", "不明显", "有", "无"]; // prettier-ignore

/** The same in one word. */
const optionLists: readonly string[] = ["好坏", "优良差", "优良中差", "优中差", "是否", "有无", "高低", "好中差"]; // prettier-ignore
