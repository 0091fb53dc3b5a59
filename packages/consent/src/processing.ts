import type { AnyPurposeId } from "./declared-purpose.ts";
import type { FieldId, RecordKind } from "./field.ts";
import type { Relation } from "./relation.ts";

/** Data that no field of a person's record holds. */
export type OtherData =
  | "counts"
  | "video"
  | "answers"
  | "published-image"
  | "published-story"
  | "payments"
  | "hours";

/** Kinds of records and fields, as in rules, and what lies outside them. */
export type ProcessedData = FieldId | `${RecordKind}.*` | OtherData;

/** Who gets data for a purpose, besides the person: relations of the policy, and parties outside it. */
export type Recipient = Exclude<Relation, "self" | "none"> | "mail-provider" | "everyone" | "tax-authority";

/** When the term begins. */
export type RetentionStart =
  | "account-closed"
  | "request-closed"
  | "help-ended"
  | "withdrawn"
  | "case-closed"
  | "network-ended"
  | "answered"
  | "year-ended"
  | "left";

/** How long data are kept. `period` is an ISO 8601 duration; null is for figures about nobody, which stay. */
export interface Retention {
  readonly period: `P${string}` | null;
  readonly after: RetentionStart;
}

/** One line of the register of processing (GDPR art. 30(1)), besides what `Purpose` says. */
export interface Processing {
  readonly subjects: readonly ("asker" | "helper" | "member" | "reported")[];
  readonly data: readonly ProcessedData[];
  /** Empty: nobody but the person. */
  readonly recipients: readonly Recipient[];
  readonly retention: Retention;
}

const desk = ["coordinator", "broker"] as const;
const neighbours = ["invited-helper", "matched-helper", "matched-asker"] as const;
const both = ["asker", "helper"] as const;
const anybody = ["asker", "helper", "member"] as const;

function shared(field: FieldId, ...others: readonly FieldId[]): Processing {
  return {
    subjects: both,
    data: [field, ...others],
    recipients: ["matched-helper", "matched-asker"],
    retention: { period: "P14D", after: "help-ended" },
  };
}

/**
 * What every purpose does with data, for the register of processing and the privacy page. Recipients are exactly
 * those whom the policy can show something for the purpose or on its consent; a test compares the two. Terms are
 * proposals that a tenant may shorten. Source: domain model C.2 and C.7.
 */
