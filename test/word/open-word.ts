import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** The parts of a Word file as text, by path. */
export function openWord(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)])
  );
}

export function part(bytes: Uint8Array, path: string): string {
  const content = openWord(bytes)[path];
  if (content === undefined) throw new Error(`no part ${path}`);
  return content;
}

/** Text of every paragraph of a part, in order; a line break is "\n". Throws where the XML is not well-formed. */
export function paragraphTexts(xml: string): string[] {
  const texts: string[] = [];
  let inText = false;
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    inText = name === "w:t";
    if (name === "w:p") texts.push("");
    if (name === "w:br") append("\n");
  });
  parser.on("closetag", () => {
    inText = false;
  });
  parser.on("text", (text) => {
    if (inText) append(text);
  });
  parser.write(xml).close();
  return texts;

  function append(text: string): void {
    texts.push((texts.pop() ?? "") + text);
  }
}

/** The stretch of a style sheet that defines one style. */
export function styleOf(bytes: Uint8Array, id: string): string {
  const found = part(bytes, "word/styles.xml")
    .split("<w:style ")
    .find((style) => style.includes(`w:styleId="${id}"`));
  if (found === undefined) throw new Error(`no style ${id}`);
  return found;
}
