import { CFB, SSF } from "@e965/xlsx/dist/xlsx.full.min.js";

/** A compound file (MS-CFB) as the library holds it. */
export interface CompoundFile {
  readonly FileIndex: readonly CompoundEntry[];
}

export interface CompoundEntry {
  readonly name: string;
  /** Bytes, as the directory says; `content` may be shorter in a file that was cut off. */
  readonly size: number;
  readonly content: ArrayLike<number>;
}

/** The parts of the library whose types its own declarations leave open. */
export const compoundFiles = CFB as {
  read(bytes: Uint8Array, options: { readonly type: "array" }): CompoundFile;
  find(file: CompoundFile, path: string): CompoundEntry | null;
  write(file: CompoundFile, options: { readonly type: "buffer" }): Uint8Array;
  readonly utils: {
    cfb_new(): CompoundFile;
    cfb_add(file: CompoundFile, path: string, content: Uint8Array): void;
  };
};

/** The library's table of number formats, which all files share. */
export const sharedFormats = SSF as { load(code: string, id: number): void };
