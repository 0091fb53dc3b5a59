import { schemaOf, type TenantExecutor, type TenantTx } from "@omzien/db";
import { sql } from "kysely";

/**
 * When each person last used the site, or the desk did something for them: signing in, asking, offering, answering,
 * writing, helping, agreeing, phoning. Left out: who asks or is helped at this moment, who keeps their data on hold
 * (they are to be kept), and whose erasure runs already. Reads the tables of the tenant once; for a job.
 */
function unused(db: TenantExecutor) {
  const table = (name: string) => sql.id(schemaOf(db.tenantId), name);
  return sql`select p.id, p.inactive_told_at, greatest(
      p.created_at, p.last_active_at,
      (select max(s.last_seen_at) from ${table("session")} s where s.person_id = p.id),
      (select max(r.updated_at) from ${table("help_request")} r where r.person_id = p.id),
      (select max(o.updated_at) from ${table("help_offer")} o where o.person_id = p.id),
      (select max(i.answered_at) from ${table("invitation")} i where i.helper_id = p.id),
      (select max(coalesce(m.ended_at, m.made_at)) from ${table("match")} m where p.id in (m.asker_id, m.helper_id)),
      (select max(coalesce(a.left_at, a.joined_at)) from ${table("rota_member")} a where a.person_id = p.id),
      (select max(t.sent_at) from ${table("match_message")} t where t.sender_id = p.id),
      (select max(e.at) from ${table("consent_event")} e where e.person_id = p.id and e.status <> 'expired'),
      (select max(n.written_at) from ${table("call_note")} n where n.person_id = p.id)
    ) as last_used_at
    from ${table("person")} p
    where p.erased_at is null and p.restricted_at is null
      and not exists (select 1 from ${table("help_request")} r
        where r.person_id = p.id and r.state in ('triage','open','matched'))
      and not exists (select 1 from ${table("match")} m
        where p.id in (m.asker_id, m.helper_id) and m.ended_at is null)
      and not exists (select 1 from ${table("rota_member")} a join ${table("rota")} t on t.id = a.rota_id
        where a.person_id = p.id and a.joined_at is not null and a.left_at is null and t.ended_at is null)
      and not exists (select 1 from ${table("erasure")} e
        where e.person_id = p.id and e.cancelled_at is null and e.done_at is null)`;
}

interface PersonId {
  id: string;
}

/** Whom to ask: not used since, and not asked since they last used it. With a person: only whether it is them. */
export async function peopleToAsk(
  db: TenantExecutor,
  unusedSince: Date,
  personId?: string,
): Promise<string[]> {
  const { rows } = await sql<PersonId>`select u.id from (${unused(db)}) u
    where u.last_used_at <= ${unusedSince}
      and (u.inactive_told_at is null or u.inactive_told_at < u.last_used_at)
      and (${personId ?? null}::uuid is null or u.id = ${personId ?? null}::uuid)
    order by u.id`.execute(db.kysely);
  return rows.map(({ id }) => id);
}

/** Whose account goes: not used since, and asked long enough ago, after they last used it. */
export async function peopleToErase(
  db: TenantExecutor,
  { unusedSince, toldBefore }: { unusedSince: Date; toldBefore: Date },
  personId?: string,
): Promise<string[]> {
  const { rows } = await sql<PersonId>`select u.id from (${unused(db)}) u
    where u.last_used_at <= ${unusedSince}
      and u.inactive_told_at >= u.last_used_at and u.inactive_told_at <= ${toldBefore}
      and (${personId ?? null}::uuid is null or u.id = ${personId ?? null}::uuid)
    order by u.id`.execute(db.kysely);
  return rows.map(({ id }) => id);
}

export async function writeTold(tx: TenantTx, personId: string, at: Date): Promise<void> {
  await tx.kysely.updateTable("person").set({ inactive_told_at: at }).where("id", "=", personId).execute();
}

/** The account is in use. Waits for a job that is about to erase it, so that one of the two comes first. */
export async function touchAccount(tx: TenantTx, personId: string, at: Date): Promise<void> {
  await tx.kysely.updateTable("person").set({ last_active_at: at }).where("id", "=", personId).execute();
}
