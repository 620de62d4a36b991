import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { citationsPage } from "./citations-page";

// Writes the page of citations beside the functions' help: `npm run citations`.
writeFileSync(join(__dirname, "functions/citations.md"), citationsPage());
