import type { ClassTable } from "../objects/class-table";
import { ExcelError, notImplemented } from "../excel-error";
import type { ExcelObject } from "../objects/excel-object";
import { memberName } from "../objects/member-name";
import type { Session } from "../objects/session";
import { tables } from "../classes/tables";

/** The table of an object's class. */
export const tableOf = (object: ExcelObject): ClassTable<unknown> =>
  tables[object.excelClass] as ClassTable<unknown>;

/** A scalar's value as it goes over the wire. */
export function readProperty(object: ExcelObject, name: string, session: Session): unknown {
  return at(object, name, (table) => {
    const get = member(table.properties, name)?.get;
    if (get === undefined) throw notImplemented(`Reading ${memberName(table.name, name)}`);
    return get(object.target, session);
  });
}

export function writeProperty(
  object: ExcelObject,
  name: string,
  value: unknown,
  session: Session
): void {
  at(object, name, (table) => {
    const set = member(table.properties, name)?.set;
    if (set === undefined) throw notImplemented(`Setting ${memberName(table.name, name)}`);
    set(object.target, value, session);
  });
}

/** Null: a null object. */
export function navigate(object: ExcelObject, name: string, session: Session): ExcelObject | null {
  return at(object, name, (table) => {
    const navigation = member(table.navigations, name);
    if (navigation === undefined) throw notImplemented(memberName(table.name, name));
    return navigation(object.target, session);
  });
}

/** A method that returns an object; null: a null object. */
export function callForObject(
  object: ExcelObject,
  name: string,
  args: readonly unknown[],
  session: Session
): ExcelObject | null {
  return at(object, name, (table) => {
    const method = member(table.objects, name);
    if (method === undefined) throw notImplemented(memberName(table.name, name));
    return method(object.target, args, session);
  });
}

/** A method that returns a value; null for one that returns nothing. */
export function callMethod(
  object: ExcelObject,
  name: string,
  args: readonly unknown[],
  session: Session
): unknown {
  return at(object, name, (table) => {
    const method = member(table.methods, name);
    if (method === undefined) throw notImplemented(memberName(table.name, name));
    return method(object.target, args, session) ?? null;
  });
}

/** `getItem(key)` of a collection. */
export function itemOf(object: ExcelObject, key: unknown, session: Session): ExcelObject {
  return at(object, "GetItem", (table) => {
    if (table.item === undefined) throw notImplemented(memberName(table.name, "GetItem"));
    return table.item(object.target, key, session);
  });
}

/** What every reply about the object carries so that the library can find it again. */
export const identityOf = (object: ExcelObject): Readonly<Record<string, string>> =>
  tableOf(object).identity?.(object.target) ?? {};

const member = <Entry>(
  entries: Readonly<Record<string, Entry>> | undefined,
  name: string
): Entry | undefined =>
  entries !== undefined && Object.hasOwn(entries, name) ? entries[name] : undefined;

function at<Result>(
  object: ExcelObject,
  name: string,
  action: (table: ClassTable<unknown>) => Result
): Result {
  const table = tableOf(object);
  try {
    return action(table);
  } catch (error) {
    if (error instanceof ExcelError) error.location ??= memberName(table.name, name);
    throw error;
  }
}
