/** A member as Excel's errors name it. @example memberName("Range", "GetCell") // "Range.getCell" */
export const memberName = (className: string, member: string): string =>
  `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
