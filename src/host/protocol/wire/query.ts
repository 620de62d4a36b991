import { notImplemented } from "../excel-error";
import type { ExcelObject } from "../objects/excel-object";
import { memberName } from "../objects/member-name";
import { identityOf, navigate, readProperty, tableOf } from "./members";
import type { QueryInfo } from "./message";
import type { Session } from "../objects/session";

/**
 * The data a `load` asks for: scalars by name, objects nested, a collection under `_Items`.
 *
 * @example query(range, { Select: ["values", "format/fill/color"] }, session)
 *   // { Values: [[1]], Format: { Fill: { Color: "#FFFF00" } } }
 */
export function query(
  object: ExcelObject,
  { Select, Expand, Top, Skip }: QueryInfo,
  session: Session
): unknown {
  const wanted = newSelection();
  for (const path of Select ?? []) include(wanted, path);
  for (const path of Expand ?? []) include(wanted, `${path}/*`);
  if (Select === undefined) wanted.all = true;
  const first = Skip ?? 0;
  return describe(object, wanted, session, [first, first + (Top ?? Infinity)]);
}

/** What one level of a query asks for. */
interface Selection {
  /** All scalars. */
  all: boolean;
  /** By name in lower case. */
  readonly members: Map<string, Selection & { readonly name: string }>;
}

const newSelection = (): Selection => ({ all: false, members: new Map() });

function include(selection: Selection, path: string): void {
  const [head, ...rest] = path.split(/[/.]/).filter((name) => name !== "" && name !== "items");
  if (head === undefined || head === "*" || head === "$all") {
    selection.all = true;
    return;
  }
  const name = head.toLowerCase();
  const inner = selection.members.get(name) ?? { ...newSelection(), name: head };
  selection.members.set(name, inner);
  include(inner, rest.join("/"));
}

function describe(
  object: ExcelObject | null,
  wanted: Selection,
  session: Session,
  window: readonly [from: number, to: number] = [0, Infinity]
): unknown {
  if (object === null) return null;
  const items = tableOf(object).items;
  if (items === undefined) return describeMembers(object, wanted, session);
  const { own, ofItems } = share(object, wanted);
  return {
    ...describeMembers(object, own, session),
    _Items: items(object.target, session)
      .slice(...window)
      .map((item) => describe(item, ofItems, session)),
  };
}

/** On a collection a name belongs to the items, unless the collection has a scalar of that name. */
function share(
  collection: ExcelObject,
  wanted: Selection
): { readonly own: Selection; readonly ofItems: Selection } {
  const scalars = Object.keys(tableOf(collection).properties ?? {}).map((name) =>
    name.toLowerCase()
  );
  const split = (mine: boolean): Selection => ({
    all: wanted.all,
    members: new Map([...wanted.members].filter(([name]) => scalars.includes(name) === mine)),
  });
  return { own: split(true), ofItems: split(false) };
}

function describeMembers(
  object: ExcelObject,
  wanted: Selection,
  session: Session
): Record<string, unknown> {
  const { name: className, properties = {}, navigations = {} } = tableOf(object);
  const data: Record<string, unknown> = { ...identityOf(object) };
  for (const [name, property] of Object.entries(properties)) {
    const asked = wanted.members.has(name.toLowerCase());
    if (asked || (wanted.all && property.get !== undefined)) {
      data[name] = readProperty(object, name, session);
    }
  }
  for (const name of Object.keys(navigations)) {
    const inner = wanted.members.get(name.toLowerCase());
    if (inner !== undefined) data[name] = describe(navigate(object, name, session), inner, session);
  }
  rejectUnknown(className, wanted, [...Object.keys(properties), ...Object.keys(navigations)]);
  return data;
}

function rejectUnknown(className: string, wanted: Selection, known: readonly string[]): void {
  const names = new Set(known.map((name) => name.toLowerCase()));
  for (const [key, { name }] of wanted.members) {
    if (names.has(key)) continue;
    const error = notImplemented(`Loading ${memberName(className, name)}`);
    error.location = memberName(className, name);
    throw error;
  }
}
