/** The document and article a rule's figure comes from. */
export interface Citation {
  /** "财预〔2020〕10号" */
  readonly document: string;
  /** "第十五条"; "" where the document has no articles or the rule is this tool's own convention. */
  readonly article: string;
  /** The day the document took effect, "2020-02-25"; "" where not known. */
  readonly effective: string;
  /** False: nobody held the figure against the official text; shown as 待核对. */
  readonly verified: boolean;
}
