/**
 * One request of the Excel library and its reply, as JSON carries them. Names and numbers are Microsoft's; only the
 * fields that a host needs are listed.
 */

export interface RequestBody {
  /** In order; the first that fails ends the batch. */
  readonly Actions: readonly Action[];
  /** Keyed by id. */
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface Action {
  readonly Id: number;
  /** An `actionKinds` number. */
  readonly ActionType: number;
  /** Member name in PascalCase; empty where the kind has none. */
  readonly Name: string;
  /** 0 for a trace. */
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const actionKinds = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface ObjectPath {
  readonly Id: number;
  /** A `pathKinds` number. */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const pathKinds = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to `Arguments`: not 0 where the argument is an object path's id; nested for arrays. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  /** Names as the developer wrote them, nested with "/" or "."; none: all scalars. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: unknown;
}

interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  /** Class and member, "Range.values". */
  readonly Location: string;
  /** Counted from 0 in `Actions`. */
  readonly ActionIndex: number;
}
