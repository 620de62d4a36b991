import type { FUniver } from "@univerjs/presets";

/**
 * Where Enter and Tab lead, as in Excel: after Tab from cell to cell, Enter goes below the one it began in, but only
 * while nothing else was selected in between. Univer itself remembers that cell for ever and jumps back to it.
 *
 * @param quietly - changes the grid without telling anybody.
 */
export function followEnterAndTab(api: FUniver, quietly: (work: () => void) => void): void {
  /** A row of Tabs: the cell it began in and the one it has come to, as sheet and address. */
  let tabs: { readonly from: string; readonly at: string } | null = null;

  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== enterOrTab) return;
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const selected = sheet?.getSelection()?.getActiveRange();
    // Inside a larger selection both go from cell to cell; Univer does that well.
    if (!sheet || !selected || !isOneCell(selected)) return;
    event.cancel = true;
    const { keycode, direction } = event.params as MoveParams;
    const at = placeOf(selected);
    const from = tabs?.at === at ? tabs.from : at;
    if (keycode !== tab && from !== at)
      quietly(() => {
        sheet.setActiveSelection(sheet.getRange(addressIn(from)));
      });
    // A move by the arrow keys, which also makes Univer forget.
    void api.executeCommand(move, { direction }).then(() => {
      const reached = sheet.getSelection()?.getActiveRange();
      tabs = keycode === tab && reached ? { from, at: placeOf(reached) } : null;
    });
  });
}

type Selection = ReturnType<
  ReturnType<
    NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>["getActiveSheet"]
  >["getSelection"]
>;

type SelectedRange = NonNullable<ReturnType<NonNullable<Selection>["getActiveRange"]>>;

interface MoveParams {
  readonly keycode: number;
  readonly direction: number;
}

const enterOrTab = "sheet.command.move-selection-enter-tab";
const move = "sheet.command.move-selection";
const tab = 9;

const isOneCell = (range: SelectedRange): boolean =>
  (range.getWidth() === 1 && range.getHeight() === 1) || range.isMerged();

const placeOf = (range: SelectedRange): string => `${range.getSheetId()} ${range.getA1Notation()}`;

const addressIn = (place: string): string => place.slice(place.lastIndexOf(" ") + 1);
