import { Link } from "@fluentui/react-components";
import type { CellRef } from "../../evaluation/cell-ref";
import { usePane } from "../pane-context";
import { useStyles } from "./styles";

/** A place in the workbook; a click selects it there. `text` stands instead of the address. */
export function CellLink({ cell, text }: { readonly cell: CellRef; readonly text?: string }) {
  const { actions, say } = usePane();
  const styles = useStyles();
  const place = `${cell.sheet}!${cell.address}`;
  const name = say("go-to", { place });
  return (
    <Link
      as="button"
      className={styles.link}
      title={name}
      aria-label={text === undefined ? name : `${text}　${name}`}
      onClick={() => void actions.select(cell)}
    >
      {text ?? place}
    </Link>
  );
}
