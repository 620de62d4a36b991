import type { Run } from "../document";
import { chineseNumeral } from "../numbers/chinese-numeral";
import { joined, text } from "../text";

/** Beyond this many items the ordinals tire the reader and the items are only set apart by semicolons. */
const mostOrdinals = 9;

/** Several facts in one sentence, without a stop at the end: one → as is, more → 一是…；二是…, many → …；…. */
export function enumeration(items: readonly (readonly Run[])[]): readonly Run[] {
  const ordinals = items.length > 1 && items.length <= mostOrdinals;
  return joined(
    items.map((item, index) => (ordinals ? text`${chineseNumeral(index + 1)}是${item}` : item)),
    "；"
  );
}
