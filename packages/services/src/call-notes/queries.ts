import type { CallNoteTable, TenantExecutor, TenantTx } from "@omzien/db";
import { type Insertable, sql } from "kysely";
import type { PagePosition } from "../page.ts";
import { onHold } from "../restriction/on-hold.ts";
import { notAboutReader } from "../reports/queries.ts";

export interface NoteSubject {
  personId?: string | undefined;
  helpRequestId?: string | undefined;
  matchId?: string | undefined;
  reportId?: string | undefined;
}

/** A note about somebody who keeps their data on hold rests too; one on a report is for another's safety. */
const onHoldOfNote = sql<boolean>`coalesce(${onHold("n.person_id")}, false) or coalesce(${onHold("asked.person_id")}, false)`;

function selectNotes(db: TenantExecutor, readerId: string) {
  return (
    db.kysely
      .selectFrom("call_note as n")
      .leftJoin("person as writer", "writer.id", "n.written_by")
      .leftJoin("report", "report.id", "n.report_id")
      .leftJoin("help_request as asked", "asked.id", "n.help_request_id")
      .select([
        "n.id",
        "n.person_id",
        "n.help_request_id",
        "n.match_id",
        "n.report_id",
        "n.written_by",
        "n.written_at",
        "n.text",
        "report.about_person_id as report_about_id",
        "asked.person_id as asker_id",
        "writer.first_name as writer_first_name",
        "writer.last_name as writer_last_name",
      ])
      .where((eb) => eb.or([eb("n.report_id", "is not", null), eb.not(onHoldOfNote)]))
      // A report about the reader stays hidden, and so does what was said about it.
      .where((eb) =>
        eb.or([
          eb("n.report_id", "is", null),
          eb.exists(
            eb
              .selectFrom("report as r")
              .whereRef("r.id", "=", "n.report_id")
              .where(notAboutReader(readerId))
              .select(sql.lit(1).as("one")),
          ),
        ]),
      )
  );
}

export function findNote(db: TenantExecutor, id: string, readerId: string) {
  return selectNotes(db, readerId).where("n.id", "=", id).executeTakeFirst();
}
export type NoteRow = NonNullable<Awaited<ReturnType<typeof findNote>>>;

/** Notes about all the subjects that are named, newest first. Indexes: call_note_by_person, call_note_by_request. */
export function listNoteRows(
  db: TenantExecutor,
  readerId: string,
  page: { subject: NoteSubject; after: PagePosition | undefined; limit: number },
): Promise<NoteRow[]> {
  const { subject, after } = page;
  const columns = {
    "n.person_id": subject.personId,
    "n.help_request_id": subject.helpRequestId,
    "n.match_id": subject.matchId,
    "n.report_id": subject.reportId,
  };
  const given = Object.fromEntries(Object.entries(columns).filter(([, id]) => id !== undefined));
  return selectNotes(db, readerId)
    .where((eb) => eb.and(given))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(n.written_at, n.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("n.written_at", "desc")
    .orderBy("n.id", "desc")
    .limit(page.limit)
    .execute();
}

export async function insertNote(tx: TenantTx, row: Insertable<CallNoteTable>): Promise<void> {
  await tx.kysely.insertInto("call_note").values(row).execute();
}

/** Whether everything that the note names exists in this tenant. */
export async function subjectsExist(db: TenantExecutor, subject: NoteSubject): Promise<boolean> {
  const { kysely } = db;
  const found = await Promise.all([
    subject.personId === undefined ||
      kysely.selectFrom("person").select("id").where("id", "=", subject.personId).executeTakeFirst(),
    subject.helpRequestId === undefined ||
      kysely
        .selectFrom("help_request")
        .select("id")
        .where("id", "=", subject.helpRequestId)
        .executeTakeFirst(),
    subject.matchId === undefined ||
      kysely.selectFrom("match").select("id").where("id", "=", subject.matchId).executeTakeFirst(),
    subject.reportId === undefined ||
      kysely.selectFrom("report").select("id").where("id", "=", subject.reportId).executeTakeFirst(),
  ]);
  return found.every(Boolean);
}
