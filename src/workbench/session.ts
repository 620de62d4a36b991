import { openPane, type Pane } from "../host/browser/open-pane";
import { openWebPane } from "../host/browser/open-web-pane";
import type { FunctionsMetadata } from "../host/custom-functions/function-metadata";
import type { Host } from "../host/protocol/host";
import { createWorkbook } from "../host/workbook/create-workbook";
import { fill } from "../strings/fill";
import { workbenchTexts } from "../strings/workbench";
import { explainFault } from "./explain-fault";
import { download } from "./files/download";
import { bytesOf, openFile, type OpenedFile } from "./files/open-file";
import { addInFile, fetchBytes, fetchText } from "./files/program-files";
import { goOnInGrid } from "./grid/grid-focus";
import { openGrid, type Grid } from "./grid/open-grid";
import { openBook, type OpenBook } from "./open-book";
import { readRibbon, type RibbonTab } from "./ribbon/read-ribbon";
import { tellTurn } from "./tell-turn";
import type { Note } from "./note";

const texts = workbenchTexts["zh-CN"];

/**
 * Grid, stand-in Excel and pane at work together; one workbook at a time. Whatever is asked of it first puts what a
 * person is typing into its cell.
 */
export interface WorkbenchSession {
  readonly ribbon: RibbonTab;
  /**
   * Opens a workbook in place of the one that is open: it is read first, then the person is asked where changes would be
   * lost. A file that is refused changes nothing.
   */
  open(what: Opening): Promise<void>;
  save(): Promise<void>;
  /** Runs a ribbon command in the pane's page. */
  run(action: string): Promise<void>;
  /** True where changes were not downloaded. */
  hasChanged(): boolean;
  /** For tests and the browser's console: what is open. */
  book(): OpenBook | null;
  readonly grid: Grid;
}

/** What can be opened: a file, the sample, or an empty workbook. */
export type Opening = File | "sample" | "new";

export interface SessionEvents {
  readonly onOpened: (fileName: string) => void;
  readonly onNote: (note: Note | null) => void;
  readonly onPaneShown: (isShown: boolean) => void;
  /** Asks whether changes of the open workbook may be lost for another one, by its name. */
  readonly mayDiscard: (next: string) => Promise<boolean>;
}

