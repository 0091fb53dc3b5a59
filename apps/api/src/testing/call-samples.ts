import { appearanceOf, firstTheme } from "@omzien/theme";
import { usualSearchRules } from "@omzien/contracts";
import type { Route } from "../http/route.ts";

/** What a sweep fills into paths and bodies: ids that exist in the tenant that is called. */
export interface WorldIds {
  helpRequestId: string;
  forwardingId: string;
  /** Of what another municipality asks. */
  reference: string;
  invitationId: string;
  matchId: string;
  reportId: string;
  rotaId: string;
  memberId: string;
  proposalId: string;
  shiftId: string;
  swapId: string;
  forShiftId: string;
  /** A helper who fits the request of the rota. */
  fittingId: string;
  personId: string;
  offerId: string;
  adjustmentId: string;
  categoryId: string;
  trainingId: string;
  areaId: string;
  invitationToken: string;
  recordingId: string;
  recordingToken: string;
  callTaskId: string;
  draftId: string;
  draftToken: string;
  publicationId: string;
  /** Of somebody of the platform, who is in. */
  visitId: string;
  /** What `If-Match` says, by operation, when the operations are called in the order of the table. */
  versionOf: Partial<Record<string, string>>;
  mandateId: string;
  mandateToken: string;
  representativeId: string;
  colleagueInvitationId: string;
  colleagueToken: string;
  inquiryId: string;
  packageId: string;
  /** Who looked at more people than usual, and from when. */
  alarm: { viewerId: string; beganAt: string };
  /** Subjects of operations that end something, so that one ending does not hide the next. */
  ofOperation: Partial<Record<string, Partial<Omit<WorldIds, "ofOperation" | "versionOf">>>>;
}

/** Of who may come in for support, and of who is in. */
export const supportPass = "p".repeat(43);
export const supportToken = `support.${"s".repeat(43)}`;

/** What the samples put on. */
export const plainAppearance = appearanceOf(firstTheme);

/** A drawing that passes for a logo. */
export const plainLogo = {
  type: "image/svg+xml",
  body: new TextEncoder().encode(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><rect width="200" height="40" fill="#246"/></svg>',
  ),
};

/** A neighbourhood of a square kilometre in the middle of the country, as a file. */
export const plainAreas = {
  type: "application/geo+json",
  body: new TextEncoder().encode(
    JSON.stringify({
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          properties: { naam: "Nieuw" },
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [5.1, 52.1],
                [5.11, 52.1],
                [5.11, 52.11],
                [5.1, 52.11],
                [5.1, 52.1],
              ],
            ],
          },
        },
      ],
    }),
  ),
};

const queries: Partial<Record<string, string>> = {
  lookUpArea: "?postcode=5011",
  uploadHouseStyleImage: "?kind=logo",
  previewAreaImport: "?name=buurten.geojson",
  importAreas: "?name=buurten.geojson",
};

const consentAnswers = [{ purpose: "match.be-found", answer: "given", textVersion: 1 }];

const plainRules = {
  weights: {
    distance: 20,
    availability: 15,
    interest: 15,
    bond: 10,
    fairness: 20,
    freshness: 5,
    reciprocity: 5,
    language: 4,
    responsiveness: 6,
  },
  load: { openMatches: 3, asks30: 6 },
};

