import type { TenantTables } from "@omzien/db";
import type { TestTenant } from "@omzien/testing";
import type { Insertable } from "kysely";
import { newId } from "../../new-id.ts";
import type { RandomHelper } from "./random-town.ts";

/** The day of help in every random town; a Tuesday. */
export const helpDay = "2026-12-08";

export interface HelperIds {
  id: string;
  helperId: string;
  askerId: string;
}

type Table = keyof TenantTables;
/** Rows by table. */
type Rows = { [Name in Table]?: Insertable<TenantTables[Name]>[] };

// In the order of the references between them.
const order = [
  "person",
  "help_offer",
  "help_offer_category",
  "help_request",
  "invitation",
  "match",
  "code_of_conduct_acceptance",
  "consent_event",
  "vog_record",
  "block",
] as const satisfies readonly Table[];

/** One statement per table for a whole town. */
export async function insertRows(tenant: TestTenant, helpers: readonly Rows[]): Promise<void> {
  for (const table of order) {
    await insertInto(
      tenant,
      table,
      helpers.flatMap((helper): object[] => helper[table] ?? []),
    );
  }
}

// Rows are typed by table where they are made; one insert for any table cannot say so again.
async function insertInto(tenant: TestTenant, table: Table, rows: object[]): Promise<void> {
  const columns = rows as Insertable<TenantTables["person"]>[];
  if (rows.length > 0)
    await tenant.db.kysely
      .insertInto(table as "person")
      .values(columns)
      .execute();
}

/** Requests of the asker that helpers were asked for before; as many as anybody was asked for. */
export async function insertEarlierRequests(tenant: TestTenant, askerId: string): Promise<string[]> {
  const rows = Array.from({ length: 7 }, () => requestRow(tenant, askerId, "withdrawn"));
  await insertRows(tenant, [{ help_request: rows }]);
  return rows.map(({ id }) => id);
}

/** Everything that the database holds of one helper. */
export function rowsOf(
  tenant: TestTenant,
  helper: RandomHelper,
  ids: HelperIds,
  earlier: readonly string[],
): Rows {
  const asked = earlier.slice(0, helper.asks).map((id) => invitationRow(id, ids, tenant.clock.now()));
  const promised = helper.promised ? promiseRows(tenant, ids) : {};
  return {
    ...profileRows(tenant, helper, ids),
    ...offerRows(tenant, helper, ids),
    ...promised,
    invitation: [...asked, ...(promised.invitation ?? [])],
  };
}

/** A place in metres around the middle of an area, or nowhere. */
export function placeIn(tenant: TestTenant, area: RandomHelper["area"], place: RandomHelper["place"]) {
  const middle = tenant.areas[area ?? "centrum"];
  return place === null ? { x: null, y: null } : { x: middle.x + place.x, y: middle.y + place.y };
}

function profileRows(tenant: TestTenant, helper: RandomHelper, { helperId, askerId }: HelperIds): Rows {
  const now = tenant.clock.now();
  const [blocker, blocked] = helper.keptApart === "by-helper" ? [helperId, askerId] : [askerId, helperId];
  return {
    person: [
      {
        id: helperId,
        first_name: "H",
        pseudonym: "H",
        area_id: helper.area === null ? null : tenant.areas[helper.area].id,
        ...placeIn(tenant, helper.area, helper.place),
        created_at: now,
        blocked_at: helper.blocked ? now : null,
      },
    ],
    code_of_conduct_acceptance: helper.codeAccepted
      ? [{ person_id: helperId, version: 1, accepted_at: now, channel: "web" }]
      : [],
    consent_event: helper.beAsked === null ? [] : [consentRow(helperId, helper.beAsked, now)],
    vog_record:
      helper.vogUntil === null
        ? []
        : [
            {
              person_id: helperId,
              seen_on: "2026-01-01",
              seen_by: askerId,
              profile: "85",
              valid_until: helper.vogUntil,
            },
          ],
    block:
      helper.keptApart === "no"
        ? []
        : [{ person_id: blocker, blocked_id: blocked, blocked_at: now, cause: "own-choice" }],
  };
}

function consentRow(personId: string, status: NonNullable<RandomHelper["beAsked"]>, at: Date) {
  return {
    id: newId(),
    person_id: personId,
    purpose: "match.be-asked",
    status,
    at,
    text_version: 1,
    text_sha256: "",
    locale: "nl",
    by_person_id: personId,
    capacity: "self" as const,
    evidence: "web" as const,
  };
}

function offerRows(tenant: TestTenant, helper: RandomHelper, { id, helperId }: HelperIds): Rows {
  const now = tenant.clock.now();
  const moment = now.getTime();
  const pausedUntil = {
    no: null,
    "open-ended": null,
    over: new Date(moment - 1000),
    "until-now": now,
    "until-later": new Date(moment + 1000),
  }[helper.paused];
  return {
    help_offer: [
      {
        id,
        person_id: helperId,
        weight_max: helper.weightMax,
        availability: JSON.stringify(helper.availability),
        travel_mode: "bicycle",
        max_distance_meters: helper.maxDistance,
        max_asks_per_month: helper.maxAsks,
        not_own_street: helper.notOwnStreet,
        created_at: now,
        updated_at: now,
        paused_at: helper.paused === "no" ? null : new Date(moment - 5000),
        paused_until: pausedUntil,
        ended_at: helper.ended ? now : null,
      },
    ],
    help_offer_category: helper.categories.map((slug) => ({
      offer_id: id,
      category_id: tenant.categories[slug],
    })),
  };
}

// Longer ago than any counter looks.
const longAgo = new Date("2026-06-01T12:00:00Z");

/** A match that takes the morning and the first hours of the afternoon of the day of help. */
function promiseRows(tenant: TestTenant, ids: HelperIds): Rows {
  const request = requestRow(tenant, ids.askerId, "matched");
  const invitation = { ...invitationRow(request.id, ids, longAgo), answer: "yes" as const };
  const match = {
    id: newId(),
    help_request_id: request.id,
    invitation_id: invitation.id,
    asker_id: ids.askerId,
    helper_id: ids.helperId,
    made_at: longAgo,
    follow_up_on: longAgo,
  };
  return { help_request: [request], invitation: [invitation], match: [match] };
}

function requestRow(tenant: TestTenant, askerId: string, state: "withdrawn" | "matched") {
  const timing = { kind: "once", moment: { date: helpDay, from: "08:00", to: "14:00" } };
  return {
    id: newId(),
    person_id: askerId,
    channel: "web" as const,
    category_id: tenant.categories.gardening,
    description: "Eerder",
    timing: JSON.stringify(timing),
    ends_on: helpDay,
    weight: "light" as const,
    state,
    created_at: longAgo,
    updated_at: longAgo,
  };
}

function invitationRow(requestId: string, { id: offerId, helperId }: HelperIds, at: Date) {
  const id = newId();
  return {
    id,
    help_request_id: requestId,
    offer_id: offerId,
    helper_id: helperId,
    wave: 1,
    ring: "neighbourhood",
    points: 0,
    reasons: "[]",
    token_hash: id,
    invited_at: at,
    expires_at: at,
  };
}
