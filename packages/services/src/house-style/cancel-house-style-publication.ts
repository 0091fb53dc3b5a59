import type { Projected } from "@omzien/consent";
import type { HouseStyle } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { ChangedError, NotFoundError, PreconditionError } from "../errors.ts";
import { forgetSettings } from "../site/site-settings.ts";
import { isPlanned } from "./current-house-style.ts";
import { houseStyleState } from "./house-style-state.ts";
import { presentHouseStyle } from "./present.ts";
import { insertCancellation } from "./queries.ts";
import { lockSite } from "../site/queries.ts";

/**
 * Calls off a publication that was planned. One that took effect stays a fact: publish another instead.
 *
 * @throws ForbiddenError for all but administrators; NotFoundError; ChangedError; PreconditionError
 * `already_in_effect`
 */
export async function cancelHouseStylePublication({
  ctx,
  input,
}: Verb<{ publicationId: string; basedOn: string }>): Promise<Projected<HouseStyle>> {
  const { personId } = administratorOf(ctx);
  const cancelled = await transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const before = await houseStyleState(tx, ctx.now());
    const publication = before.publications.find(({ id }) => id === input.publicationId);
    if (!publication) throw new NotFoundError();
    if (before.tag !== input.basedOn) throw new ChangedError();
    if (!isPlanned(publication, ctx.now())) throw new PreconditionError("already_in_effect");
    await insertCancellation(tx, { publicationId: publication.id, by: personId, at: ctx.now() });
    await recordAudit(tx, ctx, {
      action: "house_style.cancelled",
      subject: publication.id,
      facts: { version: publication.version ?? 0 },
    });
    return presentHouseStyle(ctx, await houseStyleState(tx, ctx.now()));
  });
  forgetSettings(ctx.db);
  return cancelled;
}
