import type { MatchTable, TenantExecutor, TenantTx } from "@omzien/db";
import { sql } from "kysely";
import { type Contact, noContact, readContacts } from "../contacts/contact-rows.ts";
import type { KeyHolder } from "../contacts/key-ring.ts";
import { addMs, dayMs } from "../local-time.ts";
import type { PagePosition } from "../page.ts";
import { waitsForCall } from "./waits-for-call.ts";

/** How long the desk calls back: of help of longer ago nobody can tell how it went. */
export const followUpDays = 60;

/** Ends after which contact details vanish at once, and nobody is asked how it went. */
export const endsWithoutHelp = ["handed-back", "stopped", "withdrawn"] as const;

/**
 * A match with its request and both sides, to which `withContacts` adds contact data: whoever reads it shows it
 * through the policy.
 * @param viewerId whose unread messages are counted. Joins by primary key only.
 */
function selectMatches(db: TenantExecutor, viewerId: string) {
  return db.kysely
    .selectFrom("match as m")
    .innerJoin("help_request as r", "r.id", "m.help_request_id")
    .innerJoin("category as c", "c.id", "r.category_id")
    .innerJoin("person as asker", "asker.id", "m.asker_id")
    .innerJoin("person as helper", "helper.id", "m.helper_id")
    .leftJoin("area as asker_area", "asker_area.id", "asker.area_id")
    .leftJoin("area as helper_area", "helper_area.id", "helper.area_id")
    .leftJoin("match_agreement as asker_agreed", (join) =>
      join.onRef("asker_agreed.match_id", "=", "m.id").onRef("asker_agreed.person_id", "=", "m.asker_id"),
    )
    .leftJoin("match_agreement as helper_agreed", (join) =>
      join.onRef("helper_agreed.match_id", "=", "m.id").onRef("helper_agreed.person_id", "=", "m.helper_id"),
    )
    .leftJoin("match_follow_up as asker_said", (join) =>
      join.onRef("asker_said.match_id", "=", "m.id").onRef("asker_said.person_id", "=", "m.asker_id"),
    )
    .leftJoin("match_follow_up as helper_said", (join) =>
      join.onRef("helper_said.match_id", "=", "m.id").onRef("helper_said.person_id", "=", "m.helper_id"),
    )
    .leftJoin("match_stop as stop", "stop.match_id", "m.id")
    .select(matchColumns)
    .select((eb) => [
      eb
        .selectFrom("match_message as message")
        .whereRef("message.match_id", "=", "m.id")
        .where("message.sender_id", "!=", viewerId)
        .where("message.read_at", "is", null)
        .select(sql<number>`count(*)::int`.as("count"))
        .as("unread"),
      eb
        .selectFrom("block")
        .where("block.cause", "!=", "again-no")
        .where(
          sql<boolean>`(block.person_id, block.blocked_id) in ((m.asker_id, m.helper_id), (m.helper_id, m.asker_id))`,
        )
        .select(sql<number>`count(*)::int`.as("count"))
        .as("blocks"),
      eb
        .selectFrom("vog_record as vog")
        .whereRef("vog.person_id", "=", "m.helper_id")
        .select(sql<string>`max(vog.valid_until)::text`.as("until"))
        .as("helper_vog_until"),
    ]);
}

const matchColumns = [
  "m.id",
  "m.help_request_id",
  "m.asker_id",
  "m.helper_id",
  "m.made_at",
  "m.follow_up_on",
  "m.ended_at",
  "m.ended_because",
  "r.description",
  "r.timing",
  "r.ends_on",
  "r.weight",
  "r.needs",
  "c.names as category_names",
  "c.icon as category_icon",
  "asker.first_name as asker_first_name",
  "asker.last_name as asker_last_name",
  "asker.pseudonym as asker_pseudonym",
  "asker.erased_at as asker_erased_at",
  "asker.restricted_at as asker_restricted_at",
  "asker_area.name as asker_area_name",
  "helper.first_name as helper_first_name",
  "helper.last_name as helper_last_name",
  "helper.pseudonym as helper_pseudonym",
  "helper.erased_at as helper_erased_at",
  "helper.restricted_at as helper_restricted_at",
  "helper_area.name as helper_area_name",
  "asker_agreed.agreed_at as asker_agreed_at",
  "helper_agreed.agreed_at as helper_agreed_at",
  "asker_said.answered_at as asker_answered_at",
  "helper_said.answered_at as helper_answered_at",
  "stop.stopped_at",
] as const;

type RowOfMatch = Awaited<ReturnType<ReturnType<typeof selectMatches>["execute"]>>[number];
export type MatchRow = RowOfMatch & { asker_contact: Contact; helper_contact: Contact };

async function withContacts(
  holder: KeyHolder,
  db: TenantExecutor,
  rows: readonly RowOfMatch[],
): Promise<MatchRow[]> {
  const sides = rows.flatMap((row) => [row.asker_id, row.helper_id]);
  const contacts = await readContacts(holder, db, sides);
  return rows.map((row) => ({
    ...row,
    asker_contact: contacts.get(row.asker_id) ?? noContact,
    helper_contact: contacts.get(row.helper_id) ?? noContact,
  }));
}