/** A body that passes the contract for every operation that takes one. */
const bodies: Record<string, (ids: WorldIds) => unknown> = {
  createSignInRequest: () => ({ email: "veeg@example.org" }),
  createSession: ({ personId }) => ({ signInRequestId: personId, code: "123456" }),
  updateMe: ({ areaId }) => ({ firstName: "Veegster", areaId, phone: "0612345678" }),
  findPeople: () => ({ q: "CANARY" }),
  createPerson: ({ areaId }) => ({ firstName: "Nieuw", postcode: "5011", areaId, phone: "0687654321" }),
  recordConsents: () => ({ answers: consentAnswers }),
  readOutData: () => ({ channel: "phone", identityChecked: true }),
  openConsentRecording: ({ recordingToken }) => ({ token: recordingToken }),
  answerConsentRecording: ({ recordingToken }) => ({ token: recordingToken, answer: "confirmed" }),
  answerConsentRecordingForCaller: () => ({ answer: "confirmed", channel: "paper" }),
  finishCallTask: () => ({ outcome: "done" }),
  giveConsents: () => ({ answers: consentAnswers }),
  acceptCodeOfConduct: () => ({ version: 1 }),
  acceptConfidentiality: () => ({ version: 1 }),
  recordConfidentiality: () => ({ version: 1, channel: "paper" }),
  createHelpRequest: ({ categoryId }) => ({
    categoryId,
    description: "Wie gaat er mee wandelen?",
    timing: { kind: "flexible", endsOn: "2027-03-01" },
  }),
  changeReach: () => ({ audience: "neighbourhood" }),
  forwardHelpRequest: () => ({ kind: "partner", name: "Stichting De Brug" }),
  answerEnvelope: () => ({ answer: "have-somebody" }),
  withdrawHelpRequest: () => ({ reason: "Het is al gelukt" }),
  extendHelpRequest: () => ({ endsOn: "2027-04-01" }),
  solveHelpRequest: () => ({ how: "otherwise" }),
  triageHelpRequest: () => ({ weight: "light", outcome: "search" }),
  createInvitations: ({ offerId }) => ({ offerIds: [offerId] }),
  setDeskDigest: () => ({ isOn: true }),
  createWorkTableInvitations: ({ helpRequestId, offerId }) => ({ pairs: [{ helpRequestId, offerId }] }),
  createHelpOffer: ({ categoryId }) => offerBody(categoryId),
  createOfferByPhone: ({ categoryId }) => offerBody(categoryId),
  updateMyHelpOffer: ({ categoryId }) => offerBody(categoryId),
  pauseMyHelpOffer: () => ({}),
  adjustMyHelpOffer: () => ({ kind: "not-my-street" }),
  adjustOfferByPhone: () => ({ kind: "most-a-month", count: 2 }),
  openInvitation: ({ invitationToken }) => ({ token: invitationToken }),
  answerInvitation: ({ invitationToken }) => ({ answer: "later", token: invitationToken }),
  agreeToMatch: () => ({ shares: ["phone"] }),
  createMatchMessage: () => ({ body: "Tot dinsdag" }),
  stopMatch: () => ({ remark: "" }),
  answerFollowUp: () => ({ outcome: "good", again: "yes" }),
  makeRota: () => ({
    startsOn: "2026-12-03",
    endsOn: "2026-12-10",
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    from: "17:00",
    to: "19:00",
    maxFaces: 4,
  }),
  askRotaMember: ({ fittingId }) => ({ personId: fittingId }),
  setRotaAvailability: () => ({
    days: [{ date: "2026-12-03" }, { date: "2026-12-05", ratherNot: true }],
    maxShifts: 3,
    isNamed: true,
  }),
  takeShift: ({ memberId }) => ({ date: "2026-12-09", memberId }),
  proposeSwap: ({ shiftId, forShiftId }) => ({ shiftId, forShiftId }),
  answerSwap: () => ({ answer: "yes" }),
  stopRotaMember: () => ({ remark: "" }),
  createReport: ({ matchId }) => ({ text: "Iets voelt niet goed", aboutMatchId: matchId }),
  closeReport: () => ({ remark: "Besproken" }),
  makeDraft: ({ categoryId }) => ({
    person: { firstName: "Truus", phone: "0612340000" },
    channel: "phone",
    madeAs: "family",
    request: {
      categoryId,
      description: "Wie gaat er mee wandelen?",
      timing: { kind: "flexible", endsOn: "2027-03-01" },
    },
  }),
  createSupportSession: () => ({ pass: supportPass }),
  openDraft: ({ draftToken }) => ({ token: draftToken }),
  answerDraft: ({ draftToken }) => ({ token: draftToken, answer: "doubted" }),
  recordDraftAnswer: () => ({ answer: "refused", through: "phone" }),
  writeDisclosureDraft: () => ({
    narrowings: [{ relation: "coordinator", group: "phone", when: "always", effect: "mask" }],
    note: "Minder nummers op het scherm",
  }),
  writeRetentionTerms: () => ({ terms: [{ kind: "message", days: 90 }] }),
  tryRetentionTerms: () => ({ terms: [{ kind: "message", days: 30 }] }),
  giveMandate: () => ({ email: "machtig@example.org", scope: ["requests"], endsOn: "2027-03-01" }),
  openMandate: ({ mandateToken }) => ({ token: mandateToken }),
  acceptMandate: ({ mandateToken }) => ({ token: mandateToken }),
  createHelpRequestFor: ({ categoryId }) => ({
    categoryId,
    description: "Wie gaat er mee wandelen?",
    timing: { kind: "flexible", endsOn: "2027-03-01" },
  }),
  withdrawHelpRequestFor: () => ({ reason: "Het is al gelukt" }),
  extendHelpRequestFor: () => ({ endsOn: "2027-04-01" }),
  answerConsentsFor: () => ({ answers: consentAnswers }),
  recordMandate: ({ representativeId }) => ({
    representativeId,
    capacity: "mentor",
    scope: ["requests"],
    documentSeenOn: "2026-11-01",
    endsOn: "2027-03-01",
  }),
  noteRepresentationNeed: () => ({ basis: "own-wish" }),
  lookIntoAlarm: ({ alarm }) => ({ kind: "many-in-hour", ...alarm, note: "Gevraagd waarom" }),
  startBreachInquiry: () => ({ leak: { kind: "parts", parts: ["contact", "requests"] } }),
  recordVog: () => ({ seenOn: "2026-02-02", profile: "85", validUntil: "2029-02-01" }),
  removeVog: () => ({ seenOn: "2026-01-02" }),
  noteTraining: ({ trainingId }) => ({ trainingId }),
  removeTraining: ({ trainingId }) => ({ trainingId }),
  writeHouseStyleDraft: () => ({ appearance: plainAppearance, formOfAddress: "je", note: "Nieuwe kleuren" }),
  publishHouseStyle: () => ({ number: 1 }),
  writeSiteWordsDraft: () => ({ settings: { name: "Tilburg", phone: "013 123 45 67", words: {} } }),
  publishSiteWords: () => ({ number: 1 }),
  writeHelpKindsDraft: () => ({
    settings: {
      groups: [
        {
          id: null,
          name: { nl: "Tuin", en: "" },
          hint: { nl: "", en: "" },
          weight: "light",
          vogRequired: false,
          hidden: false,
          children: [],
        },
      ],
      notOffered: [],
    },
  }),
  publishHelpKinds: () => ({ number: 1 }),
  writeMatchingRulesDraft: () => ({ settings: plainRules }),
  publishMatchingRules: () => ({ number: 1 }),
  tryMatchingRules: () => ({ settings: plainRules }),
  writeSearchRulesDraft: () => ({ settings: usualSearchRules }),
  publishSearchRules: () => ({ number: 1 }),
  trySearchRules: () => ({ settings: usualSearchRules, days: 60 }),
  takeProjectPreset: () => ({ subjects: ["matching-rules"] }),
  // Published by the sweep too, so all of it stays on.
  writeModulesDraft: () => ({ settings: {} }),
  publishModules: () => ({ number: 1 }),
  writeForwardingRulesDraft: () => ({ settings: { sends: true, receives: true } }),
  publishForwardingRules: () => ({ number: 2 }),
  writeConductTextDraft: () => ({ settings: { nl: "Wees aardig." } }),
  publishConductText: () => ({ number: 1 }),
  previewAreaChange: ({ areaId }) => ({ kind: "rename", itemId: areaId, name: "Anders" }),
  changeAreaMap: ({ areaId }) => ({ kind: "rename", itemId: areaId, name: "Anders" }),
  writeInformationPacketDraft: () => ({
    settings: { nl: { howItWorks: "Zo werkt het.", whomToCall: "Bel de balie." }, en: {} },
  }),
  publishInformationPacket: () => ({ number: 2 }),
  readPacket: () => ({ version: 2 }),
  givePacketOnPaper: () => ({ version: 2 }),
  askMunicipalityPackage: () => ({ understood: true }),
  setSender: () => ({ domain: "post.tilburg.nl", mailbox: "buurthulp" }),
  // Published by the sweep too, so it stays off.
  writeStaffSignInDraft: () => ({
    settings: { issuer: "https://inloggen.tilburg.example", clientId: "buurthulp" },
  }),
  publishStaffSignIn: () => ({ number: 1 }),
  setStaffSignInSecret: () => ({ secret: "een geheim van de gemeente" }),
  startStaffSignIn: () => ({}),
  completeStaffSignIn: () => ({ state: "t".repeat(43), code: "123456" }),
  inviteColleague: () => ({ email: "collega@example.org", roles: ["coordinator"] }),
  openColleagueInvitation: ({ colleagueToken }) => ({ token: colleagueToken }),
  acceptColleagueInvitation: ({ colleagueToken }) => ({ token: colleagueToken, firstName: "Nieuw" }),
  confirmSecondFactor: () => ({ code: "123456" }),
  enterSecondFactor: () => ({ code: "123456" }),
  setSecondFactorRule: () => ({ obligedFrom: "2027-01-01" }),
  createCallNote: ({ personId }) => ({ personId, text: "Gebeld" }),
};

