/** The browser could not read what a person chose: a folder, a file that has gone or that another program holds. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";

  constructor(options?: ErrorOptions) {
    super("unreadable", options);
  }
}
