import { nobody } from "../../nobody.ts";
import { type ChainRow, hashOf, identityOf } from "./chain-hash.ts";

export type BrokenBecause =
  /** A link is missing: the numbers skip. */
  | "missing-link"
  /** The link does not continue the one before. */
  | "other-predecessor"
  /** The event does not say what it said when it was recorded. */
  | "changed-event"
  /** The event is said to be of another person or match, or by somebody else. */
  | "changed-identity"
  /** The event is gone, and was never destroyed by its term. */
  | "missing-event"
  /** An event is in the records, but not in the chain. */
  | "unlinked-event";

export interface BrokenLink {
  seq: number;
  eventId: string | null;
  because: BrokenBecause;
}

/** How far the chain was checked. */
export interface ChainEnd {
  seq: number;
  hash: string;
}

export const chainStart: ChainEnd = { seq: 0, hash: "" };

/**
 * Checks links in their order, after `end`.
 * @returns the first that is broken, or undefined.
 */
export function firstBroken(rows: readonly ChainRow[], after: ChainEnd): BrokenLink | undefined {
  let end = after;
  for (const row of rows) {
    const because = faultOf(row, end);
    if (because !== undefined) return { seq: row.seq, eventId: row.id, because };
    end = row;
  }
  return undefined;
}

function faultOf(row: ChainRow, end: ChainEnd): BrokenBecause | undefined {
  if (row.seq !== end.seq + 1) return "missing-link";
  if (row.prev_hash !== end.hash) return "other-predecessor";
  if (row.id === null) return row.destroyed_at === null ? "missing-event" : undefined;
  if (hashOf(row) !== row.hash) return "changed-event";
  if (row.person_id === nobody) return row.cut_at === null ? "changed-identity" : undefined;
  if (row.salt === null || row.cut_at !== null) return "changed-identity";
  return identityOf(row, row.salt) === row.identity_sha256 ? undefined : "changed-identity";
}
