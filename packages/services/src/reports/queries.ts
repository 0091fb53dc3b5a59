import type { ReportTable, TenantExecutor, TenantTx } from "@omzien/db";
import { type ExpressionBuilder, type Insertable, sql } from "kysely";
import type { TenantTables } from "@omzien/db";
import { type Contact, noContact, readContacts } from "../contacts/contact-rows.ts";
import type { KeyHolder } from "../contacts/key-ring.ts";
import type { PagePosition } from "../page.ts";

export async function insertReport(tx: TenantTx, row: Insertable<ReportTable>): Promise<void> {
  await tx.kysely.insertInto("report").values(row).execute();
}

/**
 * Leaves out reports about the reader: also somebody who works at the desk must not find those, nor those about a
 * match of their own that another reported.
 */
export function notAboutReader(readerId: string) {
  return (eb: ExpressionBuilder<TenantTables & { r: ReportTable }, "r">) =>
    eb.or([
      eb("r.reporter_id", "=", readerId),
      eb.and([
        eb("r.about_person_id", "is distinct from", readerId),
        eb.not(
          eb.exists(
            eb
              .selectFrom("match as own")
              .whereRef("own.id", "=", "r.about_match_id")
              .where((own) =>
                own.or([own("own.asker_id", "=", readerId), own("own.helper_id", "=", readerId)]),
              )
              .select(sql.lit(1).as("one")),
          ),
        ),
      ]),
    ]);
}

function selectReports(db: TenantExecutor, readerId: string) {
  return db.kysely
    .selectFrom("report as r")
    .leftJoin("person as reporter", "reporter.id", "r.reporter_id")
    .select([
      "r.id",
      "r.reporter_id",
      "r.reporter_contact",
      "r.about_match_id",
      "r.about_person_id",
      "r.text",
      "r.urgency",
      "r.cause",
      "r.reported_at",
      "r.closed_at",
      "r.closing_remark",
      "reporter.first_name",
      "reporter.last_name",
    ])
    .where(notAboutReader(readerId));
}

type RowOfReport = Awaited<ReturnType<ReturnType<typeof selectReports>["execute"]>>[number];
export type ReportRow = RowOfReport & Pick<Contact, "phone" | "email">;

async function withContacts(
  holder: KeyHolder,
  db: TenantExecutor,
  rows: readonly RowOfReport[],
): Promise<ReportRow[]> {
  const reporters = rows.flatMap((row) => (row.reporter_id === null ? [] : [row.reporter_id]));
  const contacts = await readContacts(holder, db, reporters);
  return rows.map((row) => {
    const { phone, email } = contacts.get(row.reporter_id ?? "") ?? noContact;
    return { ...row, phone, email };
  });
}

export async function findReport(
  holder: KeyHolder,
  db: TenantExecutor,
  reportId: string,
  readerId: string,
): Promise<ReportRow | undefined> {
  const rows = await selectReports(db, readerId).where("r.id", "=", reportId).execute();
  return (await withContacts(holder, db, rows))[0];
}

/** Newest first. Index report_open for the open ones. */
export async function listReportRows(
  holder: KeyHolder,
  db: TenantExecutor,
  readerId: string,
  page: { state: "open" | "closed"; after: PagePosition | undefined; limit: number },
): Promise<ReportRow[]> {
  const { after } = page;
  const rows = await selectReports(db, readerId)
    .where("r.closed_at", page.state === "open" ? "is" : "is not", null)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(r.reported_at, r.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`),
    )
    .orderBy("r.reported_at", "desc")
    .orderBy("r.id", "desc")
    .limit(page.limit)
    .execute();
  return withContacts(holder, db, rows);
}

/** @returns false when it was closed before. */
export async function closeReportRow(
  tx: TenantTx,
  report: { id: string; by: string; at: Date; remark: string },
): Promise<boolean> {
  const closed = await tx.kysely
    .updateTable("report")
    .set({ closed_at: report.at, closed_by: report.by, closing_remark: report.remark })
    .where("id", "=", report.id)
    .where("closed_at", "is", null)
    .returning("id")
    .executeTakeFirst();
  return closed !== undefined;
}

/** The two of a match; undefined when there is no such match. Index: primary key. */
export function sidesOfMatch(db: TenantExecutor, matchId: string) {
  return db.kysely
    .selectFrom("match")
    .select(["id", "asker_id", "helper_id"])
    .where("id", "=", matchId)
    .executeTakeFirst();
}
