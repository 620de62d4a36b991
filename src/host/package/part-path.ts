/** The part that holds another part's relationships: "xl/workbook.xml" gives "xl/_rels/workbook.xml.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The part a relationship target names, seen from its source part; "/xl/a.xml" counts from the root.
 *
 * Example: "../drawings/d.xml" seen from "xl/worksheets/sheet1.xml" gives "xl/drawings/d.xml".
 */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/").split("#")[0] ?? "";
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "" && segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

/**
 * The reverse of `resolveTarget`: "xl/drawings/d.xml" seen from "xl/worksheets/sheet1.xml" gives "../drawings/d.xml".
 */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
