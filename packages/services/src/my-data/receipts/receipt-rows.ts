import type { TenantExecutor } from "@omzien/db";

/** Every answer that somebody gave, with the very words that were answered; the oldest first. */
export function receiptRows(db: TenantExecutor, personId: string) {
  return db.kysely
    .selectFrom("consent_event as e")
    .leftJoin("consent_text as t", (join) =>
      join
        .onRef("t.purpose", "=", "e.purpose")
        .onRef("t.version", "=", "e.text_version")
        .onRef("t.locale", "=", "e.locale")
        .onRef("t.sha256", "=", "e.text_sha256"),
    )
    .select([
      "e.id",
      "e.person_id",
      "e.purpose",
      "e.match_id",
      "e.status",
      "e.at",
      "e.text_version",
      "e.text_sha256",
      "e.locale",
      "e.by_person_id",
      "e.capacity",
      "e.evidence",
      "e.valid_until",
      "t.question",
      "t.explanation",
    ])
    .where("e.person_id", "=", personId)
    .orderBy("e.at")
    .orderBy("e.id")
    .execute();
}
export type ReceiptRow = Awaited<ReturnType<typeof receiptRows>>[number];
