/**
 * Splits a unit in brackets from a label's end.
 *
 * Example: `labelUnit("改造面积（万平方米）")` is {label: "改造面积", unit: "万平方米"}.
 */
export function labelUnit(text: string): { readonly label: string; readonly unit: string } {
  const match = /^(.+?)[（(]\s*(?:单位[:：])?([^（）()\d]{1,8})\s*[）)]\s*[:：]?$/u.exec(
    text.trim()
  );
  if (!match?.[1] || !match[2]) return { label: text.trim().replace(/[:：]$/u, ""), unit: "" };
  return { label: match[1].trim(), unit: match[2].trim() };
}
