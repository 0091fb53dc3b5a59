import type { Projected } from "@omzien/consent";
import type { HouseStyle, PublishHouseStyle } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { contrastFaults } from "@omzien/theme";
import { recordAudit } from "../audit.ts";
import { administratorOf, type Verb } from "../context.ts";
import { ChangedError, InvalidInputError, NotFoundError, PreconditionError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { forgetSettings } from "../site/site-settings.ts";
import { type HouseStyleState, houseStyleState } from "./house-style-state.ts";
import { storedAppearance, presentHouseStyle } from "./present.ts";
import { insertPublication } from "./queries.ts";
import { lockSite } from "../site/queries.ts";

const longestPlanMs = 366 * 86_400_000;

/**
 * Lets a version hold, at once or from an instant on: the draft, or any earlier one. After commit every process is
 * told, and serves it from the next page on.
 *
 * @param input.basedOn the state that the administrator had before them.
 * @throws ForbiddenError for all but administrators; NotFoundError for a version that is not there; ChangedError;
 * InvalidInputError `in_the_past`, `too_far_ahead`; PreconditionError `contrast_too_low`, `nothing_to_publish`
 */
export async function publishHouseStyle({
  ctx,
  input,
}: Verb<PublishHouseStyle & { basedOn: string }>): Promise<Projected<HouseStyle>> {
  const { personId } = administratorOf(ctx);
  const published = await transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    // One instant behind the lock: what is published later takes effect later.
    const now = ctx.now();
    const takesEffectAt = effectiveAt(input.takesEffectAt, now);
    const before = await houseStyleState(tx, now);
    if (before.tag !== input.basedOn) throw new ChangedError();
    refuseUnfit(before, input);
    const version = input.number === 0 ? null : input.number;
    const number = (before.publications[0]?.number ?? 0) + 1;
    await insertPublication(tx, { number, id: newId(), version, by: personId, at: now, takesEffectAt });
    await recordAudit(tx, ctx, {
      action: input.takesEffectAt ? "house_style.planned" : "house_style.published",
      facts: {
        version: input.number,
        before: before.publishedNumber,
        takesEffectAt: takesEffectAt.toISOString(),
      },
    });
    return presentHouseStyle(ctx, await houseStyleState(tx, ctx.now()));
  });
  forgetSettings(ctx.db);
  return published;
}

function effectiveAt(asked: string | undefined, now: Date): Date {
  if (asked === undefined) return now;
  const at = new Date(asked);
  const ahead = at.getTime() - now.getTime();
  if (ahead <= 0) throw new InvalidInputError([{ pointer: "/takesEffectAt", code: "in_the_past" }]);
  if (ahead > longestPlanMs)
    throw new InvalidInputError([{ pointer: "/takesEffectAt", code: "too_far_ahead" }]);
  return at;
}

function refuseUnfit(state: HouseStyleState, { number, takesEffectAt }: PublishHouseStyle): void {
  const row = state.versions.find((version) => version.number === number);
  if (!row && number !== 0) throw new NotFoundError();
  if (takesEffectAt === undefined && number === state.publishedNumber) {
    throw new PreconditionError("nothing_to_publish");
  }
  const appearance = storedAppearance(row ? row.appearance : state.first.theme);
  if (contrastFaults(appearance).length > 0) throw new PreconditionError("contrast_too_low");
}
