import { aMatch, aReport, type TestPerson, type TestTenant } from "@omzien/testing";
import { newId } from "../../new-id.ts";

/** Two people who helped each other, each with at least one row in every table that can be about somebody. */
export async function peopleWithEverything(
  tenant: TestTenant,
): Promise<{ me: TestPerson; other: TestPerson }> {
  const me = await withoutName(tenant, "Fatima");
  const other = await withoutName(tenant, "Joost");
  for (const person of [me, other]) {
    await insertAsking(tenant, person);
    await insertDoors(tenant, person);
    await insertRecords(tenant, person);
    await insertRepresentation(tenant, person);
  }
  await aReport(tenant, { by: me, about: other });
  await aReport(tenant, { by: other, about: me });
  for (const pair of [
    { asker: me, helper: other },
    { asker: other, helper: me },
  ]) {
    await insertTogether(tenant, pair);
  }
  return { me, other };
}

/** Nobody may see the other's first name. */
function withoutName(tenant: TestTenant, name: string): Promise<TestPerson> {
  return tenant.resident(name, { phone: "+31600000000", consents: { "share.first-name": null } });
}

async function insertAsking(tenant: TestTenant, by: TestPerson): Promise<void> {
  const { db, clock } = tenant;
  const { id } = await tenant.aHelpRequest({ by, state: "withdrawn" });
  await tenant.aHelpRequest({ by });
  const at = clock.now();
  await db.kysely
    .insertInto("help_request_withdrawal")
    .values({ help_request_id: id, withdrawn_at: at, withdrawn_by: by.id, reason: "Niet meer nodig" })
    .execute();
  await db.kysely
    .insertInto("help_request_extension")
    .values({
      id: newId(),
      help_request_id: id,
      extended_at: at,
      extended_by: by.id,
      old_ends_on: "2026-12-10",
      new_ends_on: "2026-12-20",
    })
    .execute();
  await db.kysely
    .insertInto("forwarding")
    .values({
      id: newId(),
      help_request_id: id,
      kind: "partner",
      to_tenant: null,
      to_name: "De Maatjes",
      reference: newId().replaceAll("-", "").slice(-22),
      content: "{}",
      sent_at: at,
      sent_by: by.id,
      expires_at: at,
    })
    .execute();
  await db.kysely
    .insertInto("help_request_search_pause")
    .values({ id: newId(), help_request_id: id, paused_at: at, paused_by: by.id })
    .execute();
}

async function insertDoors({ id: tenantId, db, clock }: TestTenant, person: TestPerson): Promise<void> {
  const at = clock.now();
  const later = new Date(at.getTime() + 3_600_000);
  const sessionId = `session-${person.id}`;
  await db.kysely
    .insertInto("session")
    .values({
      id: sessionId,
      tenant_id: tenantId,
      person_id: person.id,
      created_at: at,
      expires_at: later,
      last_seen_at: at,
      amr: "mail-code",
      user_agent: "Firefox",
    })
    .execute();
  await db.kysely
    .insertInto("idempotency_key")
    .values({
      scope: sessionId,
      key: "1",
      operation: "POST /reports",
      body_hash: "x",
      response: "{}",
      created_at: at,
    })
    .execute();
  const account = { issuer: "https://inloggen.example", client_id: "buurthulp", subject: `sub-${person.id}` };
  await db.kysely
    .insertInto("staff_account")
    .values({ id: newId(), person_id: person.id, ...account, linked_at: at, used_at: at })
    .execute();
  const signInId = newId();
  await db.kysely
    .insertInto("sign_in_request")
    .values({
      id: signInId,
      email: person.email ?? "",
      link_hash: newId(),
      requested_at: at,
      expires_at: later,
      draft: "{}",
    })
    .execute();
  await db.kysely
    .insertInto("mail")
    .values([
      { id: newId(), kind: "follow-up", person_id: person.id, queued_at: at },
      { id: newId(), kind: "sign-in", recipient: person.email, subject_id: signInId, queued_at: at },
    ])
    .execute();
}

