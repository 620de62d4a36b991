import { strFromU8, unzipSync } from "fflate";
import { reportMark } from "../report/report-mark";

const propertiesPart = "docProps/custom.xml";

/** Far more than the custom properties of a report take. */
const largestPart = 1_000_000;

/** Whether a file is a Word report of this tool, so that a new one may take its place. False for anything unreadable. */
export function isReportFile(bytes: Uint8Array): boolean {
  return customProperties(bytes)?.includes(`name="${reportMark}"`) ?? false;
}

/** The name of the custom property that holds the id of the report. */
export const reportIdProperty = `${reportMark}_ID`;

/** The id of the report that a Word file holds; null: none. */
export function wordReportId(bytes: Uint8Array): string | null {
  const property = new RegExp(`name="${reportIdProperty}"[^>]*>\\s*<vt:lpwstr>([0-9a-z]+)<`);
  return property.exec(customProperties(bytes) ?? "")?.[1] ?? null;
}

function customProperties(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === propertiesPart && originalSize < largestPart,
    });
    const properties = parts[propertiesPart];
    return properties === undefined ? null : strFromU8(properties);
  } catch {
    return null;
  }
}
