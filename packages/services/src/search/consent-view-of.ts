import {
  type AnsweredChange,
  type ConsentView,
  consentView,
  countedAtAge,
  type PurposeId,
  purposeIds,
} from "@omzien/consent";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { ageBandsOf } from "../mandates/protection.ts";
import type { RowOf } from "../row-of.ts";

/** Every consent event of some people; index consent_event_by_person. */
const consentEventsOf = defineQuery<{ personIds: string[] }>()((db, param) =>
  db
    .selectFrom("consent_event")
    .select([
      "id",
      "person_id",
      "purpose",
      "match_id",
      "status",
      "at",
      "text_version",
      "valid_until",
      "capacity",
    ])
    .where((eb) => eb("person_id", "=", eb.fn.any(param("personIds")))),
);

/**
 * How the consents of some people stand now, by person; somebody without events is not in the map. Of who is protected
 * for their age only the answers count of who may give them.
 * Reads through `db`, so inside a transaction it sees what the transaction wrote.
 */
export async function consentViewsOf(
  db: TenantExecutor,
  ctx: Pick<ServiceContext, "now">,
  personIds: readonly string[],
): Promise<Map<string, ConsentView>> {
  if (personIds.length === 0) return new Map();
  const [answered, ages] = await Promise.all([
    answeredEventsOf(db, personIds),
    ageBandsOf(db, ctx.now(), personIds),
  ]);
  const now = ctx.now().getTime();
  return new Map(
    [...answered].map(([personId, events]) => {
      const age = ages.get(personId) ?? "adult";
      return [personId, consentView(countedAtAge(events, age, now), now)];
    }),
  );
}

/** What was ever answered for some people, with in what capacity; whoever it counts from. */
export async function answeredEventsOf(
  db: TenantExecutor,
  personIds: readonly string[],
): Promise<Map<string, AnsweredChange[]>> {
  const rows = await db.all(consentEventsOf, { personIds: [...new Set(personIds)] });
  return new Map(
    [...Map.groupBy(rows, (row) => row.person_id)].map(([personId, events]) => [
      personId,
      events.flatMap(changeOf),
    ]),
  );
}

const known: ReadonlySet<string> = new Set(purposeIds);

function isPurpose(purpose: string): purpose is PurposeId {
  return known.has(purpose);
}

/** An event of a purpose that the register no longer knows grants nothing, and is left out. */
function changeOf(row: RowOf<typeof consentEventsOf>): AnsweredChange[] {
  if (!isPurpose(row.purpose)) return [];
  return [
    {
      id: row.id,
      subjectId: row.person_id,
      purpose: row.purpose,
      scope: row.match_id === null ? null : { kind: "match", id: row.match_id },
      status: row.status,
      at: row.at.getTime(),
      textVersion: row.text_version,
      validUntil: row.valid_until?.getTime() ?? null,
      capacity: row.capacity,
    },
  ];
}
