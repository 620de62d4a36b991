const digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

/** Counting words for headings and lists, 1 to 99: 3 → "三", 12 → "十二", 40 → "四十". Other numbers stay Arabic. */
export function chineseNumeral(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = digits[count % 10];
  if (count < 1 || tens > 9 || ones === undefined) {
    return String(count);
  }
  return (tens > 1 ? (digits[tens] ?? "") : "") + (tens > 0 ? "十" : "") + ones;
}
