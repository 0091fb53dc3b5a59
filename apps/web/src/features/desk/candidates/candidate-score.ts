import type { CandidateList } from "@omzien/contracts";

export type Candidate = CandidateList["candidates"][number];

export interface FactorScore {
  /** `distance`, `availability` …; what is left of the key of its text. */
  factor: string;
  text: string;
  /** Whole points out of 100 for the candidate as a whole. */
  points: number;
  max: number;
  /** In [0, 1]: how much of this factor's own maximum was reached. */
  share: number;
}

const maxOf = (candidate: Candidate) => candidate.reasons.reduce((sum, { max = 0 }) => sum + max, 0);

/** `matching.distance.walk` is about the factor `distance`. */
export function factorOf(key: string): string {
  return key.replace(/^matching\./, "").split(".")[0] ?? key;
}

/** Points of a candidate out of 100, whatever unit the ranking counts in. */
export function scoreOf(candidate: Candidate): number {
  const max = maxOf(candidate);
  return max === 0 ? 0 : Math.round((100 * candidate.points) / max);
}

/** The factors of a candidate in the order of the ranking, in points out of 100 together. */
export function factorScores(candidate: Candidate): FactorScore[] {
  const total = maxOf(candidate);
  const rounded = (value: number) => (total === 0 ? 0 : Math.round((100 * value) / total));
  return candidate.reasons.map(({ key, text, points = 0, max = 0 }) => ({
    factor: factorOf(key),
    text,
    points: rounded(points),
    max: rounded(max),
    share: max === 0 ? 0 : Math.min(1, Math.max(0, points / max)),
  }));
}

/** The reasons that brought most points, for the line that is always seen; never one that fell short by half. */
export function bestReasons(candidate: Candidate, count: number): string[] {
  return factorScores(candidate)
    .filter((score) => score.points > 0 && score.share >= 0.5)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, count)
    .map((score) => score.text);
}

/** Candidates that can still be asked, best first. */
export function askable(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter((candidate) => candidate.invitation === null);
}