export async function findMatch(
  holder: KeyHolder,
  db: TenantExecutor,
  matchId: string,
  viewerId: string,
): Promise<MatchRow | undefined> {
  const rows = await selectMatches(db, viewerId).where("m.id", "=", matchId).execute();
  return (await withContacts(holder, db, rows))[0];
}

/** Newest first. Indexes: match_by_asker, match_by_helper. */
export async function matchesOf(
  holder: KeyHolder,
  db: TenantExecutor,
  personId: string,
  page: { after: PagePosition | undefined; limit: number },
): Promise<MatchRow[]> {
  const { after, limit } = page;
  const rows = await selectMatches(db, personId)
    .where((eb) => eb.or([eb("m.asker_id", "=", personId), eb("m.helper_id", "=", personId)]))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(m.made_at, m.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("m.made_at", "desc")
    .orderBy("m.id", "desc")
    .limit(limit)
    .execute();
  return withContacts(holder, db, rows);
}

/**
 * Whom the desk calls: matches whose day to ask has come in the last 60 days while a side has not answered, and those
 * that wait for somebody without e-mail to agree; the longest waiting first. Nobody is called about data on hold. Index: match_by_follow_up.
 */
export async function matchesToFollowUp(
  holder: KeyHolder,
  db: TenantExecutor,
  viewerId: string,
  now: Date,
  page: { after: PagePosition | undefined; limit: number },
): Promise<MatchRow[]> {
  const { after, limit } = page;
  const rows = await selectMatches(db, viewerId)
    .where("asker.restricted_at", "is", null)
    .where("helper.restricted_at", "is", null)
    .where((eb) =>
      eb.or([
        waitsForCall(),
        eb.and([
          eb("m.follow_up_on", "<=", now),
          eb("m.follow_up_on", ">", addMs(now, -followUpDays * dayMs)),
          eb.or([eb("m.ended_because", "is", null), eb("m.ended_because", "not in", [...endsWithoutHelp])]),
          eb.or([eb("asker_said.answered_at", "is", null), eb("helper_said.answered_at", "is", null)]),
        ]),
      ]),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(m.made_at, m.id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("m.made_at")
    .orderBy("m.id")
    .limit(limit)
    .execute();
  return withContacts(holder, db, rows);
}

/** Holds the match and its request, so that ends, answers and messages of one match follow each other. */
export function lockMatch(tx: TenantTx, matchId: string) {
  return tx.kysely
    .selectFrom("match as m")
    .innerJoin("help_request as r", "r.id", "m.help_request_id")
    .select([
      "m.id",
      "m.help_request_id",
      "m.asker_id",
      "m.helper_id",
      "m.made_at",
      "m.follow_up_on",
      "m.ended_at",
      "m.ended_because",
    ])
    .where("m.id", "=", matchId)
    .forUpdate(["r", "m"])
    .executeTakeFirst();
}
export type LockedMatch = NonNullable<Awaited<ReturnType<typeof lockMatch>>>;

export async function endMatch(
  tx: TenantTx,
  matchId: string,
  end: { at: Date; because: NonNullable<MatchTable["ended_because"]> },
): Promise<void> {
  await tx.kysely
    .updateTable("match")
    .set((eb) => ({ ended_at: eb.fn.coalesce("ended_at", eb.val(end.at)), ended_because: end.because }))
    .where("id", "=", matchId)
    .execute();
}

/** @returns how many sides have agreed by now, and whether this one is new. */
export async function insertAgreement(
  tx: TenantTx,
  agreement: { matchId: string; personId: string; at: Date },
): Promise<{ isNew: boolean; sides: number }> {
  const inserted = await tx.kysely
    .insertInto("match_agreement")
    .values({ match_id: agreement.matchId, person_id: agreement.personId, agreed_at: agreement.at })
    .onConflict((conflict) => conflict.columns(["match_id", "person_id"]).doNothing())
    .returning("match_id")
    .executeTakeFirst();
  const { sides } = await tx.kysely
    .selectFrom("match_agreement")
    .select(sql<number>`count(*)::int`.as("sides"))
    .where("match_id", "=", agreement.matchId)
    .executeTakeFirstOrThrow();
  return { isNew: inserted !== undefined, sides };
}

/** From now on these two are not put together again, whoever asks. */
export async function insertBlocks(
  tx: TenantTx,
  pairs: readonly { personId: string; blockedId: string }[],
  block: { at: Date; cause: "again-no" | "stopped" },
): Promise<void> {
  await tx.kysely
    .insertInto("block")
    .values(
      pairs.map(({ personId, blockedId }) => ({
        person_id: personId,
        blocked_id: blockedId,
        blocked_at: block.at,
        cause: block.cause,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["person_id", "blocked_id"])
        .doUpdateSet({ cause: block.cause })
        .where("block.cause", "=", "again-no"),
    )
    .execute();
}
