import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { localiseMetadata, type Metadata } from "../../src/functions/metadata/localise-metadata";
import { all, parseXml } from "./manifest-tree";

const root = join(__dirname, "../..");

/**
 * Hash of the functions' metadata by the manifest's Version, oldest first. Excel keeps functions.json for as long as
 * Version stays, so a change of it takes a higher Version in manifest.xml and a new entry here; entries are not edited.
 */
const record = JSON.parse(
  readFileSync(join(__dirname, "functions-version.record.json"), "utf8")
) as Readonly<Record<string, string>>;

test("the functions' metadata is the one recorded for the manifest's Version", async () => {
  const source = join(root, "src/functions/functions.ts");
  const { metadataJson } = await generateCustomFunctionsMetadata(source);
  const metadata = (["zh-CN", "en-US"] as const).map((language) =>
    localiseMetadata(JSON.parse(metadataJson) as Metadata, language, "")
  );
  const hash = createHash("sha256").update(JSON.stringify(metadata)).digest("hex");
  expect({ version: manifestVersion(), hash }).toEqual({
    version: manifestVersion(),
    hash: record[manifestVersion()],
  });
});

test("versions rise, and the manifest has the last one", () => {
  const versions = Object.keys(record);
  const rising = [...versions].sort((one, other) =>
    one.localeCompare(other, "en", { numeric: true })
  );
  expect(versions).toEqual(rising);
  expect(versions.at(-1)).toBe(manifestVersion());
});

function manifestVersion(): string {
  const [version] = all(parseXml(readFileSync(join(root, "manifest.xml"), "utf8")), "Version");
  return version?.text ?? "";
}
