import type { Result } from "./each-cell";
import { Fault, invalid, Refusal } from "./fault";

/** What Excel gets: numbers and texts, and errors with their message. */
export type Answer = (number | string | CustomFunctions.Error)[][];

/**
 * Hands a result over to Excel: every fault becomes an error value with its Chinese message, a refused call one for the
 * whole call. Whatever else goes wrong shows as #VALUE! with a message, never as a message of the program.
 */
export function answer(compute: () => Result[][]): Answer;
export function answer(compute: () => Result[][] | Promise<Result[][]>): Answer | Promise<Answer>;
export function answer(compute: () => Result[][] | Promise<Result[][]>): Answer | Promise<Answer> {
  try {
    const results = compute();
    return results instanceof Promise ? results.then(forExcel, fail) : forExcel(results);
  } catch (error) {
    return fail(error);
  }
}

function forExcel(results: Result[][]): Answer {
  return results.map((row) => row.map(valueOf));
}

function valueOf(result: Result): Answer[number][number] {
  if (typeof result !== "object") return result;
  return result instanceof Fault ? errorOf(result) : result.toNumber();
}

function fail(error: unknown): never {
  // Excel's own class of errors; its declaration does not say that it is one.
  // eslint-disable-next-line @typescript-eslint/only-throw-error
  throw errorOf(error instanceof Refusal ? error.fault : invalid("unexpected"));
}

function errorOf({ code, message }: Fault): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(code === "#N/A" ? notAvailable : invalidValue, message);
}
