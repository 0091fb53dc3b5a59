import { type DraftForAnother, InformationPacket, type NewDraftForAnother } from "@omzien/contracts";
import { Readable } from "node:stream";
import {
  acceptMandate,
  colleagueLink,
  giveMandate,
  givePacketOnPaper,
  inviteColleague,
  makeDraft,
  newId,
  publishHouseStyle,
  publishInformationPacket,
  recordConsentsByPhone,
  writeHouseStyleDraft,
  writeInformationPacketDraft,
} from "@omzien/services";
import { testFiles, type TestPerson, type TestTenant, testSecrets } from "@omzien/testing";
import { plainAppearance, supportPass, supportToken } from "./call-samples.ts";

/** Asked by mail, and not answered yet. @returns its id, and the secret of the mail. */
export async function askColleague(
  tenant: TestTenant,
  administrator: TestPerson,
  email: string,
): Promise<{ id: string; token: string }> {
  const ctx = tenant.as(administrator);
  const { invitations } = await inviteColleague({ ctx, input: { email, roles: ["broker"] } });
  const id = invitations.find((each) => each.email === email)?.id ?? "";
  return { id, token: colleagueLink(ctx, { id, sendings: 1 }) };
}

/** A house style that was written and takes effect later. @returns the id of its publication. */
export async function planHouseStyle(tenant: TestTenant, administrator: TestPerson): Promise<string> {
  const ctx = tenant.as(administrator);
  const words = { formOfAddress: "u", note: "", logoId: null, iconId: null } as const;
  const draft = { appearance: plainAppearance, ...words, basedOn: "0.0.0" };
  await writeHouseStyleDraft({ ctx, input: draft });
  const takesEffectAt = new Date(tenant.clock.now().getTime() + 30 * 86_400_000).toISOString();
  const { planned } = await publishHouseStyle({ ctx, input: { number: 1, takesEffectAt, basedOn: "1.0.0" } });
  return planned[0]?.publications[0]?.id ?? "";
}

/** All of the municipality, ready to be taken along. */
export async function readyPackage(tenant: TestTenant, by: TestPerson): Promise<string> {
  const id = newId();
  const at = tenant.clock.now();
  await testFiles()
    .archivesOf(tenant.id)
    .put(id, Readable.from([Buffer.from(`all of ${tenant.host}`)]));
  const counts = { bytes: 10, row_count: 1, file_count: 0 };
  await tenant.db.kysely
    .insertInto("municipality_package")
    .values({ id, asked_by: by.id, asked_at: at, ready_at: at, removed_at: null, ...counts })
    .execute();
  return id;
}

/** Somebody of the platform who is in, one who has a pass, and one whom the municipality may send away. */
export async function letIn(tenant: TestTenant): Promise<{ visitId: string; sentAwayId: string }> {
  const [from, until] = [tenant.clock.now(), new Date(tenant.clock.now().getTime() + 3_600_000)];
  const visit = (pass: string, session: string | null) => ({
    id: newId(),
    who: "ingrid@platform.example",
    reason: "De mails komen niet aan",
    asked_at: from,
    ends_at: until,
    pass_hash: testSecrets.hash(pass),
    pass_until: until,
    entered_at: session === null ? null : from,
    session_hash: session && testSecrets.hash(`${tenant.id}\n${session}`),
  });
  const inside = visit("used by who is in", supportToken);
  const sentAway = visit("used by who is sent away", "support.of who is sent away");
  await tenant.db.kysely
    .insertInto("support_visit")
    .values([inside, sentAway, visit(supportPass, null)])
    .execute();
  return { visitId: inside.id, sentAwayId: sentAway.id };
}

/** Read aloud on the telephone; and somebody whom the desk still has to call. */
export async function recordCall(
  tenant: TestTenant,
  by: TestPerson,
  personId: TestPerson,
): Promise<{ recordingId: string; recordingToken: string; callTaskId: string }> {
  const answers = [{ purpose: "share.first-name", answer: "given", textVersion: 1 } as const];
  await recordConsentsByPhone({ ctx: tenant.as(by), input: { personId: personId.id, answers } });
  const { id: recordingId } = await tenant.db.kysely
    .selectFrom("consent_recording")
    .select("id")
    .executeTakeFirstOrThrow();
  const callTaskId = newId();
  await tenant.db.kysely
    .insertInto("call_task")
    .values({
      id: callTaskId,
      person_id: personId.id,
      kind: "account-unused",
      created_at: tenant.clock.now(),
    })
    .execute();
  const recordingToken = testSecrets.token(tenant.id, "consent-recording", recordingId);
  return { recordingId, recordingToken, callTaskId };
}

/** Somebody asked for a request; the secret of the mail is that of `testSecrets`. */
export async function inviteInto(
  tenant: TestTenant,
  helpRequestId: string,
  helper: { id: string; offerId: string },
): Promise<string> {
  const id = newId();
  const now = tenant.clock.now();
  await tenant.db.kysely
    .insertInto("invitation")
    .values({
      id,
      help_request_id: helpRequestId,
      offer_id: helper.offerId,
      helper_id: helper.id,
      wave: 1,
      ring: "neighbourhood",
      points: 70_000,
      reasons: "[]",
      token_hash: testSecrets.hash(testSecrets.token(tenant.id, "invitation", id)),
      invited_at: now,
      expires_at: new Date(now.getTime() + 2 * 86_400_000),
    })
    .execute();
  return id;
}

