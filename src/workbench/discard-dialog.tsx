import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
} from "@fluentui/react-components";
import { useState } from "react";
import { fill } from "../strings/fill";
import { workbenchTexts } from "../strings/workbench";

const texts = workbenchTexts["zh-CN"];

/** Asks before changes that were not downloaded give way to another workbook; what loses nothing is the default. */
export function DiscardDialog({
  file,
  next,
  onDownload,
  onAnswer,
}: {
  readonly file: string;
  readonly next: string;
  readonly onDownload: () => Promise<void>;
  readonly onAnswer: (mayDiscard: boolean) => void;
}) {
  // Whether the browser saved it cannot be known: the person goes on, not this page.
  const [isDownloaded, setDownloaded] = useState(false);
  return (
    <Dialog
      open
      onOpenChange={() => {
        onAnswer(false);
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogContent>
            {fill(isDownloaded ? texts.saveFirstDone : texts.unsaved, { file, next })}
          </DialogContent>
          <DialogActions style={{ whiteSpace: "nowrap" }}>
            <Button
              appearance={isDownloaded ? "secondary" : "primary"}
              onClick={() => {
                onAnswer(false);
              }}
            >
              {texts.cancel}
            </Button>
            {!isDownloaded && (
              <Button
                onClick={() => {
                  void onDownload().then(() => {
                    setDownloaded(true);
                  });
                }}
              >
                {texts.saveFirst}
              </Button>
            )}
            <Button
              appearance={isDownloaded ? "primary" : "secondary"}
              onClick={() => {
                onAnswer(true);
              }}
            >
              {isDownloaded ? texts.discardSaved : texts.discard}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
