/** A date in full, without leading zeros: "2023-12-05", "2023/12/5" → "2023年12月5日". Any other text stays as written. */
export function dateText(written: string): string {
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]00:00(?::00)?)?$/.exec(written.trim()) ?? [];
  return year === undefined ? written.trim() : `${year}年${Number(month)}月${Number(day)}日`;
}
