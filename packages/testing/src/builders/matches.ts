import type { Timing, Weight } from "@omzien/contracts";
import type { TenantDb } from "@omzien/db";
import { newId } from "@omzien/services";

/** What a match is built in. */
interface MatchPlace {
  db: TenantDb;
  clock: { now: () => Date };
  categories: { groceries: string };
}

export interface NewTestMatch {
  asker: { id: string };
  helper: { id: string };
  /** Which sides have said "yes, let us"; nobody by default. */
  agreed?: readonly ("asker" | "helper")[];
  categoryId?: string;
  description?: string;
  needs?: string[];
  timing?: Timing;
  weight?: Weight;
  /** Now by default. */
  madeAt?: Date;
  /** Three days after `madeAt` by default. */
  followUpOn?: Date;
}

export interface TestMatch {
  id: string;
  helpRequestId: string;
  offerId: string;
  invitationId: string;
}

const dayMs = 86_400_000;

/**
 * Two people of whom one asked and the other said yes, as rows: with a request in state `matched`, an answered
 * invitation, and the helper's offer (made when there is none).
 */
export async function buildMatch(place: MatchPlace, match: NewTestMatch): Promise<TestMatch> {
  const madeAt = match.madeAt ?? place.clock.now();
  const helpRequestId = await insertRequest(place, match, madeAt);
  const offerId = await offerOf(place.db, match.helper.id, madeAt);
  const invitationId = newId();
  await place.db.kysely
    .insertInto("invitation")
    .values({
      id: invitationId,
      help_request_id: helpRequestId,
      offer_id: offerId,
      helper_id: match.helper.id,
      wave: 1,
      ring: "neighbourhood",
      points: 70,
      reasons: "[]",
      token_hash: newId(),
      invited_at: madeAt,
      expires_at: new Date(madeAt.getTime() + 2 * dayMs),
      answer: "yes",
      answered_at: madeAt,
    })
    .execute();
  const id = newId();
  await place.db.kysely
    .insertInto("match")
    .values({
      id,
      help_request_id: helpRequestId,
      invitation_id: invitationId,
      asker_id: match.asker.id,
      helper_id: match.helper.id,
      made_at: madeAt,
      follow_up_on: match.followUpOn ?? new Date(madeAt.getTime() + 3 * dayMs),
    })
    .execute();
  for (const side of match.agreed ?? []) {
    await place.db.kysely
      .insertInto("match_agreement")
      .values({ match_id: id, person_id: match[side].id, agreed_at: madeAt })
      .execute();
  }
  return { id, helpRequestId, offerId, invitationId };
}

async function insertRequest(place: MatchPlace, match: NewTestMatch, madeAt: Date): Promise<string> {
  const id = newId();
  const endsOn = new Date(madeAt.getTime() + 14 * dayMs).toISOString().slice(0, 10);
  await place.db.kysely
    .insertInto("help_request")
    .values({
      id,
      person_id: match.asker.id,
      channel: "web",
      category_id: match.categoryId ?? place.categories.groceries,
      description: match.description ?? "Boodschappen doen",
      timing: JSON.stringify(match.timing ?? { kind: "flexible", endsOn }),
      ends_on: endsOn,
      weight: match.weight ?? "light",
      needs: match.needs ?? [],
      state: "matched",
      created_at: madeAt,
      opened_at: madeAt,
      updated_at: madeAt,
    })
    .execute();
  return id;
}

async function offerOf(db: TenantDb, helperId: string, at: Date): Promise<string> {
  const known = await db.kysely
    .selectFrom("help_offer")
    .select("id")
    .where("person_id", "=", helperId)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  if (known) return known.id;
  const id = newId();
  await db.kysely
    .insertInto("help_offer")
    .values({
      id,
      person_id: helperId,
      weight_max: "middle",
      availability: JSON.stringify([{ weekday: 2, part: "morning" }]),
      travel_mode: "walk",
      max_distance_meters: 3000,
      max_asks_per_month: 4,
      created_at: at,
      updated_at: at,
    })
    .execute();
  return id;
}
