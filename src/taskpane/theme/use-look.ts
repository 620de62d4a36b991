import { useSyncExternalStore } from "react";
import { chooseLook, type Look } from "./choose-theme";

/** The look that fits Excel and the system now; follows their changes. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, currentLook);
}

function currentLook(): Look {
  return chooseLook({
    background: excelBackground(),
    prefersDark: matchMedia(dark).matches,
    forcedColors: matchMedia(forced).matches,
  });
}

const dark = "(prefers-color-scheme: dark)";
const forced = "(forced-colors: active)";

function subscribe(onChange: () => void): () => void {
  const queries = [matchMedia(dark), matchMedia(forced)];
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
}

/** Undefined where the host has no theme: Excel on the web has none although its types say so, others fail when asked. */
function excelBackground(): string | undefined {
  try {
    const theme = field(Office.context, "officeTheme");
    const color = field(theme, "bodyBackgroundColor");
    return typeof color === "string" ? color : undefined;
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
