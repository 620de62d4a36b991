import { colors, type Box, type Disc, type Line, type Point, type Shape } from "./shapes";
import { encodePng } from "./encode-png";

/** Points taken in each direction of a pixel to smooth edges. */
const samples = 4;

/** Units of the drawing grid. */
const grid = 16;

/** A square PNG with `size` pixels a side. The same shapes give the same bytes. */
export function drawIcon(shapes: readonly Shape[], size: number): Uint8Array {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) pixels.set(pixel(shapes, x, y, size), (y * size + x) * 4);
  }
  return encodePng(pixels, size);
}

/** Red, green, blue, opacity: each 0-255. */
function pixel(shapes: readonly Shape[], x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let down = 0; down < samples; down += 1) {
    for (let right = 0; right < samples; right += 1) {
      const point: Point = [
        ((x + (right + 0.5) / samples) * grid) / size,
        ((y + (down + 0.5) / samples) * grid) / size,
      ];
      const top = shapes.findLast((shape) => holds(shape, point));
      if (top === undefined) continue;
      covered += 1;
      colors[top.color].forEach((part, index) => (sum[index] = (sum[index] ?? 0) + part));
    }
  }
  if (covered === 0) return [0, 0, 0, 0];
  const opacity = Math.round((covered / samples ** 2) * 255);
  return [...sum.map((part) => Math.round(part / covered)), opacity];
}

function holds(shape: Shape, point: Point): boolean {
  switch (shape.kind) {
    case "box":
      return boxHolds(shape, point);
    case "disc":
      return discHolds(shape, point);
    case "line":
      return lineHolds(shape, point);
  }
}

function boxHolds({ from, to, radius = 0, stroke }: Box, point: Point): boolean {
  const distance = distanceToBox(from, to, radius, point);
  return stroke === undefined ? distance <= 0 : Math.abs(distance) <= stroke / 2;
}

/** Below 0 inside. */
function distanceToBox(from: Point, to: Point, radius: number, point: Point): number {
  const [right, down] = ([0, 1] as const).map((axis) => {
    const middle = (from[axis] + to[axis]) / 2;
    return Math.abs(point[axis] - middle) - (to[axis] - from[axis]) / 2 + radius;
  }) as [number, number];
  const outside = Math.hypot(Math.max(right, 0), Math.max(down, 0));
  return outside + Math.min(Math.max(right, down), 0) - radius;
}

function discHolds({ center, radius }: Disc, point: Point): boolean {
  return Math.hypot(point[0] - center[0], point[1] - center[1]) <= radius;
}

function lineHolds({ through, width }: Line, point: Point): boolean {
  return through.some((from, index) => {
    const to = through[index + 1];
    return to !== undefined && distanceToSegment(from, to, point) <= width / 2;
  });
}

function distanceToSegment(from: Point, to: Point, point: Point): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const along = ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / (x * x + y * y);
  const part = Math.min(Math.max(along, 0), 1);
  return Math.hypot(point[0] - from[0] - part * x, point[1] - from[1] - part * y);
}
