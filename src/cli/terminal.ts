/** Where a run's words go: results and, apart from them, what went wrong. Each call is one or more whole lines. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}
