/** A file that waits to be saved; its bytes are kept until a person is done with it. */
export interface ReadyFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What was tried last; nothing is claimed that cannot be known. */
  readonly outcome: "waiting" | "asked" | "saved";
}

/** Ways to save, best first: a dialog, a download, a download from a data address. */
export const saveWays = ["picker", "download", "link"] as const;
export type SaveWay = (typeof saveWays)[number];

/** The ways this host offers; embedded pages of another origin have no save dialog. */
export function offeredWays(): readonly SaveWay[] {
  return saveWays.filter((way) => way !== "picker" || filePicker() !== null);
}

/**
 * Saves a file by one way. "saved" only where the system said so; a download that was asked for may still not come, and
 * nobody can tell.
 */
export async function saveFile(file: ReadyFile, way: SaveWay): Promise<ReadyFile["outcome"]> {
  switch (way) {
    case "picker":
      return pickAndWrite(file);
    case "download": {
      const url = URL.createObjectURL(new Blob([file.bytes], { type: file.type }));
      clickLink(url, file.name);
      // Some hosts fetch the address only after the click has been handled.
      setTimeout(() => {
        URL.revokeObjectURL(url);
      }, 60_000);
      return "asked";
    }
    case "link":
      clickLink(await dataAddress(file), file.name);
      return "asked";
  }
}

async function pickAndWrite(file: ReadyFile): Promise<ReadyFile["outcome"]> {
  const pick = filePicker();
  if (pick === null) return "waiting";
  const handle = await pick({ suggestedName: file.name });
  const stream = await handle.createWritable();
  await stream.write(file.bytes);
  await stream.close();
  return "saved";
}

type FilePicker = (options: { readonly suggestedName: string }) => Promise<FileSystemFileHandle>;

function filePicker(): FilePicker | null {
  const pick: unknown = Reflect.get(window, "showSaveFilePicker");
  if (typeof pick !== "function" || window.self !== window.top) return null;
  return (options) => Promise.resolve(Reflect.apply(pick, window, [options]) as never);
}

function clickLink(address: string, name: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
}

function dataAddress({ bytes, type }: ReadyFile): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(typeof reader.result === "string" ? reader.result : "");
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("not readable"));
    };
    reader.readAsDataURL(new Blob([bytes], { type }));
  });
}
