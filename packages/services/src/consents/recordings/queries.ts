import type { ConsentEventTable, TenantExecutor, TenantTx } from "@omzien/db";
import type { Selectable } from "kysely";
import type { ServiceContext } from "../../context.ts";
import { memberOf } from "../../context.ts";
import { addMs, dayMs } from "../../local-time.ts";
import { newId } from "../../new-id.ts";

/** How long the link of the mail works: longer than a yes about health waits for it. */
const openDays = 30;

export function openUntil(recordedAt: Date): Date {
  return addMs(recordedAt, openDays * dayMs);
}

/** Keeps together what was written down in one call. @returns its id, from which the secret of the mail is made. */
export async function insertRecording(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, eventIds }: { personId: string; eventIds: readonly string[] },
): Promise<string> {
  const id = newId(ctx.now().getTime());
  await tx.kysely
    .insertInto("consent_recording")
    .values({
      id,
      person_id: personId,
      recorded_by: memberOf(ctx).personId,
      recorded_at: ctx.now(),
      event_ids: [...eventIds],
      token_hash: ctx.secrets.hash(ctx.secrets.token(ctx.tenant.id, "consent-recording", id)),
    })
    .execute();
  return id;
}

const columns = ["id", "person_id", "recorded_at", "event_ids", "answer", "answered_at"] as const;

/** By its id, or by the secret of the mail; unique index on the hash. */
export function findRecording(db: TenantExecutor, by: { id: string } | { token_hash: string }) {
  return db.kysely
    .selectFrom("consent_recording")
    .select(columns)
    .where((eb) => eb.and(by))
    .executeTakeFirst();
}
export type RecordingRow = NonNullable<Awaited<ReturnType<typeof findRecording>>>;

/** Of one person, newest first. Index: consent_recording_by_person. */
export function recordingsOf(db: TenantExecutor, personId: string): Promise<RecordingRow[]> {
  return db.kysely
    .selectFrom("consent_recording")
    .select(columns)
    .where("person_id", "=", personId)
    .orderBy("recorded_at", "desc")
    .execute();
}

/** What the person says of it now; events by which they confirmed it belong to it from then on. */
export async function writeAnswer(
  tx: TenantTx,
  id: string,
  answer: {
    answer: "confirmed" | "disputed";
    at: Date;
    by: string | null;
    channel: "web" | "phone" | "paper";
    eventIds: readonly string[];
  },
): Promise<void> {
  await tx.kysely
    .updateTable("consent_recording")
    .set({
      answer: answer.answer,
      answered_at: answer.at,
      answered_by: answer.by,
      channel: answer.channel,
      event_ids: [...answer.eventIds],
    })
    .where("id", "=", id)
    .execute();
}

/** Of these events those after which nothing else was answered about the same. Index: consent_event_by_person. */
export function standingEvents(
  db: TenantExecutor,
  eventIds: readonly string[],
): Promise<Selectable<ConsentEventTable>[]> {
  return db.kysely
    .selectFrom("consent_event as e")
    .selectAll("e")
    .where("e.id", "in", [...eventIds])
    .where((eb) => eb.not(eb.exists(laterThan(db))))
    .orderBy("e.id")
    .execute();
}

/** Every event after which nothing was answered about the same, and whose term was over at `now`. */
export function lapsedEvents(db: TenantExecutor, now: Date): Promise<Selectable<ConsentEventTable>[]> {
  return db.kysely
    .selectFrom("consent_event as e")
    .innerJoin("person as p", "p.id", "e.person_id")
    .selectAll("e")
    .where("p.erased_at", "is", null)
    .where("e.valid_until", "<=", now)
    .where("e.status", "in", ["given", "renewed"])
    .where((eb) => eb.not(eb.exists(laterThan(db))))
    .orderBy("e.id")
    .execute();
}

function laterThan(db: TenantExecutor) {
  return db.kysely
    .selectFrom("consent_event as later")
    .select("later.id")
    .whereRef("later.person_id", "=", "e.person_id" as "later.person_id")
    .whereRef("later.purpose", "=", "e.purpose" as "later.purpose")
    .where((eb) =>
      eb.or([
        eb("later.at", ">", eb.ref("e.at" as "later.at")),
        eb.and([
          eb("later.at", "=", eb.ref("e.at" as "later.at")),
          eb("later.id", ">", eb.ref("e.id" as "later.id")),
        ]),
      ]),
    )
    .whereRef("later.match_id", "is not distinct from", "e.match_id" as "later.match_id");
}
