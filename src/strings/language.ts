/** Languages of what a user sees. Reports themselves are always written in Chinese. */
export type Language = "zh-CN" | "en-US";
