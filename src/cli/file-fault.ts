import type { FileFaultKey } from "../strings/file-faults";

/** Something about a file or folder that stops its processing; strings/ has the sentence. */
export class FileFault extends Error {
  override readonly name = "FileFault";

  constructor(
    readonly key: FileFaultKey,
    readonly values: Readonly<Record<string, string>>
  ) {
    super(`${key}: ${JSON.stringify(values)}`);
  }
}
