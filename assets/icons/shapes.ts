/**
 * The icons as data, in Office's monoline manner: dark outlines on a near-white fill, one accent. Coordinates lie on a
 * grid of 16 × 16, so lines through half units are sharp at 16, 32, 48, 64, 80, 96 and 128 pixels.
 */
export type Shape = Box | Line | Disc;

/** An upright rectangle, filled, or its outline where `stroke` is given. Corners may be rounded. */
export interface Box {
  readonly kind: "box";
  readonly from: Point;
  readonly to: Point;
  readonly radius?: number;
  readonly stroke?: number;
  readonly color: Color;
}

/** A line through the points, round at ends and corners. */
export interface Line {
  readonly kind: "line";
  readonly through: readonly Point[];
  readonly width: number;
  readonly color: Color;
}

export interface Disc {
  readonly kind: "disc";
  readonly center: Point;
  readonly radius: number;
  readonly color: Color;
}

export type Point = readonly [x: number, y: number];
export type Color = keyof typeof colors;

export const colors = {
  ink: [58, 58, 56],
  paper: [250, 250, 250],
  accent: [38, 118, 200],
  light: [131, 190, 236],
  good: [28, 126, 60],
} as const;

const page: readonly Shape[] = [
  { kind: "box", from: [2.5, 1.5], to: [11.5, 14.5], color: "paper" },
  { kind: "box", from: [2.5, 1.5], to: [11.5, 14.5], stroke: 1, color: "ink" },
];

/** Back to front. The names are those of the manifest's image ids. */
export const icons: Readonly<Record<string, readonly Shape[]>> = {
  perf: [
    { kind: "box", from: [0, 0], to: [16, 16], radius: 3, color: "accent" },
    { kind: "box", from: [3, 9], to: [5, 13], color: "light" },
    { kind: "box", from: [7, 7], to: [9, 13], color: "light" },
    { kind: "box", from: [11, 9], to: [13, 13], color: "light" },
    {
      kind: "line",
      through: [
        [3.5, 5],
        [6.5, 7.5],
        [12.5, 2.5],
      ],
      width: 1.6,
      color: "paper",
    },
  ],
  pane: [
    { kind: "box", from: [1.5, 2.5], to: [14.5, 13.5], color: "paper" },
    { kind: "box", from: [9, 3], to: [14, 13], color: "light" },
    { kind: "box", from: [1.5, 2.5], to: [14.5, 13.5], stroke: 1, color: "ink" },
    line([1.5, 5.5], [14.5, 5.5]),
    line([9.5, 5.5], [9.5, 13.5]),
  ],
  formulas: [
    { kind: "box", from: [1.5, 1.5], to: [14.5, 14.5], color: "paper" },
    { kind: "box", from: [1.5, 1.5], to: [14.5, 14.5], stroke: 1, color: "ink" },
    {
      kind: "line",
      through: [
        [10.5, 4.5],
        [5.5, 4.5],
        [8.5, 8],
        [5.5, 11.5],
        [10.5, 11.5],
      ],
      width: 1.4,
      color: "accent",
    },
  ],
  report: [
    ...page,
    line([4.5, 4.5], [9.5, 4.5]),
    line([4.5, 6.5], [9.5, 6.5]),
    { kind: "box", from: [7, 10], to: [9, 15], color: "light" },
    { kind: "box", from: [10, 7], to: [12, 15], color: "accent" },
    { kind: "box", from: [13, 9], to: [15, 15], color: "light" },
  ],
  word: [
    ...page,
    {
      kind: "line",
      through: [
        [4.4, 4.5],
        [5.6, 9.5],
        [7, 5.5],
        [8.4, 9.5],
        [9.6, 4.5],
      ],
      width: 1.1,
      color: "accent",
    },
    { kind: "disc", center: [12, 12], radius: 3.6, color: "good" },
    {
      kind: "line",
      through: [
        [12, 10],
        [12, 13.6],
      ],
      width: 1,
      color: "paper",
    },
    {
      kind: "line",
      through: [
        [10.4, 12.2],
        [12, 13.8],
        [13.6, 12.2],
      ],
      width: 1,
      color: "paper",
    },
  ],
  freeze: [0, 60, 120].flatMap((degrees) => snowArm(degrees)),
};

function line(from: Point, to: Point): Line {
  return { kind: "line", through: [from, to], width: 1, color: "ink" };
}

/** One of the three axes of a snowflake, with a pair of barbs at either end. */
function snowArm(degrees: number): Line[] {
  const turn = ([x, y]: Point): Point => {
    const angle = (degrees * Math.PI) / 180;
    return [
      8 + x * Math.cos(angle) - y * Math.sin(angle),
      8 + x * Math.sin(angle) + y * Math.cos(angle),
    ];
  };
  const barbs = [1, -1].map((end) => [
    turn([-1.8, 6 * end]),
    turn([0, 4.2 * end]),
    turn([1.8, 6 * end]),
  ]);
  return [
    { kind: "line", through: [turn([0, -6.6]), turn([0, 6.6])], width: 1.1, color: "accent" },
    ...barbs.map((through): Line => ({ kind: "line", through, width: 1, color: "accent" })),
  ];
}
