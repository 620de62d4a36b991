/** What the add-in remembers in a workbook: JSON values by name. */
export type Memory = Readonly<Record<string, unknown>>;

/** A read of the memory that is under way. */
export interface LoadedMemory {
  /**
   * What the workbook remembers; `{}` where it remembers nothing or what stands there is damaged. To be called after the
   * caller's `sync`. Costs no request of its own, but for the rare workbook with several memories (two people saved the
   * first one at once): there it takes one more to read the first of them by id.
   */
  value(): Promise<Memory>;
}

/**
 * Queues reading what the add-in remembers in this workbook; goes with the caller's next `sync`.
 *
 * @example
 * const loaded = loadMemory(context);
 * await context.sync();
 * const memory = await loaded.value(); // { scheme: "guangdong" }
 */
export function loadMemory(context: Excel.RequestContext): LoadedMemory {
  const parts = memoryParts(context).load("items/id");
  const onlyXml = parts.getOnlyItemOrNullObject().getXml();
  return {
    async value() {
      const [first, ...others] = parts.items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      if (first === undefined) return {};
      if (others.length === 0) return parseMemory(onlyXml);
      several.set(context, [first, ...others]);
      const xml = first.getXml();
      await context.sync();
      return parseMemory(xml);
    },
  };
}

/**
 * Queues replacing all that the workbook remembers; an empty memory leaves nothing in the file. Equal memories give equal
 * bytes. Several memories become one if they were read before in the same `Excel.run`.
 *
 * @example saveMemory(context, { ...memory, scheme: "guangdong" })
 */
export function saveMemory(context: Excel.RequestContext, memory: Memory): void {
  // Deleting the only part does nothing where there is none.
  const old = several.get(context) ?? [memoryParts(context).getOnlyItemOrNullObject()];
  several.delete(context);
  for (const part of old) part.delete();
  if (Object.keys(memory).length > 0) context.workbook.customXmlParts.add(memoryXml(memory));
}

/** Tells the add-in's part from those of others. */
export const memoryNamespace = "urn:perf-self-evaluation:memory";

/** The parts of workbooks that have more than one, by the run that read them. */
const several = new WeakMap<Excel.RequestContext, readonly Excel.CustomXmlPart[]>();

const memoryParts = (context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection =>
  context.workbook.customXmlParts.getByNamespace(memoryNamespace);

const memoryXml = (memory: Memory): string =>
  `<memory xmlns="${memoryNamespace}">${escape(JSON.stringify(memory, inNameOrder))}</memory>`;

/** Names in one order, whatever order they were set in. */
const inNameOrder = (_: string, value: unknown): unknown =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

function parseMemory({ value: xml }: OfficeExtension.ClientResult<string>): Memory {
  const text = /<(?:[^\s<>/:]+:)?memory\b[^>]*>([^<]*)<\//.exec(xml)?.[1] ?? "";
  try {
    const memory: unknown = JSON.parse(unescape(text));
    return isRecord(memory) ? memory : {};
  } catch {
    return {};
  }
}

const isRecord = (value: unknown): value is Memory =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** JSON has already escaped control characters and halves of surrogate pairs; XML takes two more not. */
const escape = (json: string): string =>
  json.replace(/[&<>\uFFFE\uFFFF]/g, (character) => entities[character] ?? "");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  "\uFFFE": "\\ufffe",
  "\uFFFF": "\\uffff",
};

/** Also what another program that saved the file may have escaped. */
const unescape = (text: string): string =>
  text.replace(
    /&(?:#x([\dA-Fa-f]+)|#(\d+)|(\w+));/g,
    (whole, hex?: string, decimal?: string, name = "") => {
      if (hex === undefined && decimal === undefined) return named[name as string] ?? whole;
      return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
    }
  );

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
