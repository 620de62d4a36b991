/** Events the stand-in raises, by the library's numbers. Protocol page, section 5. */
export const eventKinds = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventKind = keyof typeof eventKinds;

/** The middle of a registering method's name: `_RegisterDataChangedEvent`, `_UnregisterEventNameChanged`. */
export const eventMembers: Readonly<Record<EventKind, string>> = {
  changed: "DataChangedEvent",
  activated: "ActivatedEvent",
  deactivated: "DeactivatedEvent",
  added: "AddedEvent",
  selectionChanged: "SelectionChangedEvent",
  deleted: "DeletedEvent",
  nameChanged: "EventNameChanged",
  visibilityChanged: "EventVisibilityChanged",
  moved: "EventMoved",
};

/** Events of a single sheet; a collection has all. */
export const sheetEvents = [
  "changed",
  "activated",
  "deactivated",
  "selectionChanged",
  "nameChanged",
  "visibilityChanged",
] as const satisfies readonly EventKind[];
