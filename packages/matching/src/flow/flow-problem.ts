/**
 * Rows want units, columns give them. A unit travels an edge at most once, takes the next slot of its column, or stays
 * unmet. All costs are whole numbers from 0.
 */
export type FlowProblem = {
  /** Units that each row wants. */
  readonly demand: Int32Array;
  /** The edges of row `r` are those from `edgeStart[r]` up to `edgeStart[r + 1]`. */
  readonly edgeStart: Int32Array;
  readonly edgeColumn: Int32Array;
  readonly edgeCost: Int32Array;
  /** The slots of column `c` are those from `slotStart[c]` up to `slotStart[c + 1]`; a slot costs no less than the one before. */
  readonly slotStart: Int32Array;
  readonly slotCost: Int32Array;
  /** What a unit costs that nobody gives. */
  readonly unmetCost: number;
};

/** Who gives what, and the prices that prove it to be the cheapest: `proveFlow` checks them. */
export type FlowSolution = {
  /** Per edge whether a unit travels it. */
  readonly used: Uint8Array;
  /** Per row the units that nobody gives. */
  readonly unmet: Int32Array;
  readonly cost: number;
  /** What one unit more of a row would cost. */
  readonly rowPrice: Float64Array;
  /** What a place in a column is worth. */
  readonly columnPrice: Float64Array;
};

export type FlowEdge = { readonly column: number; readonly cost: number };

/** Packs rows with their edges, and columns with the costs of their slots. */
export const flowProblem = (
  rows: readonly { readonly demand: number; readonly edges: readonly FlowEdge[] }[],
  slots: readonly (readonly number[])[],
  unmetCost: number,
): FlowProblem => ({
  demand: Int32Array.from(rows, ({ demand }) => demand),
  edgeStart: startsOf(rows.map(({ edges }) => edges.length)),
  edgeColumn: Int32Array.from(rows.flatMap(({ edges }) => edges.map(({ column }) => column))),
  edgeCost: Int32Array.from(rows.flatMap(({ edges }) => edges.map(({ cost }) => cost))),
  slotStart: startsOf(slots.map((costs) => costs.length)),
  slotCost: Int32Array.from(slots.flat()),
  unmetCost,
});

/** The rows of a problem with their edges, as they were before they were packed. */
export const rowsOf = (problem: FlowProblem): { demand: number; edges: FlowEdge[] }[] =>
  [...problem.demand].map((demand, row) => ({
    demand,
    edges: [...problem.edgeColumn.subarray(problem.edgeStart[row], problem.edgeStart[row + 1])].map(
      (column, at) => ({ column, cost: problem.edgeCost[(problem.edgeStart[row] ?? 0) + at] ?? 0 }),
    ),
  }));

const startsOf = (lengths: readonly number[]): Int32Array => {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = (starts[index] ?? 0) + length;
  });
  return starts;
};
