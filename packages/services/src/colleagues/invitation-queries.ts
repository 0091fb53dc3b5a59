import { defineQuery, type TenantExecutor, type TenantTx } from "@omzien/db";
import type { ColleagueRole } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";

/** Invitations that nobody accepted, the newest first. */
export function openInvitations(db: TenantExecutor) {
  return db.kysely
    .selectFrom("colleague_invitation as i")
    .leftJoin("person as maker", "maker.id", "i.made_by")
    .select([
      "i.id",
      "i.person_id",
      "i.roles",
      "i.sent_at",
      "i.expires_at",
      "i.withdrawn_at",
      "i.made_by",
      "maker.first_name as maker_first_name",
      "maker.erased_at as maker_erased_at",
    ])
    .where("i.accepted_at", "is", null)
    .orderBy("i.made_at", "desc")
    .orderBy("i.id", "desc")
    .execute();
}
export type InvitationRow = Awaited<ReturnType<typeof openInvitations>>[number];

const columns = [
  "id",
  "person_id",
  "roles",
  "is_new_person",
  "sendings",
  "made_by",
  "expires_at",
  "accepted_at",
  "withdrawn_at",
] as const;

/** The invitation that a link opens at this moment. Index: link_hash. */
export const invitationByLink = defineQuery<{ linkHash: string; now: Date }>()((db, param) =>
  db
    .selectFrom("colleague_invitation as i")
    .innerJoin("person as p", "p.id", "i.person_id")
    .select(["i.id", "i.person_id", "i.roles", "i.expires_at", "i.made_by", "p.first_name", "p.last_name"])
    .where("i.link_hash", "=", param("linkHash"))
    .where("i.expires_at", ">", param("now"))
    .where("i.accepted_at", "is", null)
    .where("i.withdrawn_at", "is", null)
    .where("p.erased_at", "is", null)
    .where("p.blocked_at", "is", null),
);

/** How often an invitation was sent. Index: primary key. */
export async function sendingsOf(db: TenantExecutor, id: string): Promise<number | undefined> {
  const row = await db.kysely
    .selectFrom("colleague_invitation")
    .select("sendings")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.sendings;
}

/** Who is asked. Index: primary key. */
export async function invitedPerson(db: TenantExecutor, id: string): Promise<string | undefined> {
  const row = await db.kysely
    .selectFrom("colleague_invitation")
    .select("person_id")
    .where("id", "=", id)
    .executeTakeFirst();
  return row?.person_id;
}

/** Held until the transaction ends. */
export function lockInvitation(tx: TenantTx, id: string) {
  return tx.kysely
    .selectFrom("colleague_invitation")
    .select(columns)
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Ends the open invitations that somebody made. */
export async function withdrawInvitationsOf(
  tx: TenantTx,
  ctx: ServiceContext,
  { madeBy, by }: { madeBy: string; by: string },
): Promise<void> {
  await tx.kysely
    .updateTable("colleague_invitation")
    .set({ withdrawn_at: ctx.now(), withdrawn_by: by, link_hash: null })
    .where("made_by", "=", madeBy)
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .execute();
}

/** One that waits for this person's answer. */
export function waitingInvitation(tx: TenantTx, personId: string, but?: string) {
  return tx.kysely
    .selectFrom("colleague_invitation")
    .select("id")
    .where("person_id", "=", personId)
    .$if(but !== undefined, (query) => query.where("id", "<>", but ?? ""))
    .where("accepted_at", "is", null)
    .where("withdrawn_at", "is", null)
    .executeTakeFirst();
}

/** What is written with each sending: a link of its own, and its last moment. */
export interface Sending {
  sendings: number;
  sent_at: Date;
  link_hash: string;
  expires_at: Date;
}

export async function insertInvitation(
  tx: TenantTx,
  row: {
    id: string;
    personId: string;
    roles: readonly ColleagueRole[];
    isNewPerson: boolean;
    at: Date;
    by: string;
  },
  sending: Sending,
): Promise<void> {
  const { id, personId, roles, isNewPerson, at, by } = row;
  const made = { id, person_id: personId, roles: [...roles], is_new_person: isNewPerson };
  await tx.kysely
    .insertInto("colleague_invitation")
    .values({ ...made, made_at: at, made_by: by, ...sending })
    .execute();
}

/** It waits again, with a new link, from this administrator. */
export async function renewInvitation(
  tx: TenantTx,
  { id, by }: { id: string; by: string },
  sending: Sending,
): Promise<void> {
  await tx.kysely
    .updateTable("colleague_invitation")
    .set({ ...sending, made_by: by, withdrawn_at: null, withdrawn_by: null })
    .where("id", "=", id)
    .execute();
}

export async function withdrawInvitation(
  tx: TenantTx,
  { id, by, at }: { id: string; by: string; at: Date },
): Promise<void> {
  await tx.kysely
    .updateTable("colleague_invitation")
    .set({ withdrawn_at: at, withdrawn_by: by, link_hash: null })
    .where("id", "=", id)
    .execute();
}

export async function closeInvitation(tx: TenantTx, { id, at }: { id: string; at: Date }): Promise<void> {
  await tx.kysely
    .updateTable("colleague_invitation")
    .set({ accepted_at: at, link_hash: null })
    .where("id", "=", id)
    .execute();
}
