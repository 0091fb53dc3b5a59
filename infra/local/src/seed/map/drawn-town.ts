/** One neighbourhood of a fictional town. */
export type DrawnArea<Point extends string = string> = {
  name: string;
  /** Names of points, anticlockwise or clockwise; neighbours share points, so that their borders are one line. */
  outline: readonly Point[];
  inhabitants: number;
  inhabitants65: number;
  /** Four digits that no place in the Netherlands has. */
  postcode: string;
  /** Each street gets two postcodes of six characters, one for each side. */
  streets: readonly string[];
};

/** A fictional municipality as it was drawn. */
export type DrawnTown<Point extends string = string> = {
  name: string;
  municipalityCode: string;
  /** RD-New metres of the point [0, 0]; in the middle of a lake, where nobody lives. */
  origin: readonly [x: number, y: number];
  /** Metres east and north of the origin. */
  points: Readonly<Record<Point, readonly [x: number, y: number]>>;
  areas: readonly DrawnArea<Point>[];
  /** Neighbourhoods whose people help each other although they do not adjoin, by name. */
  twins: readonly (readonly [string, string])[];
};

/** Checks that each outline goes along points that were drawn. */
export function drawnTown<Point extends string>(town: DrawnTown<Point>): DrawnTown {
  return town;
}
