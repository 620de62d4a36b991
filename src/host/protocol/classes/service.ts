import type { ClassTable } from "../objects/class-table";
import type { Session } from "../objects/session";

/** Office's own services: what the library calls by itself when a page starts. */
export const service: ClassTable<string> = {
  name: "Service",
  methods: {
    NotifyActionHandlerReady: () => null,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
    SetAppRuntimeState: (_, [state], session) => {
      session.onPaneShown?.(state === "Visible");
    },
    SetInvocationResults: receiveResults,
    SetInvocationArrayResults: receiveResults,
  },
};

function receiveResults(_: string, [results]: readonly unknown[], { calculation }: Session): void {
  calculation?.receive(results);
}
