import { ExcelError, notImplemented } from "../excel-error";
import type { ExcelObject } from "../objects/excel-object";
import { callMethod, identityOf, writeProperty } from "./members";
import {
  type Action,
  actionKinds,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
} from "./message";
import { ObjectPaths } from "./object-paths";
import { query } from "./query";
import type { Session } from "../objects/session";

/**
 * Carries out one request, action by action. The first action that fails ends it: what was done before stays done and
 * keeps its results, and the reply names the error, the member and the action.
 */
export function runRequest(request: RequestBody, session: Session): ResponseBody {
  const paths = new ObjectPaths(request.ObjectPaths, session);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: runAction(action, paths, session) });
      if (action.ActionType === actionKinds.trace) traceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const failure = {
        Code: error.code,
        Message: error.message,
        Location: error.location ?? "",
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

function runAction(action: Action, paths: ObjectPaths, session: Session): unknown {
  if (action.ActionType === actionKinds.trace) return null;
  const object = paths.resolve(action.ObjectPathId);
  // Methods and setters of a null object do nothing; samples call getItemOrNullObject(x).delete().
  return object === null ? null : runOn(object, action, paths, session);
}

function runOn(object: ExcelObject, action: Action, paths: ObjectPaths, session: Session): unknown {
  const args = paths.arguments(action.ArgumentInfo);
  switch (action.ActionType) {
    case actionKinds.instantiate:
      return identityOf(object);
    case actionKinds.query:
      return query(object, action.QueryInfo ?? {}, session);
    case actionKinds.method:
      return callMethod(object, action.Name, args, session);
    case actionKinds.setProperty:
      writeProperty(object, action.Name, args[0], session);
      return null;
    default:
      throw notImplemented(`Action type ${action.ActionType}`);
  }
}
