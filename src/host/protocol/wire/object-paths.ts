import { notImplemented } from "../excel-error";
import { type ExcelObject, excelObject } from "../objects/excel-object";
import { callForObject, itemOf, navigate } from "./members";
import { type ArgumentInfo, type ObjectPath, pathKinds } from "./message";
import { keptObject } from "../objects/kept-objects";
import type { Session } from "../objects/session";

/**
 * The objects that one request speaks of. A path is resolved when an action first needs it, and once: the path of
 * `worksheets.add()` is the creation itself and several actions may name it.
 */
export class ObjectPaths {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #session: Session;
  readonly #resolved = new Map<number, ExcelObject | null>();

  constructor(paths: Readonly<Record<string, ObjectPath>>, session: Session) {
    this.#paths = paths;
    this.#session = session;
  }

  /** Null: a null object. Throws what Excel answers if the object is not there. */
  resolve(id: number): ExcelObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[String(id)];
    if (path === undefined) throw notImplemented(`A request that names the unknown path ${id}`);
    const object = this.#find(path);
    this.#resolved.set(id, object);
    return object;
  }

  /** The arguments of a method with the objects among them resolved. */
  arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.#argumentList(info?.Arguments ?? [], info?.ReferencedObjectPathIds ?? []);
  }

  #find(path: ObjectPath): ExcelObject | null {
    switch (path.ObjectPathType) {
      case pathKinds.workbook:
        return excelObject("Workbook", null);
      case pathKinds.service:
        return excelObject("Service", path.Name);
      case pathKinds.reference:
        return keptObject(path.Name, this.#session);
      case pathKinds.nullObject:
        return null;
      default:
        return this.#child(path);
    }
  }

  #child(path: ObjectPath): ExcelObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathKinds.method:
        return callForObject(parent, path.Name, args, this.#session);
      case pathKinds.property:
        return navigate(parent, path.Name, this.#session);
      case pathKinds.indexer:
        return itemOf(parent, args[0], this.#session);
      default:
        throw notImplemented(`Object path type ${path.ObjectPathType}`);
    }
  }

  #argumentList(values: readonly unknown[], references: readonly unknown[]): readonly unknown[] {
    return values.map((value, index) => this.#argument(value, references[index]));
  }

  #argument(value: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      return this.#argumentList(value, reference);
    }
    if (isInlineReference(value)) return this.resolve(value._ObjectPathId);
    return value;
  }
}

/** An object inside a plain object, as the library writes it. */
const isInlineReference = (value: unknown): value is { _ObjectPathId: number } =>
  typeof value === "object" &&
  value !== null &&
  "_ObjectPathId" in value &&
  typeof value._ObjectPathId === "number";
