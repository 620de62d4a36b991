/**
 * Text as it must be written so that Excel keeps it as text: Excel takes "=1+1", "90%" or "2023年12月31日" for a formula,
 * a number or a date, and a leading apostrophe prevents it without becoming part of the text.
 *
 * @example cellText("=HYPERLINK(1)") // "'=HYPERLINK(1)"
 * @example cellText("改造面积") // "改造面积"
 */
export function cellText(text: string): string {
  return text === "" || /^[\p{Script=Han}\u3000（《“]/u.test(text) ? text : `'${text}`;
}
