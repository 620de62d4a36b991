const MiB = 1024 * 1024;

/**
 * What an old binary workbook may cost before it is refused; tighter than for .xlsx, because the library that reads it
 * holds everything at once. An evaluation is a few hundred rows.
 */
export const OLD_FILE_LIMITS = {
  /** Bytes of the file. A cell takes 10 to 20 bytes, so this is well above the cells below. */
  oldFileBytes: 32 * MiB,
  /** Cells with content in the whole workbook. Measured: about 400 bytes each while converting. */
  oldFileCells: 500_000,
  /** Merged areas of one sheet. */
  oldFileMerges: 10_000,
  /** Strings that the shared table says it has, at most one for every cell. */
  oldFileStrings: 500_000,
} as const;

/** What the thread that runs the library may take before it is ended. */
export const OLD_FILE_THREAD: { readonly memoryMiB: number; readonly milliseconds: number } = {
  memoryMiB: 768,
  milliseconds: 60_000,
};
