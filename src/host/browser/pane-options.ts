/** What a pane is told of the Excel it seems to stand in. */
export interface PaneOptions {
  /** Id of the add-in's manifest. */
  readonly addInId: string;
  /** Language of Excel's menus, "zh-CN" unless given. */
  readonly language?: string;
  /** `Office.context.document.url`. */
  readonly documentUrl?: string;
  /** `Office.context.document.settings`, JSON texts by name; what the pane saves is put in. */
  readonly settings?: Map<string, string>;
  /** Comes when requests may be answered: Excel answers none while a person edits a cell. At once unless given. */
  readonly ready?: () => Promise<void>;
}

/** Excel LTSC 2021, whose sets the stand-in declares. */
export const excelVersion = { major: 16, minor: 0, full: "16.0.14332.20011" } as const;

/** Flags of the host's description: shared runtime and custom functions. */
export const runtimeFlags = 1 + 2;
