import type { ClassTable } from "../objects/class-table";
import { type EventKind, eventMembers } from "../events/event-kinds";

/** The methods by which the library begins and ends to listen to events of an object. */
export const eventMethods = <Target>(
  kinds: readonly EventKind[],
  targetId: (target: Target) => string
): NonNullable<ClassTable<Target>["methods"]> =>
  Object.fromEntries(
    kinds.flatMap((kind) => [
      [
        `_Register${eventMembers[kind]}`,
        (target: Target, _: readonly unknown[], { events }) => {
          events.register(kind, targetId(target));
        },
      ],
      [
        `_Unregister${eventMembers[kind]}`,
        (target: Target, _: readonly unknown[], { events }) => {
          events.unregister(kind, targetId(target));
        },
      ],
    ])
  );
