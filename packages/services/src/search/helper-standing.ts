import type { Timing } from "@omzien/contracts";
import type { HelperOffer, Span } from "@omzien/matching";
import { momentsLeft } from "../help-requests/timing.ts";
import { dayMs, localDateOf } from "../local-time.ts";
import type { OfferRow } from "./offers-query.ts";

type Standing = Pick<OfferRow, "asks" | "matches" | "open_matches" | "promised" | "turns">;

/**
 * How busy a helper is at `now`. Somebody who was told "found already" before they could answer did not fail to answer.
 * An earlier ask for the same request does not make the helper rest, and a search that is tried for an earlier moment
 * knows nothing of what was asked after it.
 */
export function helperLoad(row: Standing, requestId: string, now: Date): HelperOffer["load"] {
  const until = now.getTime();
  const load = { asks30: 0, asked90: 0, answered90: 0, yes90: 0 };
  let lastAskedAt: number | null = null;
  for (const ask of row.asks ?? []) {
    const at = Date.parse(ask.at);
    if (at > until || at <= until - 90 * dayMs) continue;
    if (at > until - 30 * dayMs) load.asks30 += 1;
    if (ask.requestId !== requestId) lastAskedAt = Math.max(lastAskedAt ?? at, at);
    if (ask.counts) load.asked90 += 1;
    if (ask.answer !== null) load.answered90 += 1;
    if (ask.answer === "yes") load.yes90 += 1;
  }
  const matches30 = (row.matches ?? []).filter((made) => Date.parse(made) > until - 30 * dayMs).length;
  return { ...load, lastAskedAt, openMatches: row.open_matches ?? 0, matches30 };
}

/** The hours that a helper promised, in matches that run and in turns of rotas that are still to come. */
export function promisedOf(row: Standing, now: Date): Span[] {
  const promised = row.promised ?? [];
  const turns = row.turns ?? [];
  if (promised.length === 0 && turns.length === 0) return [];
  const today = localDateOf(now);
  const ahead = turns.filter(({ date }) => date >= today).map((moment): Timing => ({ kind: "once", moment }));
  return [...promised, ...ahead].flatMap((timing) => promisedBy(timing, now));
}

// A flexible promise names no hour, so it stands in nobody's way.
function promisedBy(timing: Timing, now: Date): Span[] {
  return timing.kind === "flexible" ? [] : momentsLeft(timing, now);
}
