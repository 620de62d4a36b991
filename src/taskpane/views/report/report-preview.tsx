import type { Block, Report, Table } from "../../../report/document";
import { mergeEdits } from "../../../excel/report-sheet/edits/merge-edits";
import type { ReportEdit } from "../../../excel/report-sheet/edits/edits-of";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

interface ReportPreviewProps {
  readonly report: Report;
  readonly edits: readonly ReportEdit[];
}

/** The report as it would be written: texts as text, never as markup. */
export function ReportPreview({ report: composed, edits }: ReportPreviewProps) {
  const { say } = usePane();
  const styles = useStyles();
  const { report, edited } = mergeEdits(composed, edits);
  return (
    <article lang="zh-CN" tabIndex={0} aria-label={say("preview")} className={styles.preview}>
      {report.title.map((line, index) => (
        <h3 key={index} className={styles.centred}>
          {line}
        </h3>
      ))}
      {report.blocks.map((block, index) => (
        <div key={index} className={edited.has(index) ? styles.edited : ""}>
          <BlockView block={block} />
        </div>
      ))}
    </article>
  );
}

const headings = { 1: "h4", 2: "h5", 3: "h6" } as const;

function BlockView({ block }: { readonly block: Block }) {
  const styles = useStyles();
  switch (block.kind) {
    case "heading": {
      const Heading = headings[block.level];
      return <Heading>{block.text}</Heading>;
    }
    case "paragraph":
      return <p className={styles.preserve}>{block.runs.map(({ text }) => text).join("")}</p>;
    case "gap":
      return (
        <p className={styles.preserve}>
          <mark className={styles.gap}>{`【${block.text}${block.advice ?? ""}】`}</mark>
        </p>
      );
    case "table":
      return <TableView table={block} />;
    case "chart":
      return null;
  }
}

function TableView({ table: { caption, unitNote, columns, rows } }: { readonly table: Table }) {
  const covered = new Set<string>();
  return (
    <table>
      <caption>{unitNote === "" ? caption : `${caption}（${unitNote}）`}</caption>
      <thead>
        <tr>
          {columns.map(({ header }, index) => (
            <th key={index} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ cells }, down) => (
          <tr key={down}>
            {cells.map(({ text, rowSpan = 1 }, right) => {
              if (covered.has(`${down},${right}`)) return null;
              for (let more = 1; more < rowSpan; more += 1) covered.add(`${down + more},${right}`);
              return (
                <td key={right} rowSpan={rowSpan} style={{ textAlign: columns[right]?.align }}>
                  {text}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
