/** 优 and 优秀, 良 and 良好 are one grade. */
export function isSameGrade(one: string, other: string): boolean {
  const [short = "", long = ""] = [one.trim(), other.trim()].sort((x, y) => x.length - y.length);
  return short !== "" && long.startsWith(short);
}
