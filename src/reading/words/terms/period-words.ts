// Words by which a heading or a side label says whether indicators are those of the year or of the whole project. To add
// one, add it to its list; 绩效, 指标, 目标 and 指标值 behind it need no entry.

/** The project's whole term, or several years of it. */
export const longTermWords: readonly string[] = [
  "长期", "中长期", "中期", "实施期", "项目实施期", "整个实施期", "总体", "项目总体", "全周期", "全生命周期", "项目周期", "规划期", "三年", "五年",
]; // prettier-ignore

/** The year that is evaluated. */
export const annualWords: readonly string[] = ["年度", "当年", "当年度", "本年", "本年度", "全年"];
