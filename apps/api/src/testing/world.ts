import type { DraftForAnother, NewDraftForAnother } from "@omzien/contracts";
import { Readable } from "node:stream";
import {
  acceptMandate,
  getRetentionSettings,
  colleagueLink,
  giveMandate,
  inviteColleague,
  makeDraft,
  newId,
  publishHouseStyle,
  recordConsentsByPhone,
  setSender,
  startBreachInquiry,
  writeDisclosureDraft,
  writeHouseStyleDraft,
} from "@omzien/services";
import { aMatch, aReport, testFiles, type TestPerson, type TestTenant, testSecrets } from "@omzien/testing";
import { plainAppearance, supportPass, supportToken, type WorldIds } from "./call-samples.ts";

export interface World {
  ids: WorldIds;
  people: Record<
    | "asker"
    | "helper"
    | "invited"
    | "stranger"
    | "coordinator"
    | "administrator"
    | "officer"
    | "representative",
    TestPerson
  >;
}

/** One request in every state that matters, with people, a match, words and worries around it. */
export async function buildWorld(tenant: TestTenant): Promise<World> {
  const asker = await tenant.resident("Fatima", { street: "Lindestraat", phone: "+31611111111" });
  const helper = await tenant.helper("Joost", { phone: "+31622222222", street: "Iepenlaan" });
  const invited = await tenant.helper("Samira");
  const spare = await tenant.helper("Lotte");
  const stranger = await tenant.resident("Kees");
  const coordinator = await tenant.coordinator("Anneke");
  const administrator = await tenant.person("Bram", { roles: ["administrator"] });
  const officer = await tenant.officer("Noor");
  const representative = await tenant.resident("Anna");
  const open = await tenant.aHelpRequest({ by: asker });
  const triage = await tenant.aHelpRequest({ by: asker, state: "triage" });
  const ending = await tenant.aHelpRequest({ by: asker });
  const given = await tenant.aHelpRequest({ by: asker });
  const extended = await tenant.aHelpRequest({ by: asker });
  const stopped = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  const handedBack = await aMatch(tenant, { asker, helper });
  const solved = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  const match = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  const report = await aReport(tenant, { by: asker });
  const invitationId = await inviteInto(tenant, open.id, invited);
  await sayThings(tenant, { asker, coordinator, matchId: match.id, requestId: open.id });
  const { id: draftId } = await draftFor(tenant, asker, spare);
  const { id: refusedId } = await draftFor(tenant, asker, spare);
  await writeDisclosureDraft({
    ctx: tenant.as(administrator),
    input: {
      narrowings: [{ relation: "broker", group: "phone", when: "always", effect: "mask" }],
      note: "",
      basedOn: "0.0",
    },
  });
  const mandateId = await mandateFor(tenant, asker, representative);
  const endingMandateId = await mandateFor(tenant, helper, representative);
  const waitingMandateId = await giveFor(tenant, stranger, representative);
  const invitation = await askColleague(tenant, administrator, "samen@example.org");
  const waitingInvitation = await askColleague(tenant, administrator, "wacht@example.org");
  const withdrawnInvitation = await askColleague(tenant, administrator, "over@example.org");
  const relieved = await tenant.person("Tarik", { roles: ["broker", "coordinator"] });
  const publicationId = await planHouseStyle(tenant, administrator);
  await setSender({
    ctx: tenant.as(administrator),
    input: {
      domain: "post.tilburg.nl",
      mailbox: "buurthulp",
      platformAddress: "buurthulp@platform.example",
      siteOf: () => Promise.resolve(undefined),
    },
  });
  const { visitId, sentAwayId } = await letIn(tenant);
  const category = await tenant.db.kysely
    .selectFrom("category")
    .select("id")
    .where("parent_id", "is not", null)
    .where("weight", "=", "light")
    .executeTakeFirstOrThrow();
  const area = await tenant.db.kysely.selectFrom("area").select("id").executeTakeFirstOrThrow();
  return {
    people: { coordinator, invited, helper, asker, stranger, administrator, officer, representative },
    ids: {
      helpRequestId: open.id,
      invitationId,
      matchId: match.id,
      reportId: report.id,
      personId: asker.id,
      offerId: spare.offerId,
      categoryId: category.id,
      areaId: area.id,
      draftId,
      draftToken: testSecrets.token(tenant.id, "draft-link", draftId),
      mandateId,
      mandateToken: testSecrets.token(tenant.id, "mandate-link", waitingMandateId),
      representativeId: spare.id,
      colleagueInvitationId: waitingInvitation.id,
      colleagueToken: invitation.token,
      publicationId,
      packageId: await readyPackage(tenant, administrator),
      visitId,
      invitationToken: testSecrets.token(tenant.id, "invitation", invitationId),
      ...(await recordCall(tenant, coordinator, asker)),
      ...(await overseen(tenant, officer, { viewer: coordinator, at: [asker, helper] })),
      versionOf: {
        publishHouseStyle: "1.1.0",
        cancelHouseStylePublication: "1.2.0",
        writeHouseStyleDraft: "1.2.1",
        writeSiteWordsDraft: "0.0",
        writeConductTextDraft: "0.0",
        writeHelpKindsDraft: "0.0",
        writeMatchingRulesDraft: "0.0",
        writeModulesDraft: "0.0",
        // Once those drafts are written.
        publishSiteWords: "1.0",
        publishConductText: "1.0",
        publishHelpKinds: "1.0",
        publishMatchingRules: "1.0",
        publishModules: "1.0",
        publishDisclosure: "1.0",
        // Once the draft of this world is published.
        writeDisclosureDraft: "1.1",
        writeRetentionTerms: (await getRetentionSettings({ ctx: tenant.as(administrator) })).version,
      },
      ofOperation: {
        // Whoever put their data on hold has no certificate written down.
        recordVog: { personId: spare.id },
        triageHelpRequest: { helpRequestId: triage.id },
        withdrawHelpRequest: { helpRequestId: ending.id },
        solveHelpRequest: { helpRequestId: solved.helpRequestId },
        stopMatch: { matchId: stopped.id },
        recordDraftAnswer: { draftId: refusedId },
        endMandate: { mandateId: endingMandateId },
        withdrawHelpRequestFor: { helpRequestId: given.id },
        extendHelpRequestFor: { helpRequestId: extended.id },
        giveRole: { personId: coordinator.id },
        takeRole: { personId: relieved.id },
        checkRole: { personId: relieved.id },
        resetSecondFactor: { personId: relieved.id },
        withdrawColleagueInvitation: { colleagueInvitationId: withdrawnInvitation.id },
        handBackMatch: { matchId: handedBack.id },
        endSupportVisit: { visitId: sentAwayId },
      },
    },
  };
}

