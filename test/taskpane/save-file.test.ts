/** @jest-environment jsdom */
import { offeredWays, saveFile } from "../../src/taskpane/work/save-file";

const file = { name: "报告.docx", type: "text/plain", bytes: new Uint8Array([80, 75]), outcome: "waiting" } as const; // prettier-ignore

afterEach(() => {
  Reflect.deleteProperty(window, "showSaveFilePicker");
});

test("a file is called saved only where the system's dialog took it", async () => {
  const written: unknown[] = [];
  const stream = { write: (bytes: unknown) => void written.push(bytes), close: () => undefined };
  Reflect.set(window, "showSaveFilePicker", () => ({ createWritable: () => stream }));
  expect(offeredWays()).toEqual(["picker", "download", "link"]);
  expect(await saveFile(file, "picker")).toBe("saved");
  expect(written).toEqual([file.bytes]);
});

test("a download is only ever asked for", async () => {
  expect(offeredWays()).toEqual(["download", "link"]);
  const links: string[] = [];
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement
  ) {
    links.push(`${this.download} ${this.href}`);
  });
  expect(await saveFile(file, "link")).toBe("asked");
  // "PK" in base 64.
  expect(links).toEqual(["报告.docx data:text/plain;base64,UEs="]);
  click.mockRestore();
});
