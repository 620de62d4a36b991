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
 * Univer opens the editor on a press on the formula bar and then moves the focus to the cell, once or twice, with what is
 * typed lost: until it has settled the focus belongs to the bar, also while a fast typist is at it. A key that ends typing
 * gives it back at once.
 */
function focusFormulaBar(container: HTMLElement): void {
  let heldUntil = 0;
  let isUntouched = false;
  const release = (): void => {
    heldUntil = 0;
    isUntouched = false;
  };
  container.addEventListener("pointerdown", ({ target }) => {
    release();
    if (!(target instanceof HTMLCanvasElement && target.closest('[data-u-comp="formula-bar"]')))
      return;
    heldUntil = performance.now() + settling;
    isUntouched = true;
  });
  const isHeld = (): boolean => isUntouched || performance.now() < heldUntil;
  container.addEventListener("click", () => {
    if (isHeld()) typingInput("FORMULA_BAR")?.focus();
  });
  document.addEventListener("focusin", ({ target }) => {
    if (isHeld() && target === typingInput("NORMAL")) typingInput("FORMULA_BAR")?.focus();
  });
  document.addEventListener(
    "keydown",
    ({ key }) => {
      isUntouched = false;
      if (["Enter", "Escape", "Tab"].includes(key)) release();
    },
    { capture: true }
  );
}

/** Milliseconds in which Univer moves the focus about. */
const settling = 500;

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
