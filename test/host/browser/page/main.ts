import { areaOf } from "../../../../src/host/protocol/areas/area";
import { openPane } from "../../../../src/host/browser/open-pane";
import { openWebPane } from "../../../../src/host/browser/open-web-pane";
import type { PushedEntry } from "../../../../src/host/custom-functions/custom-function-calls";
import { createHost, type Host } from "../../../../src/host/protocol/host";
import { createWorkbook } from "../../../../src/host/workbook/create-workbook";
import { putCells } from "../../../../src/host/workbook/put-cells";
import type { SheetModel } from "../../../../src/host/workbook/model";

/** What the test does from outside, with a workbook open. */
export interface Control {
  /** Presses a ribbon button. */
  press(action: string): Promise<void>;
  /** Types into B3 as a person would. */
  type(value: string): void;
  cell(row: number, column: number): unknown;
  /** Calls the pane's custom function as a calculation would; what the library then sends. */
  add(a: number, b: number): Promise<unknown>;
}

declare global {
  interface Window {
    /** Opens a workbook with 42 in A1, and the pane page of this folder beside it. */
    openPaneBehind(door: "desktop" | "web"): Promise<void>;
    control: Control;
  }
}

const addInId = "00000000-0000-4000-8000-000000000001";

window.openPaneBehind = async (door) => {
  const model = createWorkbook("表");
  const [sheet] = model.sheets as [SheetModel];
  putCells(sheet, "A1", [[42]]);
  const host = createHost(model);
  let push: ((entries: readonly PushedEntry[]) => void) | null = null;
  let received: ((results: unknown) => void) | null = null;
  const listened: Host = {
    ...host,
    connect(given) {
      push = given;
      host.connect(given);
    },
    answer(request) {
      for (const { Name, ArgumentInfo } of request.Actions) {
        if (Name.startsWith("SetInvocation")) received?.(ArgumentInfo?.Arguments?.[0]);
      }
      return host.answer(request);
    },
  };
  const frame = document.body.appendChild(document.createElement("iframe"));
  const pageUrl = new URL("pane/pane.html", window.location.href).href;
  let press: Control["press"] = () => Promise.reject(new Error("no ribbon"));
  if (door === "web") {
    openWebPane(frame, listened, pageUrl, { addInId });
  } else {
    const html = await (await fetch(pageUrl)).text();
    const pane = openPane(frame, listened, html, pageUrl, { addInId });
    press = (action) => pane.runCommand(action, "Button");
  }
  window.control = {
    press,
    type: (value) => {
      host.person.type(sheet, areaOf(2, 1, 1, 1), [[value]]);
    },
    cell: (row, column) => sheet.cells.get(row, column)?.value,
    add: (a, b) =>
      new Promise((resolve) => {
        received = resolve;
        push?.([[1, 1000, "", JSON.stringify([7, "ADD", [a, b], null, 0]), 7]]);
      }),
  };
};
