import * as functions from "./functions";

/**
 * Makes the functions known to Excel by their ids, which are their names in upper case. Needs the global
 * `CustomFunctions` that office.js defines.
 */
export function associateFunctions(): void {
  for (const [name, implementation] of Object.entries(functions))
    CustomFunctions.associate(name.toUpperCase(), implementation);
}
