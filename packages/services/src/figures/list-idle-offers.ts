import { present, type Projected } from "@omzien/consent";
import type { IdleOffer } from "@omzien/contracts";
import { deskMemberOf, type ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { ForbiddenError } from "../errors.ts";
import { isoInstant } from "../iso-instant.ts";
import { localText } from "../local-text.ts";
import { idleSinceAt } from "./get-figures.ts";
import { idleHelpers, type IdleRow } from "./queries.ts";

/** As many as a desk greets in a season. */
const mostShown = 100;

const helperProjection = projectionOf({ kind: "person", fields: ["firstName", "pseudonym", "areaName"] });

/**
 * Helpers whom nobody was asked for in 60 days, the longest standing first: for a friendly word from the desk (#84).
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function listIdleOffers({ ctx }: { ctx: ServiceContext }): Promise<Projected<IdleOffer>[]> {
  deskMemberOf(ctx);
  const now = ctx.now();
  const rows = await ctx.db.all(idleHelpers, { idleSince: idleSinceAt(now), now, limit: mostShown });
  return rows.map((row) => presentIdle(ctx, row));
}

function presentIdle(ctx: ServiceContext, row: IdleRow): Projected<IdleOffer> {
  const relation = deskRelationOf(ctx);
  if (!relation) throw new ForbiddenError();
  const values = { firstName: row.first_name, pseudonym: row.pseudonym, areaName: row.area_name };
  const person = helperProjection(ctx).one(
    viewerOf(ctx),
    { kind: "person", subject: subjectOf(ctx, row.id), values },
    lookContext(ctx, { relation }),
  );
  const facts = {
    helperId: row.id,
    kinds: row.kinds.map((names) => localText(ctx, names)),
    since: isoInstant(row.created_at),
  };
  return present(facts, { person, named: shownName(person) }, (parts, given) => ({
    ...given,
    name: parts.named.name,
    areaName: parts.person.areaName ?? null,
  }));
}
