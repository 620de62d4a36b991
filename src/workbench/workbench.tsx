import {
  Button,
  FluentProvider,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  webLightTheme,
} from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type DragEvent } from "react";
import { fill } from "../strings/fill";
import { workbenchTexts } from "../strings/workbench";
import { DiscardDialog } from "./discard-dialog";
import { explainFault } from "./explain-fault";
import type { Note } from "./note";
import { Ribbon } from "./ribbon/ribbon";
import { startSession, type Opening, type WorkbenchSession } from "./session";
import { useStyles } from "./workbench-styles";

const texts = workbenchTexts["zh-CN"];

declare global {
  interface Window {
    /** For tests and the browser's console. */
    perfWorkbench?: WorkbenchSession;
  }
}

/** A question whether changes may be lost for another workbook. */
interface Asking {
  readonly next: string;
  readonly answer: (mayDiscard: boolean) => void;
}

/** The page: ribbon on top, the grid in Excel's place, the add-in's own pane beside it. */
export function Workbench() {
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [session, setSession] = useState<WorkbenchSession | null>(null);
  const [fileName, setFileName] = useState("");
  const [note, setNote] = useState<Note | null>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [isPaneShown, setPaneShown] = useState(true);
  const [isDragged, setDragged] = useState(false);

  useEffect(() => {
    if (!grid.current || !pane.current) return;
    const ended = new AbortController();
    startSession(grid.current, pane.current, {
      onOpened: setFileName,
      onNote: setNote,
      onPaneShown: setPaneShown,
      mayDiscard: (next) =>
        new Promise((answer) => {
          setAsking({ next, answer });
        }),
    })
      .then((started) => {
        if (ended.signal.aborted) return;
        setSession(started);
        window.perfWorkbench = started;
      })
      .catch((error: unknown) => {
        setNote({ intent: "error", text: fill(texts.failed, { reason: explainFault(error, "") }) });
      });
    return () => {
      ended.abort();
    };
  }, []);

  // The browser asks by itself, in its own words.
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (session?.hasChanged() === true) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => {
      window.removeEventListener("beforeunload", warn);
    };
  }, [session]);

  const open = useCallback(
    (what: Opening) => {
      void session?.open(what);
    },
    [session]
  );
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setDragged(false);
    const [file] = event.dataTransfer.files;
    if (file) open(file);
  };

  // No class on the provider: its menus and dialogs would take it over.
  return (
    <FluentProvider theme={webLightTheme} style={{ height: "100%" }}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          event.preventDefault();
          setDragged(true);
        }}
        onDragLeave={({ currentTarget, relatedTarget }) => {
          if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget))
            setDragged(false);
        }}
        onDrop={drop}
      >
        <header className={styles.header}>
          <h1 className={styles.title}>{texts.title}</h1>
          <span className={styles.file} data-testid="file-name">
            {fileName}
          </span>
          <input
            ref={picker}
            type="file"
            hidden
            aria-label={texts.open}
            accept=".xlsx,.xlsm,.xls,.et"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file) open(file);
              target.value = "";
            }}
          />
          <Button size="small" disabled={session === null} onClick={() => picker.current?.click()}>
            {texts.open}
          </Button>
          <Button
            size="small"
            disabled={session === null}
            onClick={() => {
              open("new");
            }}
          >
            {texts.newBook}
          </Button>
          <Button
            size="small"
            disabled={session === null}
            onClick={() => {
              open("sample");
            }}
          >
            {texts.sample}
          </Button>
          <Button
            size="small"
            appearance="primary"
            disabled={session === null}
            onClick={() => void session?.save()}
          >
            {texts.save}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            className={styles.onHeader}
            onClick={() => {
              setPaneShown(!isPaneShown);
            }}
          >
            {isPaneShown ? texts.hidePane : texts.showPane}
          </Button>
        </header>
        <p className={styles.about}>{`${texts.about}${texts.drop}`}</p>
        {session && (
          <Ribbon
            tab={session.ribbon}
            label={texts.ribbonLabel}
            onRun={(action) => {
              if (action === null) setPaneShown(true);
              else void session.run(action);
            }}
          />
        )}
        <div aria-live="polite">
          {note && (
            <MessageBar intent={note.intent} layout="multiline" data-testid="note">
              <MessageBarBody className={styles.note}>{note.text}</MessageBarBody>
              <MessageBarActions>
                <Button
                  size="small"
                  onClick={() => {
                    setNote(null);
                  }}
                >
                  {texts.close}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
        </div>
        <div className={styles.work}>
          <main ref={grid} className={styles.grid} aria-label={texts.gridLabel} />
          <aside
            ref={pane}
            className={isPaneShown ? styles.pane : styles.hiddenPane}
            aria-label={texts.paneLabel}
          />
        </div>
        {isDragged && <div className={styles.drop}>{texts.dropNow}</div>}
        {session && asking && (
          <DiscardDialog
            file={fileName}
            next={asking.next}
            onDownload={() => session.save()}
            onAnswer={(mayDiscard) => {
              setAsking(null);
              asking.answer(mayDiscard);
            }}
          />
        )}
      </div>
    </FluentProvider>
  );
}
