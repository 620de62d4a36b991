import { makeStyles, tokens } from "@fluentui/react-components";

/** A page of one screen: nothing scrolls but grid and pane. */
export const useStyles = makeStyles({
  page: { height: "100%", display: "flex", flexDirection: "column", minHeight: 0 },
  header: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    gap: "8px",
    padding: "6px 12px",
    backgroundColor: "#0f5b3a",
    color: "#ffffff",
  },
  title: { fontSize: "16px", fontWeight: 600, margin: 0 },
  file: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  about: {
    margin: 0,
    padding: "4px 12px",
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
    "@media (max-height: 600px)": { padding: "2px 12px" },
  },
  onHeader: { color: "#ffffff", ":hover": { color: "#ffffff", backgroundColor: "#0b4a2f" } },
  note: { whiteSpace: "normal", overflowWrap: "anywhere" },
  work: { flexGrow: 1, display: "flex", minHeight: 0 },
  grid: { flexGrow: 1, minWidth: 0, position: "relative" },
  pane: {
    width: "350px",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  // Kept alive: the functions and commands run in it.
  hiddenPane: { width: "0", overflow: "hidden", visibility: "hidden" },
  drop: {
    position: "fixed",
    inset: "0",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "24px",
    backgroundColor: "rgba(255, 255, 255, 0.85)",
    // Above the pane, whose own page would otherwise take the file.
    zIndex: 1000,
  },
});