function offerBody(categoryId: string) {
  return { categories: [{ categoryId }], availability: [{ weekday: 2, part: "morning" }] };
}

const files: Partial<Record<string, typeof plainLogo>> = { "area-map": plainAreas };

/** Parts of paths that are no ids. */
const names: Readonly<Record<string, string>> = {
  purpose: "match.beyond-neighbourhood",
  document: "who-sees-what",
  role: "broker",
  preset: "village",
};

/** A call of the operation with ids that exist. @throws Error when nobody wrote a sample for its body. */
export function sampleCall(
  { spec }: Route,
  ids: WorldIds,
): {
  path: string;
  method: string;
  body?: unknown;
  file?: { type: string; body: Uint8Array<ArrayBuffer> };
  headers?: Record<string, string>;
} {
  const subject = { ...ids, ...ids.ofOperation[spec.operationId] };
  const path = spec.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    Object.hasOwn(names, name) ? (names[name] ?? "") : idNamed(subject, name),
  );
  const method = spec.method.toUpperCase();
  const query = queries[spec.operationId] ?? "";
  const headers = spec.changesVersion ? { "if-match": `"${ids.versionOf[spec.operationId]}"` } : {};
  if (spec.file) return { path: path + query, method, headers, file: files[spec.tag] ?? plainLogo };
  if (!spec.body) return { path: path + query, method, headers };
  const body = bodies[spec.operationId];
  if (!body) throw new Error(`Write a sample body for ${spec.operationId} in call-samples.ts`);
  return { path, method, headers, body: body(subject) };
}

function idNamed(ids: WorldIds, name: string): string {
  const id = new Map(Object.entries(ids)).get(name);
  if (typeof id !== "string") throw new Error(`Write an id for {${name}} in call-samples.ts`);
  return id;
}
