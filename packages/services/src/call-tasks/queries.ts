import type { CallTaskTable, TenantExecutor, TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { type Contact, noContact, readContacts } from "../contacts/contact-rows.ts";
import type { KeyHolder } from "../contacts/key-ring.ts";
import type { ServiceContext } from "../context.ts";
import { newId } from "../new-id.ts";
import type { PagePosition } from "../page.ts";
import { invitationsByIds } from "../invitations/queries.ts";
import { endedRotasOf } from "./ended-rotas.ts";
import { calledMatchesOf } from "./called-matches.ts";
import { type Looking, stillToCall } from "./still-to-call.ts";

/** Asks the desk to call somebody; when that waits already about the same, it stays. Index: call_task_open. */
export async function openCallTask(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, kind, subjectId }: { personId: string; kind: CallTaskTable["kind"]; subjectId?: string },
): Promise<void> {
  await tx.kysely
    .insertInto("call_task")
    .values({
      id: newId(ctx.now().getTime()),
      person_id: personId,
      kind,
      subject_id: subjectId ?? null,
      created_at: ctx.now(),
    })
    .onConflict((conflict) =>
      conflict.columns(["person_id", "kind", "subject_id"]).where("done_at", "is", null).doNothing(),
    )
    .execute();
}

/** Calls that wait, the longest waiting first; not to people who keep their data on hold. Index: call_task_waiting. */
export async function waitingCalls(
  holder: KeyHolder,
  db: TenantExecutor,
  page: { after: PagePosition | undefined; limit: number } & Looking,
) {
  const { after, limit, ...looking } = page;
  const rows = await db.kysely
    .selectFrom("call_task as t")
    .innerJoin("person as p", "p.id", "t.person_id")
    .select([
      "t.id",
      "t.kind",
      "t.created_at",
      "t.person_id",
      "t.subject_id",
      "p.first_name",
      "p.pseudonym",
      "p.restricted_at",
      "p.erased_at",
      "p.inactive_told_at",
    ])
    .where(stillToCall(looking))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(t.created_at, t.id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("t.created_at")
    .orderBy("t.id")
    .limit(limit)
    .execute();
  const contacts = await readContacts(
    holder,
    db,
    rows.map((row) => row.person_id),
  );
  const ended = await endedRotasOf(
    db,
    rows.map(({ id }) => id),
  );
  const matches = await calledMatchesOf(
    db,
    rows.map(({ id }) => id),
  );
  const ids = rows.flatMap(({ kind, subject_id: id }) => (kind === "invitation" && id !== null ? [id] : []));
  const invitations = new Map(
    (ids.length === 0 ? [] : await db.all(invitationsByIds, { ids })).map((row) => [row.id, row]),
  );
  return rows.map((row) => ({
    ...row,
    contact: contacts.get(row.person_id) ?? noContact,
    ended: ended.get(row.id),
    match: matches.get(row.id),
    invitation: invitations.get(row.subject_id ?? ""),
  }));
}
export type CallRow = Awaited<ReturnType<typeof waitingCalls>>[number] & { contact: Contact };

/** A call that waits, held until the transaction ends. */
export function lockCallTask(tx: TenantTx, id: string) {
  return tx.kysely
    .selectFrom("call_task")
    .select(["id", "person_id", "kind"])
    .where("id", "=", id)
    .where("done_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

/** Nobody need be called about these invitations any more. Index: call_task_about. */
export async function dropCallsToAsk(tx: TenantTx, invitationIds: readonly string[]): Promise<void> {
  if (invitationIds.length === 0) return;
  await tx.kysely
    .deleteFrom("call_task")
    .where((eb) => eb("subject_id", "=", eb.fn.any(sql<string[]>`${[...invitationIds]}::uuid[]`)))
    .where("kind", "=", "invitation")
    .where("done_at", "is", null)
    .execute();
}

/** What was asked for is not needed any more. Index: call_task_open. */
export async function dropCallTask(
  tx: TenantTx,
  { personId, kind }: { personId: string; kind: CallTaskTable["kind"] },
): Promise<void> {
  await tx.kysely
    .deleteFrom("call_task")
    .where("person_id", "=", personId)
    .where("kind", "=", kind)
    .where("done_at", "is", null)
    .execute();
}

export async function writeCallDone(tx: TenantTx, id: string, at: Date, by: string): Promise<void> {
  await tx.kysely.updateTable("call_task").set({ done_at: at, done_by: by }).where("id", "=", id).execute();
}
