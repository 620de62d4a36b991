import type { Scheme } from "../../../scoring/scheme";
import { citationText, ruleNames } from "../../../strings/citations";
import { usePane } from "../../pane-context";
import { useStyles } from "../styles";

const names = Object.keys(ruleNames) as (keyof typeof ruleNames)[];

/** Each rule of the scheme with its text and how far it was read; what a text leaves open says so. */
export function RuleSources({ scheme }: { readonly scheme: Scheme }) {
  const { language, say } = usePane();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{say("rule-sources")}</summary>
      <ul className={styles.list}>
        {names.map((name) => (
          <li key={name} className={styles.quiet}>
            {`${ruleNames[name][language]}　${citationText(scheme[name].source, language)}`}
          </li>
        ))}
      </ul>
    </details>
  );
}
