import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { createUniver, LocaleType, LogLevel, type FUniver } from "@univerjs/presets";
import { leaveTabsToGrid, typingInput } from "./grid-focus";

/**
 * Univer's spreadsheet in an element of the page, Chinese, without toolbar. It draws and takes typing; formulas are
 * worked out by the stand-in Excel, so Univer's own calculation is switched off.
 */
export function univerGrid(container: HTMLElement): FUniver {
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    formulaBar: true,
    toolbar: false,
    footer: { menus: false },
    menu: Object.fromEntries(withoutSupport.map((id) => [id, { hidden: true }])),
    sheets: { autoHeightForMergedCells: true },
  });
  const { univerAPI } = createUniver({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.WARN,
    presets: [withoutCalculation(preset)],
  });
  focusFormulaBar(container);
  leaveTabsToGrid(container);
  return univerAPI;
}

/**
 * Univer opens the editor on a press on the formula bar and then moves the focus to the cell, once or twice and as late as
 * the machine is slow, with what is typed lost: until the person ends typing or turns elsewhere the focus belongs to the bar. In a headless shell that is not enough.
 */
function focusFormulaBar(container: HTMLElement): void {
  let isHeld = false;
  const isBar = (target: EventTarget | null): boolean => target instanceof HTMLCanvasElement && target.closest('[data-u-comp="formula-bar"]') !== null; // prettier-ignore
  const capture = { capture: true };
  document.addEventListener("pointerdown", ({ target }) => (isHeld = isBar(target)), capture);
  container.addEventListener("click", () => {
    if (isHeld) typingInput("FORMULA_BAR")?.focus();
  });
  document.addEventListener("focusin", ({ target }) => {
    if (isHeld && target === typingInput("NORMAL")) typingInput("FORMULA_BAR")?.focus();
  });
  document.addEventListener(
    "keydown",
    ({ key }) => {
      if (["Enter", "Escape", "Tab"].includes(key)) isHeld = false;
    },
    capture
  );
}

type Preset = ReturnType<typeof UniverSheetsCorePreset>;

/** Univer means by this that another thread calculates; here it is the stand-in Excel. */
function withoutCalculation({ plugins, ...preset }: Preset): Preset {
  return {
    ...preset,
    plugins: plugins.map((plugin): Preset["plugins"][number] => {
      const [kind, config] = (Array.isArray(plugin) ? plugin : [plugin]) as Configured;
      return calculating.has(kind.pluginName) ? [kind, { ...config, notExecuteFormula: true }] : plugin;
    }),
  };
} // prettier-ignore

type Configured = [kind: Exclude<Preset["plugins"][number], readonly unknown[]>, config?: object];

const calculating: ReadonlySet<string> = new Set([
  "UNIVER_ENGINE_FORMULA_PLUGIN",
  "SHEETS_PLUGIN",
  "SHEET_FORMULA_PLUGIN",
]);

/** Menu entries of things the stand-in Excel does not do. */
const withoutSupport: readonly string[] = [
  "sheet.contextMenu.permission",
  "sheet.menu.sheet-frozen",
  "sheet.command.insert-range-move-right-confirm",
  "sheet.command.insert-range-move-down-confirm",
  "sheet.command.delete-range-move-left-confirm",
  "sheet.command.delete-range-move-up-confirm",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.copy-sheet",
  "sheet.command.set-tab-color",
  "sheet.command.add-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
];
