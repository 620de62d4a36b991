import { makeStyles, tokens, Tooltip, ToolbarButton, Toolbar } from "@fluentui/react-components";
import type { RibbonTab } from "./read-ribbon";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    alignItems: "stretch",
    padding: "2px 12px",
    gap: "4px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    flexShrink: 0,
    overflowX: "auto",
    whiteSpace: "nowrap",
  },
  tab: { alignSelf: "center", fontWeight: 600, paddingRight: "8px" },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    flexShrink: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  // Where the page is low, as at 200 % zoom, the grid needs the room.
  groupLabel: {
    fontSize: "11px",
    color: tokens.colorNeutralForeground2,
    "@media (max-height: 600px)": { display: "none" },
  },
  icon: { width: "20px", height: "20px" },
});

/** The add-in's tab with its buttons, as the manifest names them. */
export function Ribbon({
  tab,
  label,
  onRun,
}: {
  readonly tab: RibbonTab;
  readonly label: string;
  /** Null: open the pane. */
  readonly onRun: (action: string | null) => void;
}) {
  const styles = useStyles();
  return (
    <nav className={styles.ribbon} aria-label={label}>
      <span className={styles.tab}>{tab.label}</span>
      {tab.groups.map((group) => (
        <div key={group.label} className={styles.group} role="group" aria-label={group.label}>
          <Toolbar size="small" aria-label={group.label}>
            {group.buttons.map((button) => (
              <Tooltip key={button.label} content={button.tip} relationship="description">
                <ToolbarButton
                  icon={<img className={styles.icon} src={button.icon} alt="" />}
                  onClick={() => {
                    onRun(button.action);
                  }}
                >
                  {button.label}
                </ToolbarButton>
              </Tooltip>
            ))}
          </Toolbar>
          <span className={styles.groupLabel} aria-hidden>
            {group.label}
          </span>
        </div>
      ))}
    </nav>
  );
}
