/** What builds of Excel do differently. A stand-in is one of them. */
export interface HostProfile {
  readonly name: string;
  /**
   * What a blank cell is to a custom function's parameter of type "any". Not documented; users report null from Excel on
   * the web and 0 from desktop builds (OfficeDev/office-js issues 1951, 4702; 5262 was closed as fixed in 2025).
   */
  readonly blankArgument: null | 0;
}

/** Microsoft 365 and Excel on the web since 2025. */
export const recentExcel: HostProfile = { name: "a blank cell is null", blankArgument: null };

/** LTSC 2021, LTSC 2024 and what came before 2025. */
export const olderExcel: HostProfile = { name: "a blank cell is 0", blankArgument: 0 };

/** Every profile, for tests that must hold in each. */
export const hostProfiles: readonly HostProfile[] = [recentExcel, olderExcel];
