import { paneText, type PaneTextKey } from "../../src/strings/pane";

/** What the pane says in Chinese. */
export const say = (key: PaneTextKey, values: Readonly<Record<string, string>> = {}): string =>
  paneText("zh-CN", key, values);
