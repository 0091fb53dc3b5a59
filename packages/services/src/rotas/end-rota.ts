import type { Projected } from "@omzien/consent";
import type { Rota } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { openCallTask } from "../call-tasks/queries.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { endOfDay } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { lockForManaging } from "./lock-for.ts";
import { forgetAvailability } from "./member-queries.ts";
import { isAhead } from "./rota-time.ts";
import { lockRota, type RotaRows } from "./queries.ts";
import { readRota } from "./read-rota.ts";
import { endShifts } from "./shift-queries.ts";
import { runningRotaOf, wakeSearch, writeRotaEnded } from "./write-queries.ts";

type Because = NonNullable<RotaRows["rota"]["ended_because"]>;

/**
 * Ends a rota before its last day, by the asker or the desk. Who still had a turn is told: by mail after commit, or
 * by the desk for who has no e-mail.
 * @throws NotFoundError for who has nothing to do with it; ForbiddenError for who takes turns; ConflictError
 * `rota_ended`
 */
export async function endRota({ ctx, input }: Verb<{ rotaId: string }>): Promise<Projected<Rota>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await lockForManaging(tx, ctx, input.rotaId);
    await end(tx, ctx, rows, "ended");
    return readRota(tx, ctx, rows.rota.id);
  });
}

/**
 * For the worker: ends a rota after its last day. Safe to run again; before that day it only plans itself anew.
 * @throws ForbiddenError for anybody but a job.
 */
export async function endOldRota({ ctx, input }: Verb<{ rotaId: string }>): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  await transaction(ctx.db, async (tx) => {
    const rows = await lockRota(tx, input.rotaId);
    if (!rows || rows.rota.ended_at) return;
    if (endOfDay(rows.rota.ends_on) > ctx.now()) return planEndOfRota(tx, rows.rota);
    await end(tx, ctx, rows, "over");
  });
}

/** Plans the end after the last day; replaces what was planned before. */
export function planEndOfRota(tx: TenantTx, rota: { id: string; ends_on: string }): Promise<void> {
  return enqueue(
    tx,
    "end_rota",
    { rotaId: rota.id },
    { runAt: endOfDay(rota.ends_on), key: `end-rota:${rota.id}` },
  );
}

/** Ends the rota of a request that is over; the caller holds the lock of the request. */
export async function endRotaOf(tx: TenantTx, ctx: ServiceContext, helpRequestId: string): Promise<void> {
  const running = await runningRotaOf(tx, helpRequestId);
  const rows = running && (await lockRota(tx, running));
  if (rows && !rows.rota.ended_at) await end(tx, ctx, rows, "request-ended");
}

async function end(tx: TenantTx, ctx: ServiceContext, rows: RotaRows, because: Because): Promise<void> {
  const { rota } = rows;
  const now = ctx.now();
  const by = ctx.actor.kind === "member" ? ctx.actor.personId : null;
  await writeRotaEnded(tx, ctx, { rotaId: rota.id, by, because });
  const ahead = rows.shifts.filter(({ date }) => isAhead(rota, date, now));
  await endShifts(
    tx,
    ctx,
    ahead.map(({ id }) => id),
    { by, because: "rota-ended" },
  );
  // Who can come when is nobody's business any more.
  await forgetAvailability(tx, rota.id);
  const told = rows.members.filter(({ id }) => ahead.some((shift) => shift.member_id === id));
  for (const { person_id: personId, has_email: hasEmail } of told)
    await (hasEmail
      ? queueMail(tx, ctx, { kind: "rota-ended", personId, subjectId: rota.id })
      : openCallTask(tx, ctx, { personId, kind: "rota-ended", subjectId: rota.id }));
  // Nobody shares it out any more; of a request that is over the search does nothing.
  if (because !== "request-ended") await wakeSearch(tx, rota.help_request_id);
  await recordAudit(tx, ctx, { action: "rota.ended", subject: rota.id, facts: { because } });
}
