import { oneOf } from "../argument";
import type { ClassTable } from "../class-table";

/** `Application`. Nothing is calculated: formulas keep the values the file brought. */
export const application: ClassTable<null> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_, session) => session.calculationMode,
      set: (_, value, session) => {
        session.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
  },
  methods: {
    Calculate: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
