import { schemaOf } from "@omzien/db";
import { aMatch, aReport, type TestMatch, type TestPerson, type TestTenant } from "@omzien/testing";
import { sql } from "kysely";
import { newId } from "../../new-id.ts";
import type { RetentionKind } from "../index.ts";

interface People {
  asker: TestPerson;
  helper: TestPerson;
  match: TestMatch;
}

/** One row of every kind whose days begin to count at this instant. */
export async function rowsOfEveryKind(tenant: TestTenant, at: (kind: RetentionKind) => Date): Promise<void> {
  const asker = await tenant.resident("Fatima");
  const helper = await tenant.helper("Joost");
  const match = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  await closedRequest(tenant, asker, at);
  await conversation(tenant, { asker, helper, match }, at);
  await records(tenant, asker, at);
  await oversight(tenant, helper, at);
  await representation(tenant, { asker, helper }, at);
  await tenant.db.kysely
    .updateTable("person")
    .set({ erased_at: at("consent-skeleton") })
    .where("id", "=", helper.id)
    .execute();
  // All consents of one person but the first are of no interest here.
  await sql`select ${sql.id(schemaOf(tenant.id), "cut_consent_links")}(${helper.id}::uuid)`.execute(
    tenant.db.kysely,
  );
}

async function closedRequest(
  tenant: TestTenant,
  by: TestPerson,
  at: (kind: RetentionKind) => Date,
): Promise<void> {
  const { id } = await tenant.aHelpRequest({ by, state: "withdrawn" });
  await tenant.db.kysely
    .updateTable("help_request")
    .set({ updated_at: at("request-text") })
    .where("id", "=", id)
    .execute();
  await tenant.db.kysely
    .insertInto("help_request_withdrawal")
    .values({
      help_request_id: id,
      withdrawn_at: at("withdrawal-reason"),
      withdrawn_by: by.id,
      reason: "Verhuisd",
    })
    .execute();
}

async function conversation(
  { db }: TestTenant,
  { asker, match }: People,
  at: (kind: RetentionKind) => Date,
): Promise<void> {
  await db.kysely
    .insertInto("match_message")
    .values({ id: newId(), match_id: match.id, sender_id: asker.id, body: "Hoi", sent_at: at("message") })
    .execute();
  await db.kysely
    .insertInto("match_follow_up")
    .values({
      match_id: match.id,
      person_id: asker.id,
      answered_at: at("follow-up-remark"),
      outcome: "good",
      remark: "Fijn",
    })
    .execute();
}

async function records(
  tenant: TestTenant,
  about: TestPerson,
  at: (kind: RetentionKind) => Date,
): Promise<void> {
  const { db } = tenant;
  const report = await aReport(tenant, { by: about });
  await db.kysely
    .updateTable("report")
    .set({ closed_at: at("report") })
    .where("id", "=", report.id)
    .execute();
  const note = { person_id: about.id, written_by: newId(), text: "Gebeld" };
  await db.kysely
    .insertInto("call_note")
    .values([
      { ...note, id: newId(), written_at: at("call-note") },
      { ...note, id: newId(), written_at: at("report"), report_id: report.id },
    ])
    .execute();
  await db.kysely
    .insertInto("mail")
    .values({ id: newId(), kind: "follow-up", person_id: about.id, queued_at: at("mail") })
    .execute();
  await db.kysely
    .insertInto("audit_event")
    .values({ id: newId(), at: at("audit"), actor_kind: "system", action: "test", request_id: "test" })
    .execute();
}

async function oversight(
  { db }: TestTenant,
  viewer: TestPerson,
  at: (kind: RetentionKind) => Date,
): Promise<void> {
  await db.kysely
    .insertInto("look_alarm_review")
    .values({
      id: newId(),
      kind: "many-in-day",
      viewer_id: viewer.id,
      began_at: at("look-alarm"),
      subjects: 9,
      looked_into_by: newId(),
      looked_into_at: at("look-alarm"),
      note: "Gevraagd",
    })
    .execute();
  const visitId = newId();
  await db.kysely
    .insertInto("support_visit")
    .values({
      id: visitId,
      who: "ingrid@platform.example",
      reason: "Mail komt niet aan",
      asked_at: new Date(at("support-visit").getTime() - 3_600_000),
      ends_at: at("support-visit"),
      pass_hash: visitId,
      pass_until: at("support-visit"),
    })
    .execute();
  await db.kysely
    .insertInto("support_look")
    .values({ id: newId(), visit_id: visitId, at: at("support-visit"), what: "view" })
    .execute();
  await db.kysely
    .insertInto("breach_inquiry")
    .values({
      id: newId(),
      started_at: at("breach-inquiry"),
      started_by: newId(),
      is_drill: true,
      reference: "",
      leak: JSON.stringify({ kind: "parts", parts: ["contact"] }),
      people: 1,
      took_ms: 1,
    })
    .execute();
}

async function representation(
  { db, categories }: TestTenant,
  { asker, helper }: Pick<People, "asker" | "helper">,
  at: (kind: RetentionKind) => Date,
): Promise<void> {
  const before = (kind: RetentionKind) => new Date(at(kind).getTime() - 1_000);
  await db.kysely
    .insertInto("draft_for_another")
    .values({
      id: newId(),
      made_as: "family",
      category_id: categories.walking,
      channel: "phone",
      made_at: before("draft-for-another"),
      lapses_at: at("draft-for-another"),
    })
    .execute();
  await db.kysely
    .insertInto("mandate")
    .values({
      id: newId(),
      person_id: asker.id,
      representative_id: helper.id,
      capacity: "gemachtigde",
      scope: ["requests"],
      made_at: before("mandate"),
      made_by: asker.id,
      begins_at: before("mandate"),
      ends_at: at("mandate"),
    })
    .execute();
  await db.kysely
    .insertInto("mandate")
    .values({
      id: newId(),
      person_id: asker.id,
      capacity: "gemachtigde",
      scope: ["requests"],
      made_at: at("mandate-unanswered"),
      made_by: asker.id,
      ends_at: new Date(at("mandate-unanswered").getTime() + 86_400_000 * 300),
    })
    .execute();
  await db.kysely
    .insertInto("representation_need")
    .values({
      person_id: asker.id,
      basis: "age",
      noted_on: "2026-01-01",
      noted_by: helper.id,
      protected_until: at("protected-age"),
    })
    .execute();
  await db.kysely
    .insertInto("colleague_invitation")
    .values({
      id: newId(),
      person_id: asker.id,
      roles: ["reader"],
      is_new_person: false,
      made_at: before("colleague-invitation"),
      made_by: helper.id,
      sent_at: before("colleague-invitation"),
      link_hash: null,
      expires_at: at("colleague-invitation"),
      accepted_at: null,
      withdrawn_at: null,
      withdrawn_by: null,
    })
    .execute();
}
