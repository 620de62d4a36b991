import { Component, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import type { Language } from "../../strings/language";
import { paneText } from "../../strings/pane";

interface CrashGuardProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Says what to do where a view fails, instead of an empty pane. */
export class CrashGuard extends Component<CrashGuardProps, { readonly error: unknown }> {
  override readonly state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error: error ?? "unknown" };
  }

  override render(): ReactNode {
    const { error } = this.state;
    const { language, children } = this.props;
    if (error === null) return children;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h1 style={{ fontSize: 16 }}>{paneText(language, "crash-title")}</h1>
        <p>{paneText(language, "crash")}</p>
        <Button
          appearance="primary"
          onClick={() => {
            this.setState({ error: null });
          }}
        >
          {paneText(language, "reopen")}
        </Button>
        <details>
          <summary>{paneText(language, "detail")}</summary>
          <pre style={{ whiteSpace: "pre-wrap" }}>
            {error instanceof Error
              ? `${error.message}\n${error.stack ?? ""}`
              : JSON.stringify(error)}
          </pre>
        </details>
      </div>
    );
  }
}
