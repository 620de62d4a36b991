import { flag } from "../argument";
import type { ClassTable } from "../class-table";

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
