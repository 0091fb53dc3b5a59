import {
  type ConsentChange,
  type ConsentView,
  consentView,
  type PurposeId,
  purposeIds,
} from "@omzien/consent";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import type { RowOf } from "../row-of.ts";

/** Every consent event of some people; index consent_event_by_person. */
const consentEventsOf = defineQuery<{ personIds: string[] }>()((db, param) =>
  db
    .selectFrom("consent_event")
    .select(["id", "person_id", "purpose", "match_id", "status", "at", "text_version", "valid_until"])
    .where((eb) => eb("person_id", "=", eb.fn.any(param("personIds")))),
);

/**
 * How the consents of some people stand now, by person; somebody without events is not in the map.
 * Reads through `db`, so inside a transaction it sees what the transaction wrote.
 */
export async function consentViewsOf(
  db: TenantExecutor,
  ctx: ServiceContext,
  personIds: readonly string[],
): Promise<Map<string, ConsentView>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.all(consentEventsOf, { personIds: [...new Set(personIds)] });
  const now = ctx.now().getTime();
  return new Map(
    [...Map.groupBy(rows, (row) => row.person_id)].map(([personId, events]) => [
      personId,
      consentView(events.flatMap(changeOf), now),
    ]),
  );
}

const known: ReadonlySet<string> = new Set(purposeIds);

function isPurpose(purpose: string): purpose is PurposeId {
  return known.has(purpose);
}

/** An event of a purpose that the register no longer knows grants nothing, and is left out. */
function changeOf(row: RowOf<typeof consentEventsOf>): ConsentChange[] {
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
    },
  ];
}
