import { type TenantTx, transaction } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { addMs, dayMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { eraseNow } from "../my-data/erase-person.ts";
import { lockPerson } from "../people/queries.ts";
import { isKnownHere, toldSince, whoNeverJoined } from "./newcomer-queries.ts";
import { lockAdministrators, rolesOf, staffRows } from "./queries.ts";
import { againDays, checkBefore, reminderDays } from "./terms.ts";

/**
 * For the worker: reminds administrators, once a month, of roles that nobody looked at for a year, and removes who was
 * taken down for an invitation that ended a week ago and did nothing here since. Safe to run at any moment.
 * @throws ForbiddenError for anybody but a job.
 */
export async function tendColleagues({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<{ reminded: number; removed: number }> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  const reminded = await transaction(ctx.db, (tx) => remind(tx, ctx));
  let removed = 0;
  for (const id of await whoNeverJoined(ctx.db, addMs(ctx.now(), -againDays * dayMs)))
    if (await transaction(ctx.db, (tx) => remove(tx, ctx, id))) removed++;
  return { reminded, removed };
}

async function remind(tx: TenantTx, ctx: ServiceContext): Promise<number> {
  const now = ctx.now();
  const rows = await staffRows(tx);
  const due = rows.filter(
    (row) => checkBefore({ grantedAt: row.granted_at, checkedAt: row.checked_at }) <= now,
  );
  if (due.length === 0) return 0;
  // Two of these jobs at one moment: the second finds what the first queued.
  const administrators = await lockAdministrators(tx);
  const told = await toldSince(tx, "roles-to-check", addMs(now, -reminderDays * dayMs));
  const toTell = administrators.filter((id) => !told.has(id));
  for (const personId of toTell) await queueMail(tx, ctx, { kind: "roles-to-check", personId });
  return toTell.length;
}

/** Looks again with the person held: who was invited anew, or whom the desk knows by now, stays. */
async function remove(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<boolean> {
  if (!(await lockPerson(tx, personId))) return false;
  if ((await rolesOf(tx, personId)).some((role) => role !== "resident")) return false;
  if (await isKnownHere(tx, personId, addMs(ctx.now(), -againDays * dayMs))) return false;
  await eraseNow(tx, ctx, personId, "never-joined");
  return true;
}
