import {
  getRetentionSettings,
  newId,
  setSender,
  startBreachInquiry,
  writeDisclosureDraft,
} from "@omzien/services";
import { aMatch, aReport, type TestPerson, type TestTenant, testSecrets } from "@omzien/testing";
import type { WorldIds } from "./call-samples.ts";
import { askedElsewhere } from "./world-elsewhere.ts";
import { aRota } from "./world-rota.ts";
import {
  askColleague,
  handOutPacket,
  planHouseStyle,
  readyPackage,
  letIn,
  recordCall,
  adjusted,
  ringFor,
  inviteInto,
  keptTraining,
  sayThings,
  draftFor,
  giveFor,
  mandateFor,
} from "./world-parts.ts";

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
  // Too far away to be asked for anything: who is asked does not depend on them.
  const away = { x: 200_000 };
  const newcomer = await tenant.resident("Wil", { away });
  const leaving = await tenant.helper("Toos", { away });
  const coordinator = await tenant.coordinator("Anneke");
  const administrator = await tenant.person("Bram", { roles: ["administrator"] });
  const officer = await tenant.officer("Noor");
  const representative = await tenant.resident("Anna");
  const open = await tenant.aHelpRequest({ by: asker });
  const triage = await tenant.aHelpRequest({ by: asker, state: "triage" });
  const ending = await tenant.aHelpRequest({ by: asker });
  const hastened = await tenant.aHelpRequest({ by: await tenant.resident("Haast") });
  const given = await tenant.aHelpRequest({ by: asker });
  const extended = await tenant.aHelpRequest({ by: asker });
  const stopped = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  const handedBack = await aMatch(tenant, { asker, helper });
  const solved = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  const match = await aMatch(tenant, { asker, helper, agreed: ["asker", "helper"] });
  const report = await aReport(tenant, { by: asker });
  const invitationId = await inviteInto(tenant, open.id, invited);
  await ringFor(tenant, open.id);
  const adjustmentId = await adjusted(tenant, helper);
  const trainingId = await keptTraining(tenant);
  await sayThings(tenant, { asker, coordinator, matchId: match.id, requestId: open.id, trainingId });
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
      basedOn: "0.0.",
      siteOf: () => Promise.resolve(undefined),
    },
  });
  const { visitId, sentAwayId } = await letIn(tenant);
  await handOutPacket(tenant, { administrator, coordinator, asker });
  const rota = await aRota(tenant, { helper });
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
      ...(await askedElsewhere(tenant, { asker, coordinator, administrator, helpRequestId: open.id })),
      invitationId,
      matchId: match.id,
      reportId: report.id,
      ...rota.ids,
      personId: asker.id,
      offerId: spare.offerId,
      adjustmentId,
      categoryId: category.id,
      trainingId,
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
        // Once the one of this world is published.
        writeInformationPacketDraft: "1.1",
        writeMatchingRulesDraft: "0.0",
        writeSearchRulesDraft: "0.0",
        writeModulesDraft: "0.0",
        writeForwardingRulesDraft: "1.1",
        changeAreaMap: "0",
        // Once something was renamed, and the file was taken.
        importAreas: "1",
        undoAreaChange: "2",
        writeStaffSignInDraft: "0.0",
        // Once those drafts are written.
        publishSiteWords: "1.0",
        publishConductText: "1.0",
        publishHelpKinds: "1.0",
        publishInformationPacket: "2.1",
        publishMatchingRules: "1.0",
        publishSearchRules: "1.0",
        publishModules: "1.0",
        publishForwardingRules: "2.1",
        publishStaffSignIn: "1.0",
        setStaffSignInSecret: "1.1",
        publishDisclosure: "1.0",
        setSender: "1.1.buurthulp",
        makeSenderKey: "1.1.buurthulp",
        removeSender: "1.2.buurthulp",
        // Once all of these are published.
        takeProjectPreset: "1.1-1.1-1.1-1.1-1.1",
        // Once the draft of this world is published.
        writeDisclosureDraft: "1.1",
        writeRetentionTerms: (await getRetentionSettings({ ctx: tenant.as(administrator) })).version,
      },
      ofOperation: {
        // Whoever put their data on hold has nothing written down.
        recordVog: { personId: spare.id },
        noteTraining: { personId: spare.id },
        givePacketOnPaper: { personId: spare.id },
        getOfferLimits: { personId: spare.id },
        adjustOfferByPhone: { personId: spare.id },
        resumeOfferByPhone: { personId: spare.id },
        createOfferByPhone: { personId: newcomer.id },
        endOfferByPhone: { personId: leaving.id },
        undoAdjustmentByPhone: { personId: spare.id, adjustmentId: await adjusted(tenant, spare) },
        triageHelpRequest: { helpRequestId: triage.id },
        withdrawHelpRequest: { helpRequestId: ending.id },
        askNextHelpers: { helpRequestId: hastened.id },
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
        ...rota.ofOperation,
        handBackMatch: { matchId: handedBack.id },
        endSupportVisit: { visitId: sentAwayId },
      },
    },
  };
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
