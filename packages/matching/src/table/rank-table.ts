import { filters, type PreparedRequest, prepareRequest } from "../filters.ts";
import type { TenantPolicy } from "../policy.ts";
import { keepBest, type Scored, toCandidate, zeroPerFilter } from "../rank.ts";
import type { MatchRequest, Ranking } from "../types.ts";
import type { OfferTable } from "./offer-table.ts";
import { pointsBound } from "./points-bound.ts";
import { columnFilter, noHit, wholeFilter } from "./row-filter.ts";

/** What `rank` says, byte for byte, over offers that were put into columns before. */
export const rankTable = (
  request: MatchRequest,
  table: OfferTable,
  policy: TenantPolicy,
  { now, k }: { now: number; k: number },
): Ranking => {
  const prepared = prepareRequest(request, policy, now);
  const [byColumns, byWhole] = [columnFilter(table, prepared), wholeFilter(table, prepared)];
  const counts = new Int32Array(filters.length);
  const best = new BestRows(table, prepared, k);
  for (let row = 0; row < table.offers.length; row++) {
    const cheap = byColumns(row);
    const hit = cheap === noHit ? byWhole(row) : cheap;
    if (hit !== noHit) {
      counts[hit] = (counts[hit] ?? 0) + 1;
    } else if (best.mayHold(row)) {
      best.keep(row);
    }
  }
  const excluded = zeroPerFilter();
  filters.forEach(({ id }, at) => {
    excluded[id] = counts[at] ?? 0;
  });
  return {
    top: best.rows.map((scored) => toCandidate(prepared, scored)),
    considered: table.offers.length,
    excluded,
  };
};

/**
 * The best `k` for one request, only who and how many points: nobody is counted, so that who cannot be among the best is
 * not looked at.
 */
export const bestOf = (
  request: MatchRequest,
  table: OfferTable,
  policy: TenantPolicy,
  { now, k }: { now: number; k: number },
): Scored[] => {
  const prepared = prepareRequest(request, policy, now);
  const [byColumns, byWhole] = [columnFilter(table, prepared), wholeFilter(table, prepared)];
  const best = new BestRows(table, prepared, k);
  for (let row = 0; row < table.offers.length; row++) {
    if (byColumns(row) === noHit && best.mayHold(row) && byWhole(row) === noHit) {
      best.keep(row);
    }
  }
  return best.rows;
};

class BestRows {
  readonly rows: Scored[] = [];
  readonly #table: OfferTable;
  readonly #prepared: PreparedRequest;
  readonly #k: number;
  readonly #bound: (row: number) => number;

  constructor(table: OfferTable, prepared: PreparedRequest, k: number) {
    this.#table = table;
    this.#prepared = prepared;
    this.#k = k;
    this.#bound = pointsBound(table, prepared);
  }

  /** Whether a row may be better than the last of those kept. */
  mayHold(row: number): boolean {
    const last = this.rows.length < this.#k ? undefined : this.rows.at(-1);
    return last === undefined || this.#bound(row) >= last.points;
  }

  keep(row: number): void {
    const offer = this.#table.offers[row];
    if (offer !== undefined) {
      keepBest(this.rows, this.#prepared, offer, this.#k);
    }
  }
}
