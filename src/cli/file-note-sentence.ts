import { fileNotes } from "../strings/file-faults";
import { fill } from "../strings/fill";
import type { FileNote } from "./write-output";

/** What a person must know of files that stood there before, in Chinese. */
export const fileNoteSentence = ({ key, files }: FileNote): string =>
  fill(fileNotes["zh-CN"][key], { files: files.map((file) => `“${file}”`).join("、") });
