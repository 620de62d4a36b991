import type { ExcelObject } from "./excel-object";
import type { Session } from "./session";

/**
 * What the stand-in knows of one Excel class. Keys are the wire's names: PascalCase, private members with "_". A
 * member that stands in no table fails with `NotImplemented` and its name. Arguments and values come as JSON gave
 * them, objects among them as `ExcelObject`; omitted ones are null or undefined.
 */
export interface ClassTable<Target> {
  /** As Excel's errors name it. */
  readonly name: string;
  /** Scalars. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Objects that hang on this one; null: a null object. */
  readonly navigations?: Readonly<
    Record<string, (target: Target, session: Session) => ExcelObject | null>
  >;
  /** Methods that return an object; null: a null object. */
  readonly objects?: Readonly<Record<string, ObjectMethod<Target>>>;
  /** Methods that return a plain value or nothing. */
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** `getItem(key)` of a collection; the key may be an identity given out before. */
  readonly item?: (target: Target, key: unknown, session: Session) => ExcelObject;
  /** Members of a collection. */
  readonly items?: (target: Target, session: Session) => readonly ExcelObject[];
  /** What makes the library address the object by id from now on: `Id`, `_Id` or `_ReferenceId`. */
  readonly identity?: (target: Target) => Readonly<Record<string, string>>;
}

export interface Property<Target> {
  readonly get?: (target: Target, session: Session) => unknown;
  readonly set?: (target: Target, value: unknown, session: Session) => void;
}

type ObjectMethod<Target> = (
  target: Target,
  args: readonly unknown[],
  session: Session
) => ExcelObject | null;

type Method<Target> = (target: Target, args: readonly unknown[], session: Session) => unknown;
