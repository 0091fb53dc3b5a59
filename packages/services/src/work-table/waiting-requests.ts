import { workTableSize } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { listStart, type RequestRow, unansweredRequests } from "../help-requests/queries.ts";
import { addMs, dayMs } from "../local-time.ts";
import { beingAsked } from "./queries.ts";

export interface Waiting {
  rows: RequestRow[];
  /** Requests of the list for which somebody was asked in the last day, and may still answer. */
  beingAsked: number;
  hasMore: boolean;
}

/**
 * The requests of the desk's list of unanswered ones, the longest waiting first, as many as one table holds, without
 * those about which somebody is thinking now.
 */
export async function waitingRequests(db: TenantExecutor, now: Date): Promise<Waiting> {
  const dayAgo = addMs(now, -dayMs);
  const found = await db.all(unansweredRequests, {
    ...listStart.unanswered,
    limit: workTableSize + 1,
    now,
    openedBefore: dayAgo,
  });
  const listed = found.slice(0, workTableSize);
  const asked = await db.all(beingAsked, { ids: listed.map(({ id }) => id), since: dayAgo, now });
  const thoughtAbout = new Set(asked.map((row) => row.help_request_id));
  return {
    rows: listed.filter(({ id }) => !thoughtAbout.has(id)),
    beingAsked: thoughtAbout.size,
    hasMore: found.length > workTableSize,
  };
}
