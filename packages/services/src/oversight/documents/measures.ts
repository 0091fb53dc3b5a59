/** Something that the system does against a risk, with what proves it at every change of the code. */
export interface Measure {
  readonly id: string;
  /** A test, as a path in the source. */
  readonly proof: `${string}.test.ts`;
  /** Words of that test: when they are gone, so is the proof. */
  readonly says: string;
}

/** Words of each stand in the catalogue under `dpia.measure.<id>`. */
export const measures = [
  {
    id: "own-municipality",
    proof: "apps/api/src/guards/isolation.test.ts",
    says: "nothing of the other municipality is read or changed through any operation, by anybody",
  },
  {
    id: "one-policy",
    proof: "packages/consent/src/who-sees-what.test.ts",
    says: "who sees what",
  },
  {
    id: "own-yes",
    proof: "packages/services/src/consents/withdrawal-off-lists.test.ts",
    says: "a withdrawal takes people off every list at once, and a broken one does not",
  },
  {
    id: "looks-logged",
    proof: "apps/api/src/guards/looks.test.ts",
    says: "whoever reads contact or special data of another, through any operation, is written down exactly once",
  },
  {
    id: "look-alarms",
    proof: "packages/services/src/oversight/alarms/look-alarms.test.ts",
    says: "a day of many more people than usual is an alarm",
  },
  {
    id: "sealed-contacts",
    proof: "packages/services/src/contacts/contacts.test.ts",
    says: "nothing that says where somebody lives or how to reach them can be read in the schema",
  },
  {
    id: "confidentiality",
    proof: "packages/services/src/confidentiality/confidentiality.test.ts",
    says: "a helper sees the first name of the asker and nothing that leads to the door",
  },
  {
    id: "no-bsn",
    proof: "packages/services/src/my-data/no-bsn.test.ts",
    says: "no column of a tenant is for citizen service numbers",
  },
  {
    id: "terms",
    proof: "packages/services/src/retention/retention.test.ts",
    says: "destroy",
  },
  {
    id: "erasure",
    proof: "packages/services/src/my-data/personal-data.test.ts",
    says: "whoever has data here finds all of it in the export and none of anybody else's; then it can all go",
  },
  {
    id: "on-hold",
    proof: "packages/services/src/restriction/restriction.test.ts",
    says: "a helper is not found, not asked, and what was asked waits no longer",
  },
  {
    id: "answers-proven",
    proof: "packages/services/src/consents/evidence/verify-consent-chain.test.ts",
    says: "tampering is found, with the first broken link",
  },
  {
    id: "paper-and-phone",
    proof: "apps/api/src/guards/channels.test.ts",
    says: "what goes on paper holds a first name, and no way to anybody's door",
  },
  {
    id: "read-out",
    proof: "packages/services/src/my-data/read-out/read-out.test.ts",
    says: "a coordinator reads out what is held, why, how long, and who looked; the look is written down and seen",
  },
  {
    id: "certificate",
    proof: "packages/services/src/search/vog.test.ts",
    says: "who has no valid certificate of conduct is not matched where one is asked for",
  },
  {
    id: "explained",
    proof: "packages/matching/src/explain.test.ts",
    says: "who reads what",
  },
  {
    id: "quiet-log",
    proof: "apps/api/src/hostile/canaries.test.ts",
    says: "neither the log nor an answer that refuses holds what people wrote, or a secret",
  },
  {
    id: "short-sessions",
    proof: "packages/auth/src/session.test.ts",
    says: "are out after half an hour without activity",
  },
  {
    id: "officer-apart",
    proof: "packages/services/src/oversight/officer-role.test.ts",
    says: "an officer does no work of the desk and sees no requests",
  },
  {
    id: "breach-drill",
    proof: "packages/services/src/oversight/breach/breach-inquiries.test.ts",
    says: "ten thousand people are searched out within a minute",
  },
] as const satisfies readonly Measure[];

export type MeasureId = (typeof measures)[number]["id"];

/** What can go wrong for people, and what stands against it. Words: `dpia.risk.<id>.title` and `.text`. */
export const risks: readonly { readonly id: RiskId; readonly measures: readonly MeasureId[] }[] = [
  { id: "health", measures: ["one-policy", "own-yes", "looks-logged", "terms"] },
  { id: "at-the-door", measures: ["certificate", "confidentiality", "own-yes", "one-policy"] },
  { id: "curious-staff", measures: ["looks-logged", "look-alarms", "one-policy", "officer-apart"] },
  { id: "other-municipality", measures: ["own-municipality"] },
  { id: "break-in", measures: ["sealed-contacts", "short-sessions", "quiet-log", "breach-drill"] },
  { id: "not-free", measures: ["own-yes", "answers-proven", "paper-and-phone"] },
  { id: "kept-too-long", measures: ["terms", "erasure", "no-bsn"] },
  { id: "unfair", measures: ["explained"] },
  { id: "not-online", measures: ["paper-and-phone", "read-out", "on-hold"] },
];

export const riskIds = [
  "health",
  "at-the-door",
  "curious-staff",
  "other-municipality",
  "break-in",
  "not-free",
  "kept-too-long",
  "unfair",
  "not-online",
] as const;
export type RiskId = (typeof riskIds)[number];
