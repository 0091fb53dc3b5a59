/**
 * How far two people have come with each other, seen from one viewer towards one subject. The caller derives it
 * from the state of the request, the invitation and the match; a helper whose invitation went to someone else is
 * back at `closed`. `closed` starts 14 days after the help ended. Source: domain model C.3.
 */
export const phases = {
  anonymous: 0,
  found: 1,
  asked: 2,
  willing: 3,
  agreed: 4,
  running: 5,
  closed: 6,
  erased: 7,
} as const;

export type PhaseName = keyof typeof phases;
export type Phase = (typeof phases)[PhaseName];

export const phaseNames = Object.keys(phases) as readonly PhaseName[];
export const phaseCount = phaseNames.length;

/** Whether a value from outside the type system is a phase. */
export function isPhase(value: unknown): value is Phase {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < phaseCount;
}
