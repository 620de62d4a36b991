import { flag } from "../argument";
import type { ClassTable } from "../class-table";

/** `context.runtime`. The stand-in sends no events; the switch is accepted and kept. */
export const runtime: ClassTable<null> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_, session) => session.enableEvents,
      set: (_, value, session) => {
        session.enableEvents = flag(value);
      },
    },
  },
};
