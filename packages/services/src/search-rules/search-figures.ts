import type { Ring, SearchFigures } from "@omzien/contracts";
import type { Replay } from "@omzien/matching";

/** One request, and how the search for it would have gone. */
export interface ReplayedRequest {
  openedAt: number;
  replay: Replay;
}

const hourMs = 3_600_000;

/** What a set of rules would have done, in numbers. */
export function figuresOf(requests: readonly ReplayedRequest[]): SearchFigures {
  const asked = requests.flatMap(({ replay }) => replay.asked);
  const toYes = hoursAfter(requests, ({ yesAt }) => yesAt);
  return {
    askedPerRequest: requests.length === 0 ? null : oneDecimal(asked.length / requests.length),
    people: new Set(asked).size,
    found: toYes.length,
    medianHoursToYes: medianOf(toYes),
    adjoining: ringFigures(requests, "adjoining"),
    municipality: ringFigures(requests, "municipality"),
  };
}

function ringFigures(requests: readonly ReplayedRequest[], ring: Ring): SearchFigures["adjoining"] {
  const hours = hoursAfter(requests, ({ rings }) => rings.get(ring) ?? null);
  return { requests: hours.length, medianHours: medianOf(hours) };
}

function hoursAfter(
  requests: readonly ReplayedRequest[],
  instantOf: (replay: Replay) => number | null,
): number[] {
  return requests.flatMap(({ openedAt, replay }) => {
    const at = instantOf(replay);
    return at === null ? [] : [(at - openedAt) / hourMs];
  });
}

function medianOf(hours: readonly number[]): number | null {
  const sorted = hours.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  return middle === undefined ? null : oneDecimal(middle);
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;
