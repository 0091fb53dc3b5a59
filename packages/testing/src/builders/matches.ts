import type { TenantDb } from "@omzien/db";
import { newId } from "@omzien/services";
import type { CategorySlug } from "../furnish-tenant.ts";
import type { TestClock } from "../test-clock.ts";
import { insertHelpOffer } from "./help-offers.ts";
import { type HelpRequestOptions, insertHelpRequest } from "./help-requests.ts";
import type { TestPerson } from "./people.ts";

/** What a match is built in: a test tenant, or what it is made of. */
export interface MatchPlace {
  db: TenantDb;
  clock: TestClock;
  categories: Record<CategorySlug, string>;
}

export interface MatchOptions {
  asker: TestPerson;
  helper: TestPerson;
  /** Which sides have said "yes, let us"; nobody by default. */
  agreed?: readonly ("asker" | "helper")[];
  request?: Omit<HelpRequestOptions, "by" | "state">;
}

export interface TestMatch {
  id: string;
  helpRequestId: string;
  invitationId: string;
  offerId: string;
}

const dayMs = 86_400_000;
export const followUpDays = 3;

/**
 * Two people of whom one asked and the other said yes, straight into the tables: a request in state `matched`, an
 * answered invitation, and the helper's offer (made when there is none). To be followed up after three days.
 */
export async function aMatch(place: MatchPlace, options: MatchOptions): Promise<TestMatch> {
  const { db } = place;
  const now = place.clock.now();
  const { asker, helper } = options;
  const request = { ...options.request, by: asker, state: "matched" as const };
  const { id: helpRequestId } = await insertHelpRequest(db, place.categories, now, request);
  const offerId = await offerOf(place, helper.id);
  const invitationId = await insertYes(db, { helpRequestId, offerId, helperId: helper.id, at: now });
  const id = newId();
  await db.kysely
    .insertInto("match")
    .values({
      id,
      help_request_id: helpRequestId,
      invitation_id: invitationId,
      asker_id: asker.id,
      helper_id: helper.id,
      made_at: now,
      follow_up_on: new Date(now.getTime() + followUpDays * dayMs),
    })
    .execute();
  for (const side of options.agreed ?? []) {
    await db.kysely
      .insertInto("match_agreement")
      .values({ match_id: id, person_id: options[side].id, agreed_at: now })
      .execute();
  }
  return { id, helpRequestId, invitationId, offerId };
}

async function insertYes(
  db: TenantDb,
  yes: { helpRequestId: string; offerId: string; helperId: string; at: Date },
): Promise<string> {
  const id = newId();
  await db.kysely
    .insertInto("invitation")
    .values({
      id,
      help_request_id: yes.helpRequestId,
      offer_id: yes.offerId,
      helper_id: yes.helperId,
      wave: 1,
      ring: "neighbourhood",
      points: 70,
      reasons: JSON.stringify([]),
      token_hash: newId(),
      invited_at: yes.at,
      expires_at: new Date(yes.at.getTime() + 2 * dayMs),
      answer: "yes",
      answered_at: yes.at,
    })
    .execute();
  return id;
}

async function offerOf(place: MatchPlace, helperId: string): Promise<string> {
  const known = await place.db.kysely
    .selectFrom("help_offer")
    .select("id")
    .where("person_id", "=", helperId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (known) return known.id;
  const { id } = await insertHelpOffer(place.db, place.categories, place.clock.now(), helperId);
  return id;
}
