import type { Projected } from "@omzien/consent";
import type { LookAlarm, NewLookAlarmReview } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../../audit.ts";
import { officerOf, type ServiceContext, type Verb } from "../../context.ts";
import { ConflictError, invariant, NotFoundError } from "../../errors.ts";
import { addMs } from "../../local-time.ts";
import { newId } from "../../new-id.ts";
import { reviewsSince } from "./alarm-queries.ts";
import { type FoundAlarm, findAlarms, readAlarmSettings } from "./find-alarms.ts";
import { namesOf, presentAlarm, reviewOf } from "./present-alarm.ts";

/**
 * Writes down that an alarm was looked into, by whom, when and what was found. Once per alarm.
 * @throws ForbiddenError for anybody but the data protection officer; NotFoundError when the log gives no such alarm;
 * ConflictError `alarm_already_looked_into`
 */
export async function lookIntoAlarm({ ctx, input }: Verb<NewLookAlarmReview>): Promise<Projected<LookAlarm>> {
  const { personId } = officerOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const alarm = await findAlarm(ctx, tx, input);
    const written = await tx.kysely
      .insertInto("look_alarm_review")
      .values({
        id: newId(),
        kind: alarm.kind,
        viewer_id: alarm.viewer_id,
        began_at: alarm.began_at,
        subjects: alarm.subjects,
        looked_into_by: personId,
        looked_into_at: ctx.now(),
        note: input.note,
      })
      .onConflict((conflict) => conflict.columns(["kind", "viewer_id", "began_at"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (!written) throw new ConflictError("alarm_already_looked_into");
    const facts = { kind: alarm.kind, began_at: alarm.began_at.toISOString() };
    await recordAudit(tx, ctx, { action: "oversight.alarm_looked_into", subject: alarm.viewer_id, facts });
    const review = reviewOf(alarm, await reviewsSince(tx, alarm.began_at));
    const [shown] = presentAlarm(ctx, alarm, review, await namesOf(tx, [alarm.viewer_id]));
    if (!shown) throw new NotFoundError();
    invariant(review, "an alarm that was just looked into has its row");
    return shown;
  });
}

async function findAlarm(
  ctx: ServiceContext,
  tx: TenantTx,
  { kind, viewerId, beganAt }: NewLookAlarmReview,
): Promise<FoundAlarm> {
  const since = new Date(beganAt);
  const settings = await readAlarmSettings(tx);
  const until = addMs(ctx.now(), 1);
  if (since >= until) throw new NotFoundError();
  const found = (await findAlarms(tx, { since, until, settings })).find(
    (alarm) =>
      alarm.kind === kind && alarm.viewer_id === viewerId && alarm.began_at.getTime() === since.getTime(),
  );
  if (!found) throw new NotFoundError();
  return found;
}
