import { type FlowProblem, rowsOf } from "../flow/flow-problem.ts";

/** The problem as the text of a linear program, for a solver that knows nothing of ours. Lines stay short. */
export const linearProgramOf = (problem: FlowProblem): string => {
  const rows = rowsOf(problem);
  const edges = rows.flatMap(({ edges: own }, row) => own.map((edge) => ({ ...edge, row })));
  const perColumn = Map.groupBy(edges, ({ column }) => column);
  const slots = Array.from(problem.slotStart.slice(0, -1), (from, column) =>
    [...problem.slotCost.subarray(from, problem.slotStart[column + 1])].map((cost, at) => ({
      name: `s${column}_${at}`,
      cost,
    })),
  );
  const name = ({ row, column }: { row: number; column: number }) => `x${row}_${column}`;
  const objective = [
    ...edges.map((edge) => `+ ${edge.cost} ${name(edge)}`),
    ...slots.flat().map(({ name: slot, cost }) => `+ ${cost} ${slot}`),
    ...rows.map((_, row) => `+ ${problem.unmetCost} u${row}`),
  ];
  const demands = rows.map(({ demand, edges: own }, row) =>
    [`d${row}:`, ...own.map(({ column }) => `+ x${row}_${column}`), `+ u${row} = ${demand}`].join("\n"),
  );
  const supplies = slots.flatMap((own, column) => {
    const coming = perColumn.get(column) ?? [];
    return coming.length === 0
      ? []
      : [
          [
            `c${column}:`,
            ...coming.map((edge) => `+ ${name(edge)}`),
            ...own.map((slot) => `- ${slot.name}`),
            "<= 0",
          ].join("\n"),
        ];
  });
  const bounds = [
    ...edges.map((edge) => `${name(edge)} <= 1`),
    ...slots.flat().map((slot) => `${slot.name} <= 1`),
  ];
  return [
    "Minimize",
    "obj:",
    ...objective,
    "Subject To",
    ...demands,
    ...supplies,
    "Bounds",
    ...bounds,
    "End",
  ].join("\n");
};
