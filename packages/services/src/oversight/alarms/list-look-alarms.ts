import { type Projected, present, projectedList } from "@omzien/consent";
import type { LookAlarm, LookAlarmList, LookAlarmQuery } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../../audit.ts";
import { officerOf, type Verb } from "../../context.ts";
import { addMs, dayMs } from "../../local-time.ts";
import { reviewsSince } from "./alarm-queries.ts";
import type { AlarmSettings } from "./alarm-settings.ts";
import { findAlarms, readAlarmSettings } from "./find-alarms.ts";
import { namesOf, presentAlarm, reviewOf } from "./present-alarm.ts";

/** How far back alarms are shown; what is older stands in the log. */
export const shownDays = 31;

/**
 * Alarms of the last 31 days, newest first, worked out from the log at this moment: somebody looked at more people
 * than they usually do, or at people of neighbourhoods in which they have no work.
 * @throws ForbiddenError for anybody but the data protection officer.
 */
export async function listLookAlarms({
  ctx,
  input,
}: Verb<LookAlarmQuery>): Promise<Projected<LookAlarmList>> {
  officerOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const settings = await readAlarmSettings(tx);
    const since = addMs(ctx.now(), -shownDays * dayMs);
    const found = await findAlarms(tx, { since, until: addMs(ctx.now(), 1), settings });
    const reviews = await reviewsSince(tx, since);
    const names = await namesOf(
      tx,
      found.map((alarm) => alarm.viewer_id),
    );
    const shown = found
      .map((alarm) => ({ alarm, review: reviewOf(alarm, reviews) }))
      .filter(({ review }) => (review !== undefined) === (input.state === "looked-into"))
      .flatMap(({ alarm, review }) => presentAlarm(ctx, alarm, review, names));
    await recordAudit(tx, ctx, { action: "oversight.alarms_read", facts: { count: shown.length } });
    return present({ settings }, { items: projectedList(shown) }, listOf);
  });
}

function listOf(
  { items }: { items: readonly LookAlarm[] },
  { settings }: { settings: AlarmSettings },
): LookAlarmList {
  return { items: [...items], settings };
}
