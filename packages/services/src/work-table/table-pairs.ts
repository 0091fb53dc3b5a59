import type { WorkTableQuery } from "@omzien/contracts";

/** What people decided at the table, of this session. */
export interface TablePairs {
  /** Offers by request. */
  apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** Offer by request. */
  kept: ReadonlyMap<string, string>;
}

/** The pairs of an address, whose shape the contract has checked. */
export function tablePairsOf({ apart, kept }: WorkTableQuery): TablePairs {
  return {
    apart: new Map(
      [...Map.groupBy(pairsIn(apart), ([requestId]) => requestId)].map(([requestId, pairs]) => [
        requestId,
        new Set(pairs.map(([, offerId]) => offerId)),
      ]),
    ),
    kept: new Map(pairsIn(kept)),
  };
}

function pairsIn(text: string): [string, string][] {
  return text.split(",").flatMap((pair) => {
    const [requestId, offerId] = pair.split(".");
    return requestId && offerId ? [[requestId, offerId]] : [];
  });
}
