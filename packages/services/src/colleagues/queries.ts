import type { Role, StaffRole } from "@omzien/contracts";
import type { TenantExecutor, TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { NotFoundError } from "../errors.ts";
import { newId } from "../new-id.ts";

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

const staffColumns = [
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
] as const;

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
    .select(staffColumns)
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

/**
 * Holds the administrators, and looks whether who acts is still one of them: a request that waited while somebody
 * relieved them changes nothing any more.
 * @throws NotFoundError
 */
export async function stillAdministrator(tx: TenantTx, personId: string): Promise<string[]> {
  const administrators = await lockAdministrators(tx);
  if (!administrators.includes(personId)) throw new NotFoundError();
  return administrators;
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

interface RoleOf {
  personId: string;
  role: StaffRole;
  at: Date;
  /** Null: whoever runs the installation. */
  by: string | null;
}

/** With the line that says who gave it. */
export async function insertRole(tx: TenantTx, given: RoleOf): Promise<void> {
  const { personId, role, at, by } = given;
  await tx.kysely
    .insertInto("person_role")
    .values({ person_id: personId, role, granted_at: at, granted_by: by })
    .execute();
  await insertChange(tx, given, "given");
}

/** With the line that says who took it. @returns false when they did not have it. */
export async function deleteRole(tx: TenantTx, taken: RoleOf): Promise<boolean> {
  const gone = await tx.kysely
    .deleteFrom("person_role")
    .where("person_id", "=", taken.personId)
    .where("role", "=", taken.role)
    .returning("role")
    .executeTakeFirst();
  if (gone) await insertChange(tx, taken, "taken");
  return gone !== undefined;
}

async function insertChange(
  tx: TenantTx,
  { personId, role, at, by }: RoleOf,
  change: "given" | "taken",
): Promise<void> {
  await tx.kysely
    .insertInto("role_change")
    .values({ id: newId(at.getTime()), person_id: personId, role, change, changed_at: at, changed_by: by })
    .execute();
}

export async function insertCheck(
  tx: TenantTx,
  { personId, role, at, by }: RoleOf & { by: string },
): Promise<void> {
  await tx.kysely
    .insertInto("role_check")
    .values({ id: newId(at.getTime()), person_id: personId, role, checked_at: at, checked_by: by })
    .execute();
}
