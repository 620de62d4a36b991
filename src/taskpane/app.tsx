import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { PaneProvider, type PaneTools } from "./pane-context";
import type { Look } from "./theme/choose-theme";
import { useLook } from "./theme/use-look";
import { CrashGuard } from "./views/crash-guard";
import { Pane } from "./views/pane";

const themes: Readonly<Record<Look, typeof webLightTheme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
};

/** The pane in its theme, with a page of its own for faults of the program. */
export function App({ tools }: { readonly tools: PaneTools }) {
  return (
    <FluentProvider theme={themes[useLook()]} style={{ minHeight: "100vh" }}>
      <CrashGuard language={tools.language}>
        <PaneProvider value={tools}>
          <Pane />
        </PaneProvider>
      </CrashGuard>
    </FluentProvider>
  );
}
