import type { Municipality, MunicipalityOperation } from "@omzien/contracts";

const steps = ["begin", "target", "publish", "copy", "verify", "switch", "detach", "jobs", "release"];

/** How far a move is that is neither finished nor given up. */
export interface MoveState {
  toCell: string;
  step: string;
  /** From 1. */
  number: number;
  total: number;
  hasFailed: boolean;
  isStopping: boolean;
  /** It lives in the new cell already, and the rest is clearing away. */
  isSwitched: boolean;
}

/** Undefined when it is not moving. */
export function moveOf({ operations }: Pick<Municipality, "operations">): MoveState | undefined {
  const move = operations.find(
    ({ kind, finishedAt, givenUpAt }) => kind === "move" && finishedAt === null && givenUpAt === null,
  );
  if (move === undefined) return undefined;
  const current = move.steps.find(({ finishedAt }) => finishedAt === null) ?? move.steps.at(-1);
  const step = current?.step ?? "begin";
  return {
    toCell: move.toCell ?? "",
    step,
    number: Math.max(0, steps.indexOf(step)) + 1,
    total: steps.length,
    hasFailed: current?.fault != null,
    isStopping: move.stopAskedAt !== null,
    isSwitched: isDone(move, "switch"),
  };
}

function isDone({ steps: known }: MunicipalityOperation, name: string): boolean {
  return known.some(({ step, finishedAt }) => step === name && finishedAt !== null);
}