/** Starts with the sample open. @throws MissingProgramFile */
export async function startSession(
  gridPlace: HTMLElement,
  panePlace: HTMLElement,
  { onOpened, onNote, onPaneShown, mayDiscard }: SessionEvents
): Promise<WorkbenchSession> {
  const [manifestText, metadata, paneHtml, sample] = await Promise.all([
    fetchText(addInFile("manifest.xml")),
    fetchText(addInFile("functions.json")),
    fetchText(addInFile("taskpane.html")),
    fetchBytes(ownFiles.sample),
  ]);
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  const ribbon = withOwnAddresses(readRibbon(manifest));
  const { addInId, namespace } = ribbon;
  const functions = { namespace, metadata: JSON.parse(metadata) as FunctionsMetadata };

  let book: OpenBook | null = null;
  let pane: Pane | null = null;
  let due = false;
  let shownSelection = "";

  const turn = tellTurn(onNote);
  const grid = openGrid(gridPlace, {
    onEdit(edit) {
      const isDone = turn.carryOut(edit, (each) => book?.edit(each));
      if (edit.kind === "select" || edit.kind === "activate") shownSelection = selectionText();
      if (edit.kind !== "select" || !isDone) refreshSoon();
    },
    onTyped: () => book?.endStep(),
    onUndo(which) {
      if (book?.[which]() === true) refreshSoon();
      else onNote({ intent: "info", text: texts[which === "undo" ? "nothingToUndo" : "nothingToRedo"] }); // prettier-ignore
    },
    onBeyond({ rows, columns }) {
      const end = { row: String(rows), column: String(columns) };
      onNote({ intent: "warning", text: fill(texts.beyond, end) });
    },
  });
  const { editor } = grid;

  // A person turned to the pane. Another window is no reason: the figure may be looked up there.
  window.addEventListener("blur", () => {
    if (panePlace.contains(document.activeElement)) void editor.commit();
  });

  /** Once for all that happens in one turn, and not while a person types. */
  function refreshSoon(): void {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      turn.end();
      void editor.closed().then(() => {
        due = false;
        if (grid.refresh()) shownSelection = "";
        followSelection();
      });
    });
  }

  function selectionText(): string {
    const selected = book?.host.person.selected();
    return selected ? JSON.stringify([selected.sheet.id, selected.area]) : "";
  }

  /** The add-in may have marked cells. */
  function followSelection(): void {
    const selected = book?.host.person.selected();
    const text = selectionText();
    if (!selected || text === shownSelection) return;
    shownSelection = text;
    grid.select(selected.sheet.id, selected.area);
  }

  function openDoor(frame: HTMLIFrameElement, host: Host): Pane | null {
    // As Excel: while a cell is being edited, the add-in waits.
    const options = { addInId, ready: editor.closed };
    if (!isWebDoor) return openPane(frame, host, paneHtml, ribbon.panePage, options);
    openWebPane(frame, host, ribbon.panePage, options);
    return null;
  }

  async function open(what: Opening): Promise<void> {
    const name = typeof what === "string" ? ownFiles[what] : what.name;
    try {
      const file = await take(what, name, sample);
      await editor.commit();
      if (book?.hasChanged() === true && !(await mayDiscard(file.name))) return;
      book = openBook(file.name, file.model, functions, refreshSoon);
      book.host.onPaneShown(onPaneShown);
      grid.show(file.model);
      shownSelection = selectionText();
      pane = openDoor(newFrame(panePlace), book.host);
      onOpened(file.name);
      if (file.isConverted)
        onNote({ intent: "warning", text: fill(texts.oldFile, { file: name }) });
      else onNote(file.hasMore ? { intent: "info", text: texts.notShown } : null);
    } catch (error) {
      onNote({ intent: "error", text: explainFault(error, name) });
    }
  }

  await open("sample");
  return {
    ribbon,
    open,
    async save() {
      await editor.commit();
      if (book === null) return;
      download(book.name, await book.save());
      onNote({ intent: "success", text: fill(texts.saved, { file: book.name }) });
    },
    async run(action) {
      try {
        await editor.commit();
        await pane?.runCommand(action);
        goOnInGrid();
      } catch (error) {
        onNote({ intent: "error", text: explainFault(error, "") });
      }
    },
    hasChanged() {
      void editor.commit();
      return book?.hasChanged() ?? false;
    },
    book: () => book,
    grid,
  };
}

/** For tests, over https: "?web" opens the pane as Excel on the web does, where ribbon commands are not to be had. */
const isWebDoor = new URLSearchParams(window.location.search).has("web");

const ownFiles = { sample: "renovation-2023.xlsx", new: texts.newName } as const;

async function take(what: Opening, name: string, sample: ArrayBuffer): Promise<OpenedFile> {
  if (what === "new") return { model: createWorkbook(), name, isConverted: false, hasMore: false };
  return openFile(name, what === "sample" ? new Uint8Array(sample) : await bytesOf(what));
}

/** The manifest may be built for another server; its files are the ones beside this page. */
function withOwnAddresses(tab: RibbonTab): RibbonTab {
  const root = tab.panePage.slice(0, tab.panePage.lastIndexOf("/") + 1);
  const own = (address: string): string => addInFile(address.replace(root, ""));
  const groups = tab.groups.map((group) => ({
    ...group,
    buttons: group.buttons.map((button) => ({ ...button, icon: own(button.icon) })),
  }));
  return { ...tab, groups, panePage: own(tab.panePage) };
}

function newFrame(place: HTMLElement): HTMLIFrameElement {
  const frame = document.createElement("iframe");
  frame.title = texts.paneLabel;
  frame.style.cssText = "width:100%;height:100%;border:0;display:block";
  place.replaceChildren(frame);
  return frame;
}
