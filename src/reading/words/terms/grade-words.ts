/** Words of grade scales, as the sheets use them. To add one, add it to the list. */
export const gradeWords: readonly string[] = [
  "优秀", "优", "良好", "良", "较好", "好", "中等", "中", "一般", "基本合格", "合格", "不合格", "及格", "不及格", "较差", "差", "低",
]; // prettier-ignore
