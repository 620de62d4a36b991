import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon } from "./draw-icon";
import { icons } from "./shapes";

/** Pixels a side that Office asks for, and 128 for installers. */
export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

/** Writes every icon in every size beside this script: `npx tsx assets/icons/draw-icons.ts`. */
export function drawIcons(folder: string): void {
  for (const [name, shapes] of Object.entries(icons)) {
    for (const size of iconSizes) {
      writeFileSync(join(folder, `${name}-${size}.png`), drawIcon(shapes, size));
    }
  }
}

if (require.main === module) drawIcons(__dirname);
