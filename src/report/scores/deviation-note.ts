import type { Indicator } from "../../evaluation/indicator";
import type { Run } from "../document";
import { figure, inSentence } from "../text";

/** 偏差原因分析及改进措施 of a row, taken apart. Null: the row does not say. */
export interface DeviationNote {
  readonly reason: Run | null;
  readonly measure: Run | null;
}

/** Words people put into the column that explain nothing here. */
const fillers =
  /^(?:[-－—–一/／\\0.。、\s]*|(?:原因|具体)?(?:详见|参见|见(?=附|《|自评|报告|说明|备注|[上下]表))[^，。；]{0,30}|无|暂无|没有|无偏差|不涉及|(?:已|均已)?完成|N\/?A)$/i;

/** "原因：雨季停工。改进措施：提前备料。" → {reason: 雨季停工, measure: 提前备料}; a text without labels is a reason. */
export function deviationNote({ deviationNote: note }: Indicator): DeviationNote {
  const [, reason = "", measure = "", intention = ""] =
    /^(?:偏差)?(?:原因(?:分析)?\s*[:：])?([\s\S]*?)(?:(?:改进|整改)措施\s*[:：]([\s\S]*)|[。；;\n]\s*((?:今后|下一步|下步)[\s\S]*))?$/.exec(
      note?.value.trim() ?? ""
    ) ?? [];
  return { reason: part(reason), measure: part(measure === "" ? intention : measure) };

  function part(words: string): Run | null {
    const plain = inSentence(words);
    return fillers.test(plain) ? null : figure(plain, note?.cells ?? []);
  }
}
