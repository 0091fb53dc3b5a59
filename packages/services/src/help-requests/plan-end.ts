import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { enqueue } from "../jobs.ts";
import { addDays, endOfDay, localInstant } from "../local-time.ts";

/** When a request is asked about, and when it is over; both in UTC. */
export interface RequestEnd {
  warnAt: Date;
  endAt: Date;
}

/** Two days before the last day, in the morning; and the first instant after the last day (#80). */
export function requestEnd(endsOn: string): RequestEnd {
  return { warnAt: localInstant(addDays(endsOn, -2), "09:00"), endAt: endOfDay(endsOn) };
}

/** A request that was made when the warning was due already gets none. */
export function hasWarning(request: { created_at: Date; ends_on: string }): boolean {
  return request.created_at < requestEnd(request.ends_on).warnAt;
}

/** Plans the next look at the end of a request; replaces the look that was planned before. */
export async function planEnd(
  tx: TenantTx,
  ctx: ServiceContext,
  request: { id: string; created_at: Date; ends_on: string },
): Promise<void> {
  const { warnAt, endAt } = requestEnd(request.ends_on);
  const isBeforeWarning = hasWarning(request) && ctx.now() < warnAt;
  await enqueue(
    tx,
    "end_help_request",
    { helpRequestId: request.id },
    { runAt: isBeforeWarning ? warnAt : endAt, key: `end:${request.id}` },
  );
}
