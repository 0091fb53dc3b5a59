import type { Role } from "@omzien/contracts";
import { defineQuery, type Param, type TenantDb, type TenantTables } from "@omzien/db";
import { type Kysely, sql } from "kysely";

/** What each request of a signed-in person needs. */
function livingSession(db: Kysely<TenantTables>, param: Param<{ id: string }>) {
  return (
    db
      .selectFrom("session")
      .innerJoin("person", "person.id", "session.person_id")
      .innerJoinLateral(
        (eb) =>
          eb
            .selectFrom("person_role")
            .select(sql<Role[]>`coalesce(array_agg(role), '{}')`.as("roles"))
            .whereRef("person_role.person_id", "=", "session.person_id")
            .as("held"),
        (join) => join.onTrue(),
      )
      .select([
        "session.id",
        "session.tenant_id",
        "session.person_id",
        "session.created_at",
        "session.last_seen_at",
        "session.expires_at",
        "session.amr",
        "session.user_agent",
        "person.locale",
        "held.roles",
      ])
      // Helpers promise silence as well, before they see how a neighbour can be reached.
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom("confidentiality_acceptance as signed")
              .whereRef("signed.person_id", "=", "session.person_id")
              .where("signed.version", "=", (statement) =>
                statement
                  .selectFrom("confidentiality_statement")
                  .select((of) => of.fn.max("version").as("version"))
                  .where("published_at", "<=", sql<Date>`now()`),
              )
              .select(sql.lit(1).as("one")),
          )
          .as("has_signed"),
      )
      .select((eb) =>
        eb
          .selectFrom("disclosure_publication")
          .select("disclosure_publication.id")
          .orderBy("disclosure_publication.number", "desc")
          .limit(1)
          .as("publication_id"),
      )
      .where("session.id", "=", param("id"))
      .where("person.erased_at", "is", null)
      .where("person.blocked_at", "is", null)
  );
}

/** One session with its person and roles, and the newest publication of who sees what; indexes: primary keys. */
const sessionById = defineQuery<{ id: string }>()(livingSession);

/** The same, with what counts for staff alone; indexes: primary keys. */
const staffSessionById = defineQuery<{ id: string }>()((db, param) =>
  livingSession(db, param).select((eb) => [
    eb
      .selectFrom("second_factor")
      .select("second_factor.confirmed_at")
      .whereRef("second_factor.person_id", "=", "session.person_id")
      .as("factor_since"),
    eb
      .selectFrom("second_factor_rule")
      .select("second_factor_rule.obliged_from")
      .orderBy("second_factor_rule.number", "desc")
      .limit(1)
      .as("factor_obliged_from"),
    eb
      .selectFrom("site")
      .select("site.staff_sign_in_required")
      .where("site.id", "=", sql.lit(1))
      .as("provider_required"),
  ]),
);

/** Sessions that were of no staff when last looked at; so many at most, then all are forgotten. */
const residentSessions = new Set<string>();
const mostResidentSessions = 20_000;

/**
 * A living session, and what counts for staff when it may be of staff. The three tables of the latter are left closed for
 * somebody who had no staff role a moment ago: who has one now is read once more. What is remembered chooses the
 * statement, and gives no right.
 */
export async function findSession(db: TenantDb, id: string) {
  if (residentSessions.has(id)) {
    const session = await db.maybeOne(sessionById, { id });
    if (!session || !isStaff(session.roles)) return { session, ofStaff: undefined };
    residentSessions.delete(id);
  }
  const session = await db.maybeOne(staffSessionById, { id });
  if (session && !isStaff(session.roles)) rememberResident(id);
  return { session, ofStaff: session };
}

function rememberResident(id: string): void {
  if (residentSessions.size >= mostResidentSessions) residentSessions.clear();
  residentSessions.add(id);
}

/** More than a resident. */
export function isStaff(roles: readonly Role[]): boolean {
  return roles.some((role) => role !== "resident");
}

export async function insertSession(
  db: TenantDb,
  session: {
    id: string;
    userId: string;
    expiresAt: Date;
    attributes: { tenantId: string; createdAt: Date; lastSeenAt: Date; amr: string; userAgent: string };
  },
): Promise<void> {
  await db.kysely
    .insertInto("session")
    .values({
      id: session.id,
      tenant_id: session.attributes.tenantId,
      person_id: session.userId,
      created_at: session.attributes.createdAt,
      last_seen_at: session.attributes.lastSeenAt,
      expires_at: session.expiresAt,
      amr: session.attributes.amr,
      user_agent: session.attributes.userAgent,
    })
    .execute();
}

export async function updateSessionExpiry(db: TenantDb, id: string, expiresAt: Date): Promise<void> {
  await db.kysely.updateTable("session").set({ expires_at: expiresAt }).where("id", "=", id).execute();
}

export async function touchSession(db: TenantDb, id: string, at: Date): Promise<void> {
  await db.kysely.updateTable("session").set({ last_seen_at: at }).where("id", "=", id).execute();
}

export async function deleteSession(db: TenantDb, id: string): Promise<void> {
  await db.kysely.deleteFrom("session").where("id", "=", id).execute();
}

export async function deletePersonSessions(db: TenantDb, personId: string): Promise<void> {
  await db.kysely.deleteFrom("session").where("person_id", "=", personId).execute();
}

export async function deleteExpiredSessions(db: TenantDb): Promise<void> {
  await db.kysely.deleteFrom("session").where("expires_at", "<", new Date()).execute();
}
