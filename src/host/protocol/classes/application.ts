import { oneOf } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";

/** `Application`. Where the host calculates, `calculate` takes effect after the request. */
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
    Calculate: (_, [kind], { calculation }) => {
      const name = oneOf(kind ?? "Recalculate", ["Recalculate", "Full", "FullRebuild"]);
      calculation?.calculate(name === "Recalculate" ? "changed" : "all");
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};
