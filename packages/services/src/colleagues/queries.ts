import type { Role } from "@omzien/contracts";
import { defineQuery, type TenantExecutor, type TenantTx } from "@omzien/db";
import { sql } from "kysely";
import type { ServiceContext } from "../context.ts";

/** Every role of somebody. Index: primary key. */
export async function rolesOf(db: TenantExecutor, personId: string): Promise<Role[]> {
  const rows = await db.kysely
    .selectFrom("person_role")
    .select("role")
    .where("person_id", "=", personId)
    .orderBy("role")
    .execute();
  return rows.map(({ role }) => role);
}

/** Who works for the site, with what, since when and by whom; a few dozen rows of two small tables. */
export function staffRows(db: TenantExecutor) {
  return db.kysely
    .selectFrom("person_role as r")
    .innerJoin("person as p", "p.id", "r.person_id")
    .leftJoin("person as giver", "giver.id", "r.granted_by")
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom("role_check as c")
          .select(["c.checked_at", "c.checked_by"])
          .whereRef("c.person_id", "=", "r.person_id")
          .whereRef("c.role", "=", "r.role")
          .whereRef("c.checked_at", ">=", "r.granted_at")
          .orderBy("c.checked_at", "desc")
          .limit(1)
          .as("checked"),
      (join) => join.onTrue(),
    )
    .leftJoin("person as checker", "checker.id", "checked.checked_by")
    .select([
      "r.person_id",
      "r.role",
      "r.granted_at",
      "r.granted_by",
      "p.first_name",
      "p.last_name",
      "giver.first_name as giver_first_name",
      "giver.erased_at as giver_erased_at",
      "checked.checked_at",
      "checked.checked_by",
      "checker.first_name as checker_first_name",
      "checker.erased_at as checker_erased_at",
    ])
    .where("r.role", "<>", "resident")
    .where("p.erased_at", "is", null)
    .where("p.blocked_at", "is", null)
    .orderBy("p.first_name")
    .orderBy("p.last_name")
    .orderBy("r.person_id")
    .orderBy("r.granted_at")
    .orderBy("r.role")
    .execute();
}
export type StaffRow = Awaited<ReturnType<typeof staffRows>>[number];

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

/** Newest first. Index: role_change_by_instant. */
export function newestRoleChanges(db: TenantExecutor, limit: number) {
  return db.kysely
    .selectFrom("role_change as c")
    .innerJoin("person as p", "p.id", "c.person_id")
    .leftJoin("person as changer", "changer.id", "c.changed_by")
    .select([
      "c.id",
      "c.person_id",
      "c.role",
      "c.change",
      "c.changed_at",
      "c.changed_by",
      "p.first_name",
      "p.last_name",
      "p.erased_at",
      "changer.first_name as changer_first_name",
      "changer.erased_at as changer_erased_at",
    ])
    .orderBy("c.changed_at", "desc")
    .orderBy("c.id", "desc")
    .limit(limit)
    .execute();
}
export type ChangeRow = Awaited<ReturnType<typeof newestRoleChanges>>[number];

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

/**
 * Locks who administers the site, in one order, so that of two who take each other's role at the same moment the
 * second sees what the first did.
 */
export async function lockAdministrators(tx: TenantTx): Promise<string[]> {
  const rows = await tx.kysely
    .selectFrom("person_role as r")
    .innerJoin("person as p", "p.id", "r.person_id")
    .select("r.person_id")
    .where("r.role", "=", "administrator")
    .where("p.erased_at", "is", null)
    .where("p.blocked_at", "is", null)
    .orderBy("r.person_id")
    .forUpdate("r")
    .execute();
  return rows.map(({ person_id: id }) => id);
}

/** Whether a role of theirs was taken away after that moment. Index: role_change_by_person. */
export async function lostRoleSince(db: TenantExecutor, personId: string, since: Date): Promise<boolean> {
  const row = await db.kysely
    .selectFrom("role_change")
    .select(sql.lit(1).as("one"))
    .where("person_id", "=", personId)
    .where("change", "=", "taken")
    .where("changed_at", ">", since)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
