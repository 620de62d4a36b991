import { Select } from "@fluentui/react-components";
import type { AnsweredRole } from "../../../evaluation/answers";
import { columnRoles, fundRoles } from "../../../evaluation/column-role";
import type { RecognisedColumn, RecognisedTable } from "../../../evaluation/recognition";
import { columnRoleNames } from "../../../strings/findings/reading-findings";
import { roleLabel } from "../../../strings/questions";
import { usePane } from "../../pane-context";
import { CellLink } from "../cell-link";
import { useStyles } from "../styles";

const roles: Readonly<Record<"indicators" | "funds", readonly AnsweredRole[]>> = {
  indicators: columnRoles.filter((role) => role in columnRoleNames || role === "ignored"),
  funds: [...fundRoles.filter((role) => role in columnRoleNames), "ignored"],
};

interface TableProps {
  readonly table: RecognisedTable;
  readonly kind: "indicators" | "funds";
}

/** Each column of a table and what it was taken for; a wrong one is put right here. */
export function Columns({ table, kind }: TableProps) {
  const { say } = usePane();
  const styles = useStyles();
  const name = say(kind === "indicators" ? "indicator-table" : "funds-table");
  return (
    <details open={table.columns.some(({ isSure }) => !isSure)}>
      <summary className={styles.summary}>{say("columns", { table: name })}</summary>
      <ul className={styles.list}>
        {table.columns.map((column) => (
          <li key={column.key} className={styles.item}>
            <Column column={column} fingerprint={table.fingerprint} kind={kind} />
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ColumnProps {
  readonly column: RecognisedColumn;
  readonly fingerprint: string;
  readonly kind: TableProps["kind"];
}

function Column({ column, fingerprint, kind }: ColumnProps) {
  const { state, actions, language, say } = usePane();
  const styles = useStyles();
  const header = column.text.replace(/\s+/g, " ").trim() || say("column-unnamed");
  const choices = roles[kind];
  const answer = (role: AnsweredRole): Promise<void> =>
    actions.answer({ layouts: { [fingerprint]: { columns: { [column.key]: role } } } });
  return (
    <>
      <CellLink cell={column.header} text={header} />
      {column.by !== null && <span className={styles.quiet}>{say(`by-${column.by}`)}</span>}
      {!column.isSure && <span className={styles.quiet}>{`　${say("not-sure")}`}</span>}
      <Select
        size="small"
        aria-label={say("column-means", { column: header })}
        value={column.role ?? ""}
        disabled={state.task !== null}
        onChange={(_, { value }) => {
          const role = choices.find((each) => each === value);
          if (role !== undefined) void answer(role);
        }}
      >
        {column.role === null && <option value="">{say("column-unknown")}</option>}
        {[...new Set(column.role === null ? choices : [column.role, ...choices])].map((role) => (
          <option key={role} value={role}>
            {roleLabel(role, language)}
          </option>
        ))}
      </Select>
    </>
  );
}
