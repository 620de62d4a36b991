import { openPane, type Pane } from "../host/browser/open-pane";
import { openWebPane } from "../host/browser/open-web-pane";
import type { FunctionsMetadata } from "../host/custom-functions/function-metadata";
import type { Host } from "../host/protocol/host";
import { createWorkbook } from "../host/workbook/create-workbook";
import { fill } from "../strings/fill";
import { workbenchTexts } from "../strings/workbench";
import { explainFault } from "./explain-fault";
import { download } from "./files/download";
import { openFile, type OpenedFile } from "./files/open-file";
import type { GridEdit } from "./grid/grid-edit";
import { openGrid, type Grid } from "./grid/open-grid";
import { openBook, type OpenBook } from "./open-book";
import { readRibbon, type RibbonTab } from "./ribbon/read-ribbon";
import type { Note } from "./note";

const texts = workbenchTexts["zh-CN"];

/** Grid, stand-in Excel and pane at work together; one workbook at a time. */
export interface WorkbenchSession {
  readonly ribbon: RibbonTab;
  /** Opens a workbook in place of the one that is open; a file that is refused changes nothing. */
  open(what: Opening): Promise<void>;
  save(): Promise<void>;
  /** Runs a ribbon command in the pane's page. */
  run(action: string): Promise<void>;
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
}

/** Starts with the sample open. @throws Error - the add-in's own files are not there. */
export async function startSession(
  gridPlace: HTMLElement,
  panePlace: HTMLElement,
  { onOpened, onNote, onPaneShown }: SessionEvents
): Promise<WorkbenchSession> {
  const [manifestText, metadata, paneHtml] = await Promise.all([
    fetchText(addInFile("manifest.xml")),
    fetchText(addInFile("functions.json")),
    fetchText(addInFile("taskpane.html")),
  ]);
  const manifest = new DOMParser().parseFromString(manifestText, "application/xml");
  const ribbon = withOwnAddresses(readRibbon(manifest));
  const { addInId, namespace } = ribbon;
  const functions = { namespace, metadata: JSON.parse(metadata) as FunctionsMetadata };

  let book: OpenBook | null = null;
  let pane: Pane | null = null;
  let due = false;
  let shownSelection = "";

  const grid = openGrid(gridPlace, (edit) => {
    carryOut(edit);
    if (edit.kind !== "select") refreshSoon();
  });

  function carryOut(edit: GridEdit): void {
    if (edit.kind === "unsupported") onNote({ intent: "warning", text: texts.unsupportedEdit });
    if (edit.kind === "delete") onNote({ intent: "info", text: texts.noUndo });
    try {
      book?.edit(edit);
      if (edit.kind === "select" || edit.kind === "activate") shownSelection = selectionText();
    } catch (error) {
      onNote({ intent: "warning", text: fill(texts.refusedEdit, { reason: explainFault(error, "") }) }); // prettier-ignore
    }
  }

  /** Once for all that happens in one turn. */
  function refreshSoon(): void {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      if (grid.refresh()) shownSelection = "";
      followSelection();
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
    if (!isWebDoor) return openPane(frame, host, paneHtml, ribbon.panePage, { addInId });
    openWebPane(frame, host, ribbon.panePage, { addInId });
    return null;
  }

  async function open(what: Opening): Promise<void> {
    const name = typeof what === "string" ? ownFiles[what] : what.name;
    try {
      const file = await take(what, name);
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
      if (book === null) return;
      download(book.name, await book.save());
      onNote({ intent: "success", text: fill(texts.saved, { file: book.name }) });
    },
    async run(action) {
      try {
        await pane?.runCommand(action);
      } catch (error) {
        onNote({ intent: "error", text: explainFault(error, "") });
      }
    },
    hasChanged: () => book?.hasChanged() ?? false,
    book: () => book,
    grid,
  };
}

/** For tests, over https: "?web" opens the pane as Excel on the web does, where ribbon commands are not to be had. */
const isWebDoor = new URLSearchParams(window.location.search).has("web");

const ownFiles = { sample: "renovation-2023.xlsx", new: texts.newName } as const;

async function take(what: Opening, name: string): Promise<OpenedFile> {
  if (what === "new") return { model: createWorkbook(), name, isConverted: false, hasMore: false };
  const bytes = what === "sample" ? await fetchBytes(name) : await what.arrayBuffer();
  return openFile(name, new Uint8Array(bytes));
}

/** The add-in stands one folder above the workbench. */
const addInFile = (name: string): string => new URL(`../${name}`, document.baseURI).href;

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

async function fetchText(address: string): Promise<string> {
  return (await fetchFile(address)).text();
}

async function fetchBytes(address: string): Promise<ArrayBuffer> {
  return (await fetchFile(address)).arrayBuffer();
}

async function fetchFile(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