export const processing: Readonly<Record<AnyPurposeId, Processing>> = {
  account: {
    subjects: anybody,
    data: ["person.*", "consent.*"],
    recipients: ["administrator", "mail-provider"],
    retention: { period: "P14D", after: "account-closed" },
  },
  "match.be-found": {
    subjects: ["asker"],
    data: ["request.*", "person.pseudonym", "person.areaName", "person.languages", "person.postcode"],
    recipients: ["public", "candidate", "invited-helper", "site", ...desk],
    retention: { period: "P3M", after: "request-closed" },
  },
  "match.be-asked": {
    subjects: ["helper"],
    data: ["offer.*", "load.*", "decline.*"],
    recipients: ["site", ...desk],
    retention: { period: "P14D", after: "withdrawn" },
  },
  "match.beyond-neighbourhood": {
    subjects: ["asker"],
    data: ["request.areaName", "request.nearness"],
    recipients: ["site", ...desk],
    retention: { period: "P3M", after: "request-closed" },
  },
  // Other municipalities get the envelope that the site makes: they are nobody in this policy, and see no record.
  "cross-tenant": {
    subjects: ["asker"],
    data: [
      "request.category",
      "request.weight",
      "request.urgency",
      "request.timing",
      "request.areaName",
      "request.needs",
    ],
    recipients: ["site"],
    retention: { period: "P3M", after: "request-closed" },
  },
  "match.help": {
    subjects: both,
    data: ["request.*", "message.*", "followUp.*", "person.pseudonym", "person.firstName", "vog.isValid"],
    recipients: ["matched-helper", "matched-asker", "mail-provider"],
    retention: { period: "P6M", after: "help-ended" },
  },
  "share.first-name": {
    subjects: both,
    data: ["person.firstName"],
    recipients: [...neighbours, "network-member"],
    retention: { period: "P14D", after: "help-ended" },
  },
  "share.last-name": shared("person.lastName"),
  "share.phone": shared("person.phone"),
  "share.email": shared("person.email"),
  "share.address": shared("person.address", "person.postcode"),
  "need.show": {
    subjects: ["asker"],
    data: ["request.healthNeeds"],
    recipients: ["candidate", "invited-helper", "matched-helper", "partner", "network-member"],
    retention: { period: "P3M", after: "request-closed" },
  },
  statistics: {
    subjects: anybody,
    data: ["counts"],
    recipients: ["municipality"],
    retention: { period: null, after: "year-ended" },
  },
  coordination: {
    subjects: both,
    data: ["person.*", "request.*", "offer.*", "load.*", "decline.count", "callNote.*", "followUp.*"],
    recipients: ["site", ...desk],
    retention: { period: "P3M", after: "request-closed" },
  },
  "safety.case": {
    subjects: ["reported", ...both],
    data: ["report.*", "caseNote.*", "message.*"],
    recipients: desk,
    retention: { period: "P2Y", after: "case-closed" },
  },
  supervision: {
    subjects: anybody,
    data: ["person.pseudonym", "person.firstName", "person.lastName", "consent.*"],
    recipients: ["officer"],
    retention: { period: "P2Y", after: "answered" },
  },
  "breach.notify": {
    subjects: anybody,
    data: ["person.*"],
    recipients: ["officer", "mail-provider"],
    retention: { period: "P5Y", after: "case-closed" },
  },
  "vog.register": {
    subjects: ["helper"],
    data: ["vog.*"],
    recipients: ["matched-asker", ...desk],
    retention: { period: "P0D", after: "left" },
  },
  "by-proxy": {
    subjects: anybody,
    data: [
      "person.pseudonym",
      "person.firstName",
      "person.lastName",
      "request.*",
      "consent.*",
      "representation.*",
    ],
    recipients: ["representative", "represented", "mail-provider"],
    retention: { period: "P2Y", after: "withdrawn" },
  },
  "share.photo-profile": shared("person.photo"),
  "share.video": {
    subjects: ["helper"],
    data: ["video"],
    recipients: [],
    retention: { period: "P3Y", after: "answered" },
  },
  "refer.partner": {
    subjects: ["asker"],
    data: ["person.*", "request.*", "logBook.*"],
    recipients: ["partner"],
    retention: { period: "P3M", after: "case-closed" },
  },
  "refer.feedback": {
    subjects: ["asker"],
    data: ["followUp.outcome"],
    recipients: [],
    retention: { period: "P3M", after: "case-closed" },
  },
  "network.log": {
    subjects: ["asker"],
    data: ["logBook.*", "person.lastName", "person.address", "request.needs"],
    recipients: ["network-member", "partner", ...desk],
    retention: { period: "P30D", after: "network-ended" },
  },
  "visit.questionnaire": {
    subjects: ["asker"],
    data: ["answers"],
    recipients: [],
    retention: { period: "P3M", after: "answered" },
  },
  "photo.publish": {
    subjects: anybody,
    data: ["published-image"],
    recipients: ["everyone"],
    retention: { period: "P3Y", after: "answered" },
  },
  "story.publish": {
    subjects: anybody,
    data: ["published-story"],
    recipients: ["everyone"],
    retention: { period: "P3Y", after: "answered" },
  },
  newsletter: {
    subjects: anybody,
    data: ["person.email"],
    recipients: ["mail-provider"],
    retention: { period: "P0D", after: "withdrawn" },
  },
  "survey.invite": {
    subjects: anybody,
    data: ["person.email", "answers"],
    recipients: ["mail-provider"],
    retention: { period: "P3M", after: "answered" },
  },
  "rating.public": {
    subjects: both,
    data: ["followUp.remark"],
    recipients: ["everyone"],
    retention: { period: "P3Y", after: "answered" },
  },
  membership: {
    subjects: ["member", "helper"],
    data: ["payments"],
    recipients: ["tax-authority"],
    retention: { period: "P7Y", after: "year-ended" },
  },
  "guided.hours": {
    subjects: ["helper"],
    data: ["hours"],
    recipients: [],
    retention: { period: "P2Y", after: "left" },
  },
};
