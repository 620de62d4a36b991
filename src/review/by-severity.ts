import type { Finding } from "../evaluation/finding";

const order = ["error", "warning", "notice"] as const;

/** Errors first, then warnings, then notices; otherwise in their own order. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}
