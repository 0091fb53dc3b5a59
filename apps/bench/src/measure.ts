/** One figure, as it stands in `results.json`. */
export interface ResultRow {
  /** Stable name, `area.what.of-what.size`; never used again for something else. */
  key: string;
  value: number;
  /** `ratio`, `req/s`, `ms`, `kB`. */
  unit: string;
  /** What it should be; null where there is nothing to compare with. */
  target: Target | null;
  /** The same figure of others, by name. */
  peers: Record<string, number>;
}

export interface Target {
  atLeast?: number;
  atMost?: number;
}

/** What a measure hands over: rows for the file, and text for people. */
export interface Measured {
  rows: ResultRow[];
  /** A section of `results.md`, without its heading. */
  text: string;
}

export interface MeasureOptions {
  /** Numbers of tenants, smallest first. */
  tenants: number[];
  rounds: number;
  seconds: number;
  /** Begin with an empty cluster. */
  isFresh: boolean;
  /** Where CPU profiles of our own server go; undefined: none are made. */
  profileFolder: string | undefined;
}

/** Something that can be measured again at any time, on its own. */
export interface Measure {
  /** First part of its keys, and its name on the command line. */
  name: string;
  heading: string;
  /** Keys that it always returns; the registry's test keeps them apart. */
  keys: readonly string[];
  run(options: MeasureOptions): Promise<Measured>;
}

export function meets({ value, target }: Pick<ResultRow, "value" | "target">): boolean {
  return value >= (target?.atLeast ?? -Infinity) && value <= (target?.atMost ?? Infinity);
}
