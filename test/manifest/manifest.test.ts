import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon } from "../../assets/icons/draw-icon";
import { iconSizes } from "../../assets/icons/draw-icons";
import { icons } from "../../assets/icons/shapes";
import { all, parseXml, type Element } from "./manifest-tree";

type WriteManifest = (
  source: string,
  place: { readonly addinUrl: string; readonly isDevelopment: boolean }
) => string;

const source = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
const manifest = parseXml(source);
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build itself is not TypeScript
const writeManifest = require("../../webpack/manifest") as WriteManifest;
const iconFolder = join(__dirname, "../../assets/icons");

const childNames = (element: Element) => element.children.map(({ name }) => name);

function only(name: string, within = manifest): Element {
  const [found, ...more] = all(within, name);
  if (found === undefined || more.length > 0) throw new Error(`${name}: ${more.length + 1} found`);
  return found;
}

/** Value of a resource by its id. */
const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(only("Resources"), name))
    .map(({ attributes }) => [attributes.id ?? "", attributes.DefaultValue ?? ""])
);

describe("the order the schema of Office wants", () => {
  test("elements of the manifest", () => {
    expect(childNames(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
  });

  test("runtimes stand before the form factors", () => {
    const [, overridden] = all(manifest, "Host");
    expect(overridden && childNames(overridden)).toEqual([
      "Runtimes",
      "AllFormFactors",
      "DesktopFormFactor",
    ]);
  });

  test("a custom tab names its groups before its label, resources their four kinds in order", () => {
    expect(childNames(only("CustomTab"))).toEqual(["Group", "Group", "Label"]);
    expect(childNames(only("Resources"))).toEqual([
      "bt:Images",
      "bt:Urls",
      "bt:ShortStrings",
      "bt:LongStrings",
    ]);
  });

  test.each(all(manifest, "Control"))("parts of a button %#", (control) => {
    expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
  });
});

describe("what Office needs to install and show it", () => {
  test("one page serves pane, functions and commands", () => {
    const page = [
      only("Runtime"),
      ...all(only("Page"), "SourceLocation"),
      only("FunctionFile"),
      ...all(manifest, "Action").flatMap((action) => all(action, "SourceLocation")),
    ].map(({ attributes }) => attributes.resid);
    expect(page).toEqual(["Taskpane.Url", "Taskpane.Url", "Taskpane.Url", "Taskpane.Url"]);
  });

  test("installs where there are no custom functions", () => {
    const sets = all(only("Requirements"), "Set").map(({ attributes }) => attributes);
    expect(sets).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      // Range.getMergedAreasOrNullObject; Excel LTSC 2021 has 1.14.
      { Name: "ExcelApi", MinVersion: "1.13" },
    ]);
  });

  test("every resid is short enough and has its resource, every resource is used", () => {
    const used = [...source.matchAll(/resid="([^"]*)"/g)].map(([, id = ""]) => id);
    expect(used.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(used)).toEqual(new Set(resources.keys()));
  });

  test("texts are within Office's limits", () => {
    const tooLong = (name: string, limit: number) =>
      all(manifest, name)
        .flatMap((element) => [
          element.attributes.DefaultValue ?? "",
          ...[...all(element, "bt:Override"), ...all(element, "Override")].map(
            ({ attributes }) => attributes.Value ?? ""
          ),
          ...(element.name.endsWith("Strings") ? all(element, "bt:String") : []).map(
            ({ attributes }) => attributes.DefaultValue ?? ""
          ),
        ])
        .filter((text) => text.length > limit);
    expect(tooLong("DisplayName", 125)).toEqual([]);
    expect(tooLong("Description", 250)).toEqual([]);
    expect(tooLong("bt:ShortStrings", 125)).toEqual([]);
    expect(tooLong("bt:LongStrings", 250)).toEqual([]);
    expect(only("Version").text).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  test("Chinese is the default, English the only override", () => {
    expect(only("DefaultLocale").text).toBe("zh-CN");
    const locales = [...all(manifest, "Override"), ...all(manifest, "bt:Override")].map(
      ({ attributes }) => attributes.Locale
    );
    expect(new Set(locales)).toEqual(new Set(["en-US"]));
    const spoken = all(manifest, "bt:String").filter(
      ({ attributes }) => attributes.id !== "Functions.Namespace"
    );
    expect(spoken.filter(({ children }) => children.length !== 1)).toEqual([]);
  });

  test("every address is https and on the add-in's own host", () => {
    const addresses = [...source.matchAll(/(?:DefaultValue|Value)="([a-z]+:[^"]*)"/g)];
    expect(addresses.length).toBeGreaterThan(10);
    const elsewhere = addresses.filter(
      ([, address = ""]) => !address.startsWith("https://localhost:3000/")
    );
    expect(elsewhere).toEqual([]);
  });

  test("every button's icon has all sizes, each image the pixels it promises", () => {
    const images = all(manifest, "Icon").map((icon) =>
      all(icon, "bt:Image").map(({ attributes }) => Number(attributes.size))
    );
    const wanted = [16, 20, 24, 32, 40, 48, 64, 80];
    expect(images.every((sizes) => sizes.join() === wanted.join())).toBe(true);
    for (const { attributes } of all(manifest, "Icon").flatMap((icon) => all(icon, "bt:Image"))) {
      const file = /icons\/(.+)$/.exec(resources.get(attributes.resid ?? "") ?? "")?.[1] ?? "";
      expect([attributes.resid, ...pngSize(file)]).toEqual([
        attributes.resid,
        Number(attributes.size),
        Number(attributes.size),
      ]);
    }
    expect(pngSize("perf-32.png")).toEqual([32, 32]);
    expect(only("IconUrl").attributes.DefaultValue).toMatch(/perf-32\.png$/);
    expect(only("HighResolutionIconUrl").attributes.DefaultValue).toMatch(/perf-64\.png$/);
  });
});

describe("the manifest the build writes", () => {
  test("every address moves to where the add-in is served from", () => {
    const built = writeManifest(source, {
      addinUrl: "https://addins.example.gov.cn/perf/",
      isDevelopment: false,
    });
    expect(built).not.toContain("localhost");
    expect(built).toContain('"https://addins.example.gov.cn/perf/taskpane.html"');
    expect(built).toContain("<Id>381befb5-3b44-4b1d-8875-5772e05db8b1</Id>");
  });

  test("a development copy can stand beside the real one", () => {
    const built = parseXml(
      writeManifest(source, { addinUrl: "https://localhost:3000", isDevelopment: true })
    );
    expect(only("Id", built).text).not.toBe(only("Id").text);
    expect(only("DisplayName", built).attributes.DefaultValue).toBe("绩效自评（开发）");
    const namespace = all(built, "bt:String").find(
      ({ attributes }) => attributes.id === "Functions.Namespace"
    );
    expect(namespace?.attributes.DefaultValue).toBe("PERFDEV");
  });
});

describe("icons", () => {
  test("there is one of every size", () => {
    const missing = Object.keys(icons).flatMap((name) =>
      iconSizes.filter((size) => pngSize(`${name}-${size}.png`).join() !== `${size},${size}`)
    );
    expect(missing).toEqual([]);
  });

  // The small ones only: drawing is slow inside jest.
  test.each(Object.entries(icons))("%s is the one its data draws", (name, shapes) => {
    for (const size of [16, 32]) {
      const file = readFileSync(join(iconFolder, `${name}-${size}.png`));
      expect([size, file.equals(drawIcon(shapes, size))]).toEqual([size, true]);
    }
  });
});

/** Width and height a PNG's header gives. */
function pngSize(file: string): [number, number] {
  const bytes = readFileSync(join(iconFolder, file));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
