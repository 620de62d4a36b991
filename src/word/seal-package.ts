import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/**
 * The same Office package without what differs from run to run: the clock (zip entries and document properties, also
 * of a workbook embedded in a chart) and the random relationship ids of chart parts.
 */
export function sealPackage(bytes: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [path, content] of Object.entries(parts)) {
    if (path.endsWith(".xlsx")) parts[path] = sealPackage(content);
    if (path.endsWith(".rels")) nameRelationships(parts, path);
    if (path === "docProps/core.xml") parts[path] = strToU8(fixedTimes(strFromU8(content)));
  }
  // Programs that look at a file's first bytes to tell its kind expect the list of content types there.
  return zipSync({ [contentTypes]: new Uint8Array(), ...parts }, { mtime: zipTime, level: 6 });
}

const contentTypes = "[Content_Types].xml";

const documentTime = "2000-01-01T00:00:00Z";

/** Zip times are local times without a zone, so this gives the same bytes everywhere. */
const zipTime = new Date(2000, 0, 1);

function fixedTimes(coreProperties: string): string {
  return coreProperties.replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]+/g, documentTime);
}

/** Gives the relationships with a random id ("rIdv1k…") numbered ones, in the list and in the part that uses them. */
function nameRelationships(parts: Record<string, Uint8Array>, listPath: string): void {
  const list = parts[listPath];
  const ownerPath = listPath.replace(/_rels\/([^/]+)\.rels$/, "$1");
  const owner = parts[ownerPath];
  if (list === undefined || owner === undefined) return;
  const random = [...strFromU8(list).matchAll(/ Id="(rId(?!\d+")[^"]+)"/g)].map(
    (match) => match[1]
  );
  if (random.length === 0) return;
  const renamed = (xml: string): string =>
    random.reduce<string>(
      (text, id, index) => text.replaceAll(`"${id}"`, `"rIdPart${index + 1}"`),
      xml
    );
  parts[listPath] = strToU8(renamed(strFromU8(list)));
  parts[ownerPath] = strToU8(renamed(strFromU8(owner)));
}
