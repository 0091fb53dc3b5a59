import type { ConsentView, Projected } from "@omzien/consent";
import type { Match } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { type LookReason, withLooks } from "../access-log/look-book.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { maySeeMatch } from "./policy.ts";
import { presentMatch } from "./present.ts";
import { findMatch, type MatchRow } from "./queries.ts";

/** @throws NotFoundError also for a match that exists: who has nothing to do with it learns nothing. */
export function authoriseMatch<Row extends { asker_id: string; helper_id: string }>(
  ctx: ServiceContext,
  row: Row | undefined,
): asserts row is Row {
  if (!row || !maySeeMatch(ctx, row)) throw new NotFoundError();
}

/** @throws NotFoundError when the match is not the actor's, nor the desk's. */
export async function readMatch(
  ctx: ServiceContext,
  db: TenantExecutor,
  matchId: string,
  reason: LookReason = "match",
): Promise<Projected<Match>> {
  const row = await findMatch(ctx, db, matchId, memberOf(ctx).personId);
  authoriseMatch(ctx, row);
  const consents = await consentsOfSides(ctx, db, [row]);
  return withLooks(db, ctx, { reason }, (looks) => presentMatch(ctx, row, consents, looks));
}

/** The consents of both sides as they stand at this moment. */
export function consentsOfSides(
  ctx: ServiceContext,
  db: TenantExecutor,
  rows: readonly Pick<MatchRow, "asker_id" | "helper_id">[],
): Promise<ReadonlyMap<string, ConsentView>> {
  return consentViewsOf(
    db,
    ctx,
    rows.flatMap((row) => [row.asker_id, row.helper_id]),
  );
}
