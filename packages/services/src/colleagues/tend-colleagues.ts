import { type TenantTx, transaction } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { addMs, dayMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { eraseNow } from "../my-data/erase-person.ts";
import { lockPerson } from "../people/queries.ts";
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
  for (const id of await whoNeverJoined(ctx))
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
  const told = await tx.kysely
    .selectFrom("mail")
    .select("person_id")
    .where("kind", "=", "roles-to-check")
    .where("queued_at", ">", addMs(now, -reminderDays * dayMs))
    .execute();
  const toTell = administrators.filter((id) => !told.some(({ person_id: known }) => known === id));
  for (const personId of toTell) await queueMail(tx, ctx, { kind: "roles-to-check", personId });
  return toTell.length;
}

async function whoNeverJoined(ctx: ServiceContext): Promise<string[]> {
  const ended = addMs(ctx.now(), -againDays * dayMs);
  const rows = await ctx.db.kysely
    .selectFrom("colleague_invitation as i")
    .innerJoin("person as p", "p.id", "i.person_id")
    .select("i.person_id")
    .distinct()
    .where("i.is_new_person", "=", true)
    .where("i.accepted_at", "is", null)
    .where((eb) => eb.or([eb("i.expires_at", "<=", ended), eb("i.withdrawn_at", "<=", ended)]))
    .where("p.erased_at", "is", null)
    .where("p.last_active_at", "is", null)
    .orderBy("i.person_id")
    .execute();
  return rows.map(({ person_id: id }) => id);
}

/** Looks again with the person held: who was invited anew, or whom the desk knows by now, stays. */
async function remove(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<boolean> {
  if (!(await lockPerson(tx, personId))) return false;
  if ((await rolesOf(tx, personId)).some((role) => role !== "resident")) return false;
  const known = await tx.kysely
    .selectFrom("person as p")
    .select("p.id")
    .where("p.id", "=", personId)
    .where((eb) =>
      eb.or([
        eb("p.last_active_at", "is not", null),
        eb.exists(
          eb
            .selectFrom("colleague_invitation as i")
            .select("i.id")
            .whereRef("i.person_id", "=", "p.id")
            .where("i.withdrawn_at", "is", null)
            .where("i.expires_at", ">", addMs(ctx.now(), -againDays * dayMs)),
        ),
        eb.exists(eb.selectFrom("help_request as r").select("r.id").whereRef("r.person_id", "=", "p.id")),
        eb.exists(eb.selectFrom("call_note as n").select("n.id").whereRef("n.person_id", "=", "p.id")),
        eb.exists(eb.selectFrom("help_offer as o").select("o.id").whereRef("o.person_id", "=", "p.id")),
        eb.exists(eb.selectFrom("consent_event as c").select("c.id").whereRef("c.person_id", "=", "p.id")),
        eb.exists(
          eb.selectFrom("vog_record as v").select("v.person_id").whereRef("v.person_id", "=", "p.id"),
        ),
        eb.exists(
          eb
            .selectFrom("mandate as m")
            .select("m.id")
            .where((or) =>
              or.or([or("m.person_id", "=", or.ref("p.id")), or("m.representative_id", "=", or.ref("p.id"))]),
            ),
        ),
      ]),
    )
    .executeTakeFirst();
  if (known) return false;
  await eraseNow(tx, ctx, personId, "never-joined");
  return true;
}