/** A training on the list of the municipality. */
export async function keptTraining(tenant: TestTenant): Promise<string> {
  const id = newId();
  await tenant.db.kysely
    .insertInto("training")
    .values({ id, names: JSON.stringify({ nl: "Omgaan met dementie", en: "" }), position: 0 })
    .execute();
  return id;
}

export async function sayThings(
  tenant: TestTenant,
  about: {
    asker: TestPerson;
    coordinator: TestPerson;
    matchId: string;
    requestId: string;
    trainingId: string;
  },
): Promise<void> {
  const at = tenant.clock.now();
  await tenant.db.kysely
    .insertInto("match_message")
    .values({
      id: newId(),
      match_id: about.matchId,
      sender_id: about.asker.id,
      body: "Dag buur",
      sent_at: at,
    })
    .execute();
  await tenant.db.kysely
    .insertInto("vog_record")
    .values({
      person_id: about.asker.id,
      seen_on: "2026-01-02",
      seen_by: about.coordinator.id,
      profile: "45, 85",
      valid_until: "2029-05-06",
    })
    .execute();
  await tenant.db.kysely
    .insertInto("helper_training")
    .values({
      person_id: about.asker.id,
      training_id: about.trainingId,
      noted_at: at,
      noted_by: about.coordinator.id,
    })
    .execute();
  await tenant.db.kysely
    .insertInto("call_note")
    .values({
      id: newId(),
      person_id: about.asker.id,
      help_request_id: about.requestId,
      written_by: about.coordinator.id,
      written_at: at,
      text: "Belt liever 's ochtends",
    })
    .execute();
}

/** Asked by one for another, who has not answered yet. */
export async function draftFor(
  tenant: TestTenant,
  maker: TestPerson,
  whom: TestPerson,
  otherwise: Partial<NewDraftForAnother> = {},
): Promise<DraftForAnother> {
  return makeDraft({
    ctx: tenant.as(maker),
    input: {
      person: { firstName: whom.firstName, lastName: "", email: whom.email ?? undefined },
      channel: "mail",
      madeAs: "family",
      practice: "",
      request: {
        categoryId: tenant.categories.walking,
        description: "Wie gaat er mee wandelen?",
        timing: { kind: "flexible", endsOn: "2027-03-01" },
        urgency: "normal",
        needs: [],
        languages: [],
        nearness: "any",
        audience: "neighbourhood",
      },
      ...otherwise,
    },
  });
}

/** Given by one to another, who has not accepted it yet. */
export async function giveFor(tenant: TestTenant, giver: TestPerson, to: TestPerson): Promise<string> {
  const mandate = await giveMandate({
    ctx: tenant.as(giver),
    input: { email: to.email ?? "", scope: ["requests", "consents"], endsOn: "2027-03-01" },
  });
  return mandate.id;
}

export async function mandateFor(tenant: TestTenant, giver: TestPerson, to: TestPerson): Promise<string> {
  const id = await giveFor(tenant, giver, to);
  const token = testSecrets.token(tenant.id, "mandate-link", id);
  await acceptMandate({ ctx: tenant.as(to), input: { token } });
  return id;
}

/** A first information packet, which somebody got on paper. */
export async function handOutPacket(
  tenant: TestTenant,
  { administrator, coordinator, asker }: Record<"administrator" | "coordinator" | "asker", TestPerson>,
): Promise<void> {
  const ctx = tenant.as(administrator);
  const settings = InformationPacket.parse({
    nl: { howItWorks: "Zo werkt het.", whomToCall: "Bel de balie." },
    en: {},
  });
  await writeInformationPacketDraft({ ctx, input: { settings, note: "", basedOn: "0.0" } });
  await publishInformationPacket({ ctx, input: { number: 1, basedOn: "1.0" } });
  await givePacketOnPaper({ ctx: tenant.as(coordinator), input: { personId: asker.id, version: 1 } });
}

/** Help of today, for which the desk is rung. */
export async function ringFor(tenant: TestTenant, helpRequestId: string): Promise<void> {
  await tenant.db.kysely
    .insertInto("duty_call")
    .values({ help_request_id: helpRequestId, raised_at: tenant.clock.now() })
    .execute();
}

/** A helper who would rather not help in the own street, said with one press. */
export async function adjusted(tenant: TestTenant, helper: { id: string; offerId: string }): Promise<string> {
  const id = newId();
  await tenant.db.kysely
    .insertInto("offer_adjustment")
    .values({
      id,
      offer_id: helper.offerId,
      kind: "not-my-street",
      was_not_own_street: false,
      made_at: tenant.clock.now(),
      made_by: helper.id,
    })
    .execute();
  return id;
}
