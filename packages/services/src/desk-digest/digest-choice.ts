import { notPersonal, type Projected } from "@omzien/consent";
import type { DeskDigest, SetDeskDigest } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { matchingRules } from "../search/search-query.ts";
import { deskHoursOf } from "./digest-hours.ts";
import { digestChoice, writeDigestChoice } from "./queries.ts";

/**
 * Whether the reader gets the mail of the day, and at which local hour it goes.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function getDeskDigest({ ctx }: { ctx: ServiceContext }): Promise<Projected<DeskDigest>> {
  const { personId } = deskMemberOf(ctx);
  const [rules, { digest_off_at: offAt }] = await Promise.all([
    ctx.db.one(matchingRules),
    ctx.db.one(digestChoice, { personId }),
  ]);
  return notPersonal({ isOn: offAt === null, hour: deskHoursOf(rules).fromHour });
}

/**
 * Turns one's own mail of the day on or off; the same choice again changes nothing.
 * @throws ForbiddenError for anybody who does not work at the desk.
 */
export async function setDeskDigest({ ctx, input }: Verb<SetDeskDigest>): Promise<Projected<DeskDigest>> {
  const { personId } = deskMemberOf(ctx);
  await transaction(ctx.db, async (tx) => {
    const changed = await writeDigestChoice(tx, { personId, offAt: input.isOn ? null : ctx.now() });
    if (changed)
      await recordAudit(tx, ctx, {
        action: "desk_digest.set",
        subject: personId,
        facts: { isOn: input.isOn },
      });
  });
  return getDeskDigest({ ctx });
}
