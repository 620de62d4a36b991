/** What the stand-in declares: ExcelApi as far as Excel LTSC 2021 has it, and the sets the library itself relies on. */
export const supportedSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  RichApiRuntime: "1.2",
  DelayForCellEdit: "1.1",
};

/**
 * `Office.context.requirements.isSetSupported`, for code that asks before it uses a newer member.
 *
 * @example isSetSupported("ExcelApi", "1.15") // false
 */
export function isSetSupported(name: string, version: string | number = "1.1"): boolean {
  const [major, minor] = parts(supportedSets[name] ?? "0.0");
  const [wantedMajor, wantedMinor] = parts(String(version));
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

function parts(version: string): [major: number, minor: number] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return [major, minor];
}