async function insertRecords({ db, clock }: TestTenant, person: TestPerson): Promise<void> {
  const at = clock.now();
  await db.kysely
    .insertInto("vog_record")
    .values({
      person_id: person.id,
      seen_on: "2026-01-01",
      seen_by: newId(),
      profile: "85",
      valid_until: "2029-01-01",
    })
    .execute();
  const trainingId = newId();
  await db.kysely
    .insertInto("training")
    .values({ id: trainingId, names: JSON.stringify({ nl: "Dementie" }), position: 0 })
    .execute();
  await db.kysely
    .insertInto("helper_training")
    .values({ person_id: person.id, training_id: trainingId, noted_at: at, noted_by: newId() })
    .execute();
  await db.kysely
    .insertInto("call_note")
    .values({ id: newId(), person_id: person.id, written_by: newId(), written_at: at, text: "Gebeld" })
    .execute();
  await db.kysely
    .insertInto("look_alarm_review")
    .values({
      id: newId(),
      kind: "many-in-day",
      viewer_id: person.id,
      began_at: at,
      subjects: 9,
      looked_into_by: newId(),
      looked_into_at: at,
      note: "Gevraagd",
    })
    .execute();
}

async function insertRepresentation(
  { db, clock, categories }: TestTenant,
  person: TestPerson,
): Promise<void> {
  const at = clock.now();
  const later = new Date(at.getTime() + 86_400_000);
  const draft = { made_as: "family" as const, channel: "mail" as const, category_id: categories.walking };
  await db.kysely
    .insertInto("draft_for_another")
    .values({ ...draft, id: newId(), person_id: person.id, content: "{}", made_at: at, lapses_at: later })
    .execute();
  await db.kysely
    .insertInto("representation_need")
    .values({
      person_id: person.id,
      basis: "age",
      noted_on: "2026-01-01",
      noted_by: newId(),
      protected_until: new Date("2030-01-01T00:00:00Z"),
    })
    .execute();
}

async function insertTogether(
  tenant: TestTenant,
  pair: { asker: TestPerson; helper: TestPerson },
): Promise<void> {
  const { db, clock } = tenant;
  const match = await aMatch(tenant, { ...pair, agreed: ["asker", "helper"] });
  const at = clock.now();
  await insertRota(tenant, { ...pair, helpRequestId: match.helpRequestId });
  for (const { id } of [pair.asker, pair.helper]) {
    await db.kysely
      .insertInto("match_message")
      .values({ id: newId(), match_id: match.id, sender_id: id, body: "Hoi", sent_at: at })
      .execute();
    await db.kysely
      .insertInto("match_follow_up")
      .values({ match_id: match.id, person_id: id, answered_at: at, outcome: "good", remark: "Fijn" })
      .execute();
  }
}

async function insertRota(
  { db, clock }: TestTenant,
  { asker, helper, helpRequestId }: { asker: TestPerson; helper: TestPerson; helpRequestId: string },
): Promise<void> {
  const at = clock.now();
  const [rotaId, memberId, date] = [newId(), newId(), "2026-12-10"];
  await db.kysely
    .insertInto("rota")
    .values({
      id: rotaId,
      help_request_id: helpRequestId,
      asker_id: asker.id,
      starts_on: date,
      ends_on: date,
      starts_at: "17:00",
      ends_at: "19:00",
      max_faces: null,
      rest_day: true,
      made_at: at,
      made_by: asker.id,
    })
    .execute();
  await db.kysely.insertInto("rota_day").values({ rota_id: rotaId, date, needed: 1 }).execute();
  await db.kysely
    .insertInto("rota_member")
    .values({
      id: memberId,
      rota_id: rotaId,
      person_id: helper.id,
      asked_at: at,
      joined_at: at,
      max_shifts: 2,
    })
    .execute();
  await db.kysely
    .insertInto("rota_shift")
    .values({
      id: newId(),
      rota_id: rotaId,
      date,
      member_id: memberId,
      given_at: at,
      given_by: asker.id,
      given_how: "taken",
    })
    .execute();
}
