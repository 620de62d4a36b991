import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { bridge } from "./attach-host";
import { isSetSupported } from "../protocol/requirement-sets";

/**
 * Loads Microsoft's Excel library, unmodified from node_modules, into this process and defines the globals `Excel`,
 * `OfficeExtension`, `Office` and `CustomFunctions` as its script does in a page. Loading again does nothing. Only the
 * library itself is read: office.js, which would add telemetry and network access, stays out.
 *
 * @example loadOfficeJs(); typeof Excel // "object"
 */
export function loadOfficeJs(): void {
  if ("Excel" in globalThis) return;
  const page: Page = {
    // office.js, which is not loaded, would make it.
    CustomFunctions: customFunctions(),
    navigator: { userAgent: "" },
    Promise,
    _richApiNativeBridge: bridge,
    Microsoft: undefined,
    Office: undefined,
    OfficeExtension: undefined,
    Excel: undefined,
  };
  page["window"] = page;
  // The build for Excel on Windows needs least of a page: no document, no frames, no messages.
  const build = "@microsoft/office-js/dist/excel-win32-16.01.js";
  runScript(readFileSync(createRequire(__filename).resolve(build), "utf8"), page);
  const context = { requirements: { isSetSupported } };
  page["Office"] = Object.create(page["Office"] as object, { context: { value: context } });
  const { Excel, OfficeExtension, Office, CustomFunctions } = page;
  Object.assign(globalThis, { Excel, OfficeExtension, Office, CustomFunctions });
}

/** What the library takes for the browser's window, and where it leaves what it defines. */
type Page = Record<string, unknown>;

/** `CustomFunctions.associate(id, f)` or of a map, and where the runtime finds what was associated. */
function customFunctions(): object {
  const mappings: Record<string, unknown> = {};
  const listeners: (() => void)[] = [];
  const put = (id: string, implementation: unknown): void => {
    mappings[id.toUpperCase()] = implementation;
  };
  return {
    _association: { mappings, onchange: (listener: () => void) => listeners.push(listener) },
    associate(idOrMap: string | Readonly<Record<string, unknown>>, implementation?: unknown): void {
      if (typeof idOrMap === "string") put(idOrMap, implementation);
      else for (const [id, one] of Object.entries(idOrMap)) put(id, one);
      for (const listener of listeners) listener();
    },
  };
}

/**
 * Runs a script that takes `page` for its window: names it defines there are then known without "window." too, as in a
 * page, but the process has no `window` that other libraries could take for a browser's.
 */
function runScript(source: string, page: Page): void {
  // Not vm: its scripts get their own Array and Error where tests run in a context of their own.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  new Function("window", `with (window) {${source}\n}`).call(page, page);
}
