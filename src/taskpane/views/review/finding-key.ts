import type { Finding } from "../../../evaluation/finding";

/** Names a finding across readings: what it says and where. A note stays with it until the data change. */
export function findingKey({ code, cells, values }: Finding): string {
  const places = cells.map(({ sheet, address }) => `${sheet}!${address}`);
  const said = Object.entries(values).map(([name, text]) => `${name}=${text}`);
  return [code, ...places, ...said.sort()].join("|");
}
