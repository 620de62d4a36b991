import type { FunctionArgument } from "./function-argument";
import type { Matrix } from "../workbook/cell-place";
import type { CellContent } from "../workbook/model";
import type { HostProfile } from "../profile";
import type { FunctionMetadata, FunctionsMetadata, ParameterMetadata } from "./function-metadata";

/**
 * The arguments of a call as the library takes them: a value for a scalar parameter, a matrix (rows × columns) for one
 * of dimensionality "matrix", null for an omitted optional one, one array for a repeating one. Null if Excel would not
 * call the function at all and show #VALUE!: an error where none is allowed, a text that is no number, a missing
 * argument, several cells for a scalar.
 *
 * An empty cell is 0, "" or false where the type is "number", "string" or "boolean", and where it is "any" what the
 * profile says.
 *
 * @example shapeArguments(scalarNumber, [{ values: [["5"]], reference: null }], recentExcel) // [5]
 */
export function shapeArguments(
  { parameters }: FunctionMetadata,
  args: readonly FunctionArgument[],
  rules: Rules
): readonly unknown[] | null {
  const last = parameters.at(-1);
  if (args.length > parameters.length && last?.repeating !== true) return null;
  const shaped = parameters.map((parameter, index) =>
    parameter.repeating === true
      ? shapeRepeating(parameter, args.slice(index), rules)
      : shape(parameter, args[index] ?? null, rules)
  );
  return shaped.includes(refused) ? null : shaped;
}

type Rules = Pick<FunctionsMetadata, "allowErrorForDataTypeAny"> &
  Pick<HostProfile, "blankArgument">;

/** Excel does not call the function. */
const refused = Symbol("refused");

function shapeRepeating(
  parameter: ParameterMetadata,
  args: readonly FunctionArgument[],
  rules: Rules
): unknown {
  if (args.length === 0) return parameter.optional === true ? null : refused;
  const shaped = args.map((argument) => shape({ ...parameter, optional: true }, argument, rules));
  return shaped.includes(refused) ? refused : shaped;
}

function shape(parameter: ParameterMetadata, argument: FunctionArgument, rules: Rules): unknown {
  if (argument === null) return parameter.optional === true ? null : refused;
  const { values } = argument;
  if (parameter.dimensionality === "matrix") return shapeMatrix(parameter, values, rules);
  const isOne = values.length === 1 && values[0]?.length === 1;
  return isOne ? typed(parameter.type ?? "any", values[0]?.[0], rules) : refused;
}

function shapeMatrix(parameter: ParameterMetadata, values: Matrix, rules: Rules): unknown {
  const type = parameter.type ?? "any";
  const shaped = values.map((row) => row.map((value) => typed(type, value, rules)));
  return shaped.some((row) => row.includes(refused)) ? refused : shaped;
}

function typed(type: string, value: CellContent | undefined, rules: Rules): unknown {
  if (typeof value === "object") {
    const isAllowed = type === "any" && rules.allowErrorForDataTypeAny === true;
    // As the library turns into a `CustomFunctions.Error`.
    return isAllowed ? { type: "CustomFunctionError", code: value.error } : refused;
  }
  switch (type) {
    case "number":
      return asNumber(value);
    case "boolean":
      return asBoolean(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
    default:
      return value ?? rules.blankArgument;
  }
}

function asNumber(value: string | number | boolean | undefined): unknown {
  if (typeof value !== "string") return Number(value ?? 0);
  return value.trim() === "" || Number.isNaN(Number(value)) ? refused : Number(value);
}

function asBoolean(value: string | number | boolean | undefined): unknown {
  if (typeof value !== "string") return Boolean(value);
  const word = value.toUpperCase();
  return word === "TRUE" || word === "FALSE" ? word === "TRUE" : refused;
}
