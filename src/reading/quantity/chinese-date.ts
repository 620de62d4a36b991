/**
 * The text with years, months and days written in Chinese numerals in figures: "二〇二三年十二月" is "2023年12月". A year is
 * told by 年 after four numerals that begin with 一九 or 二, of which zeros may be 〇, ○, 零, 0 or the letter O.
 */
export function withArabicDates(text: string): string {
  return text
    .replace(year, (_, numerals: string) => [...numerals].map(digitOf).join(""))
    .replace(monthOrDay, (_, numeral: string) => String(upToThirtyOne(numeral)));
}

const year =
  /(?<![一二三四五六七八九十百千万〇○零\d])([一二][九〇○零0oO][一二三四五六七八九〇○零0oO]{2})(?=年)/gu;
const monthOrDay = /(?<![一二三四五六七八九十百千万第每个])([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?=月|[日号])/gu; // prettier-ignore

function digitOf(numeral: string): string {
  const digit = "〇一二三四五六七八九".indexOf(numeral);
  return String(Math.max(digit, 0));
}

/** 十二 is 12, 三十一 is 31, 五 is 5. */
function upToThirtyOne(numeral: string): number {
  const [tens, ones] = numeral.includes("十") ? numeral.split("十") : ["", numeral];
  const ten = numeral.includes("十") ? 10 * (tens ? Number(digitOf(tens)) : 1) : 0;
  return ten + (ones ? Number(digitOf(ones)) : 0);
}
