import { strFromU8, unzipSync } from "fflate";
import { reportMark } from "../report/report-mark";

const propertiesPart = "docProps/custom.xml";

/** Far more than the custom properties of a report take. */
const largestPart = 1_000_000;

/** Whether a file is a Word report of this tool, so that a new one may take its place. False for anything unreadable. */
export function isReportFile(bytes: Uint8Array): boolean {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === propertiesPart && originalSize < largestPart,
    });
    const properties = parts[propertiesPart];
    return properties !== undefined && strFromU8(properties).includes(`name="${reportMark}"`);
  } catch {
    return false;
  }
}
