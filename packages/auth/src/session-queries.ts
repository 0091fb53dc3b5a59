import type { Role } from "@omzien/contracts";
import { defineQuery, type TenantDb } from "@omzien/db";
import { sql } from "kysely";

/**
 * One session with its person and roles, and the newest publication of who sees what; indexes: primary keys. Runs on
 * every request of a signed-in person: all that each of them needs is one statement.
 */
const sessionById = defineQuery<{ id: string }>()((db, param) =>
  db
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.person_id")
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom("person_role")
          .select([
            sql<Role[]>`coalesce(array_agg(role), '{}')`.as("roles"),
            sql<boolean>`coalesce(bool_or(role <> 'resident'), false)`.as("is_staff"),
          ])
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
    // Asked of staff alone: for anybody else none of the tables is gone through.
    .select((eb) => [
      eb
        .case()
        .when("held.is_staff", "=", true)
        .then(
          eb
            .selectFrom("second_factor")
            .select("second_factor.confirmed_at")
            .whereRef("second_factor.person_id", "=", "session.person_id"),
        )
        .end()
        .as("factor_since"),
      eb
        .case()
        .when("held.is_staff", "=", true)
        .then(
          eb
            .selectFrom("second_factor_rule")
            .select("second_factor_rule.obliged_from")
            .orderBy("second_factor_rule.number", "desc")
            .limit(1),
        )
        .end()
        .as("factor_obliged_from"),
      eb
        .case()
        .when("held.is_staff", "=", true)
        .then(eb.selectFrom("site").select("site.staff_sign_in_required").where("site.id", "=", sql.lit(1)))
        .end()
        .as("provider_required"),
    ])
    .where("session.id", "=", param("id"))
    .where("person.erased_at", "is", null)
    .where("person.blocked_at", "is", null),
);

export async function findSession(db: TenantDb, id: string) {
  const row = await db.maybeOne(sessionById, { id });
  return row;
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
