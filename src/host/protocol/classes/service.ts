import type { ClassTable } from "../class-table";

/** Office's own services: what the library calls by itself when a page starts. */
export const service: ClassTable<string> = {
  name: "Service",
  methods: {
    NotifyActionHandlerReady: () => null,
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
};
