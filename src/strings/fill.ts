/**
 * Puts values into a sentence's `{name}` places. A name without a value stays visible as it is, so that it is noticed.
 *
 * @example fill("{sheet} 第 {row} 行", { sheet: "基础数据表", row: "3" }) // "基础数据表 第 3 行"
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}
