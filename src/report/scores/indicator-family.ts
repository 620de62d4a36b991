import type { Indicator } from "../../evaluation/indicator";

/** What an indicator measures. */
export type IndicatorFamily =
  | "quantity"
  | "quality"
  | "timeliness"
  | "cost"
  | "satisfaction"
  | "benefit"
  | "decision"
  | "management"
  | "output"
  | "other";

interface FamilyWords {
  readonly family: IndicatorFamily;
  readonly words: RegExp;
  /** True where the words tell the family from an indicator's own name too, not only from its level's. */
  readonly ownName: boolean;
}

/** Words of the indicator frameworks (`form` and `framework` of `citations.caiyu202010`; 财预〔2011〕285号), the more exact first. */
const families: readonly FamilyWords[] = [
  { family: "satisfaction", words: /满意/, ownName: true },
  { family: "quantity", words: /数量/, ownName: true },
  { family: "quality", words: /质量|合格率/, ownName: true },
  { family: "timeliness", words: /时效|及时/, ownName: true },
  { family: "cost", words: /成本|节约/, ownName: true },
  { family: "benefit", words: /效益|影响|可持续|效果/, ownName: true },
  { family: "decision", words: /决策|立项|目标|资金投入|预算编制/, ownName: false },
  { family: "management", words: /管理|过程|实施|制度/, ownName: false },
  { family: "output", words: /产出/, ownName: false },
];

/** The family by the second level's name, else the indicator's own, else the first level's. */
export function indicatorFamily({ path: [level1, level2, level3] }: Indicator): IndicatorFamily {
  const exact = families.filter(({ family }) => family !== "output");
  return (
    familyOf(level2, exact) ??
    familyOf(
      level3,
      families.filter(({ ownName }) => ownName)
    ) ??
    familyOf(level1, families) ??
    familyOf(level2, families) ??
    "other"
  );
}

const outputs: readonly IndicatorFamily[] = ["quantity", "quality", "timeliness", "output"];
const effects: readonly IndicatorFamily[] = ["benefit", "satisfaction"];

/** 产出: what the project did. */
export function isOutput(indicator: Indicator): boolean {
  return outputs.includes(indicatorFamily(indicator));
}

/** 效益、满意度: what came of it. */
export function isEffect(indicator: Indicator): boolean {
  return effects.includes(indicatorFamily(indicator));
}

/** The first level an indicator belongs under (财预〔2020〕10号); 其他指标 where its second level does not tell. */
export function familyName({ path }: Indicator): string {
  const family = familyOf(path[1], families);
  if (family === "satisfaction") return "满意度指标";
  if (family === "benefit") return "效益指标";
  return family !== null && [...outputs, "cost"].includes(family) ? "产出指标" : "其他指标";
}

function familyOf(name: string | null, among: readonly FamilyWords[]): IndicatorFamily | null {
  return name === null ? null : (among.find(({ words }) => words.test(name))?.family ?? null);
}