/** Asked by mail, and not answered yet. @returns its id, and the secret of the mail. */
async function askColleague(
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
async function planHouseStyle(tenant: TestTenant, administrator: TestPerson): Promise<string> {
  const ctx = tenant.as(administrator);
  const words = { formOfAddress: "u", note: "", logoId: null, iconId: null } as const;
  const draft = { appearance: plainAppearance, ...words, basedOn: "0.0.0" };
  await writeHouseStyleDraft({ ctx, input: draft });
  const takesEffectAt = new Date(tenant.clock.now().getTime() + 30 * 86_400_000).toISOString();
  const { planned } = await publishHouseStyle({ ctx, input: { number: 1, takesEffectAt, basedOn: "1.0.0" } });
  return planned[0]?.publications[0]?.id ?? "";
}

/** All of the municipality, ready to be taken along. */
async function readyPackage(tenant: TestTenant, by: TestPerson): Promise<string> {
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
async function letIn(tenant: TestTenant): Promise<{ visitId: string; sentAwayId: string }> {
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
async function recordCall(
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

/** Two looks in an hour where one is much already, and a leak that was searched out. */
async function overseen(
  tenant: TestTenant,
  officer: TestPerson,
  looked: { viewer: TestPerson; at: readonly TestPerson[] },
): Promise<Pick<WorldIds, "inquiryId" | "alarm">> {
  const { kysely } = tenant.db;
  const at = tenant.clock.now();
  await kysely
    .updateTable("site")
    .set({ rules: JSON.stringify({ oversight: { subjectsPerHour: 1 } }) })
    .execute();
  const look = { at, viewer_id: looked.viewer.id, viewer_kind: "coordinator", channel: "web" } as const;
  const shown = {
    record_kind: "person",
    purpose: "coordination",
    reason: "person",
    level: "normal",
  } as const;
  await kysely
    .insertInto("access_event")
    .values(
      looked.at.map(({ id }) => ({
        ...look,
        ...shown,
        id: newId(),
        subject_id: id,
        record_id: id,
        fields: ["person.phone"],
        rules: ["coordinator.contact"],
      })),
    )
    .execute();
  const inquiry = await startBreachInquiry({
    ctx: tenant.as(officer),
    input: { leak: { kind: "parts", parts: ["contact"] }, breachReference: null },
  });
  const beganAt = new Date(Math.floor(at.getTime() / 3_600_000) * 3_600_000).toISOString();
  return { inquiryId: inquiry.id, alarm: { viewerId: looked.viewer.id, beganAt } };
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

async function sayThings(
  tenant: TestTenant,
  about: { asker: TestPerson; coordinator: TestPerson; matchId: string; requestId: string },
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

async function mandateFor(tenant: TestTenant, giver: TestPerson, to: TestPerson): Promise<string> {
  const id = await giveFor(tenant, giver, to);
  const token = testSecrets.token(tenant.id, "mandate-link", id);
  await acceptMandate({ ctx: tenant.as(to), input: { token } });
  return id;
}
