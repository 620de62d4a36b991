import { execFileSync } from "node:child_process";

/**
 * What Microsoft's own validator (Open XML SDK) objects to, one list a document. It is an ES module with a
 * WebAssembly runtime, so it runs in a process of its own.
 */
export function officeErrors(documents: readonly Uint8Array[]): string[][] {
  const input = JSON.stringify(documents.map((bytes) => Buffer.from(bytes).toString("base64")));
  const output = execFileSync(process.execPath, ["--input-type=module", "--eval", script], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  return JSON.parse(output) as string[][];
}

const script = `
  import validate from "@ooxml-tools/validate";
  let input = "";
  for await (const chunk of process.stdin) input += chunk;
  const errors = [];
  for (const base64 of JSON.parse(input)) {
    const found = await validate(new Uint8Array(Buffer.from(base64, "base64")), "docx", "Microsoft365");
    errors.push(found.map(({ path, description }) => path.partUri + " " + path.xpath + ": " + description));
  }
  console.log(JSON.stringify(errors));
  process.exit(0);
`;
