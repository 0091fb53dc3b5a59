/** Rows a thousand at a time: one statement takes no more than 65,535 values. */
export function inParts<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / 1_000) }, (_, at) =>
    rows.slice(at * 1_000, (at + 1) * 1_000),
  );
}
