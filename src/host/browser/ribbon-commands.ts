/** What office.js gives a desktop Excel to tell it of an event: the event's number and its data. */
export type EventHandler = (event: number, data: { readonly toArray: () => unknown }) => void;

/**
 * Presses of ribbon buttons. Each is an event to office.js, which finds the action, gives it an event object and calls
 * back when the action says that it is done.
 */
export class RibbonCommands {
  static readonly event = 39;
  static readonly completedCall = 94;
  readonly #running = new Map<string, (status: number) => void>();
  readonly #waiting: (() => void)[] = [];
  #handler: EventHandler | null = null;
  #lastId = 0;

  /** A press before the page is ready waits. */
  run(action: string, controlId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = String(++this.#lastId);
      this.#running.set(id, (status) => {
        if (status === 0) resolve();
        else reject(new Error(`the page has no action ${action} (${status})`));
      });
      const event = JSON.stringify({ source: { id: controlId } });
      const press = (): void => {
        this.#handler?.(RibbonCommands.event, { toArray: () => [id, action, event] });
      };
      if (this.#handler === null) this.#waiting.push(press);
      else press();
    });
  }

  listen(handler: EventHandler): void {
    this.#handler = handler;
    for (const press of this.#waiting.splice(0)) press();
  }

  /** The action of a press has ended; status 0: well. */
  completed([id, status]: readonly unknown[]): void {
    const done = this.#running.get(String(id));
    this.#running.delete(String(id));
    done?.(Number(status));
  }
}
