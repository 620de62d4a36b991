import { flag } from "../objects/argument";
import type { ClassTable } from "../objects/class-table";

/** `context.runtime`. */
export const runtime: ClassTable<null> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_, session) => session.events.enabled,
      set: (_, value, session) => {
        session.events.enabled = flag(value);
      },
    },
  },
};
