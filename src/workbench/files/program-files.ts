/** A file that the workbench or the add-in itself consists of did not come: no network, or the server has ended. */
export class MissingProgramFile extends Error {
  override readonly name = "MissingProgramFile";

  constructor(
    readonly address: string,
    options?: ErrorOptions
  ) {
    super(address, options);
  }
}

/** The add-in stands one folder above the workbench. */
export const addInFile = (name: string): string => new URL(`../${name}`, document.baseURI).href;

/** @throws MissingProgramFile */
export async function fetchText(address: string): Promise<string> {
  return new TextDecoder().decode(await fetchBytes(address));
}

/** @throws MissingProgramFile */
export async function fetchBytes(address: string): Promise<ArrayBuffer> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.arrayBuffer();
    throw new Error(String(response.status));
  } catch (cause) {
    throw new MissingProgramFile(address, { cause });
  }
}
