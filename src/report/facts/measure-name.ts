import type { Fact } from "../../evaluation/evaluation";

/** "改造总面积（万平方米）", "改造面积合计" → "改造面积". */
export function measureName({ label }: Fact): string {
  return label.replace(/[（(][^（）()]*[）)]|总计|合计|共计|总|\s|[:：]/g, "");
}

/** The value's own unit, else the one in brackets behind the label: "改造面积（万平方米）" → "万平方米". */
export function measureUnit({ label, value }: Fact): string {
  const own = value.kind === "number" || value.kind === "range" ? value.unit : "";
  return own === "" ? (/[（(]([^（）()]*)[）)]\s*[:：]?\s*$/.exec(label)?.[1]?.trim() ?? "") : own;
}
