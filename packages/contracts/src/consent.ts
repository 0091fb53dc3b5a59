import { z } from "zod";
import { Id, Instant } from "./ids.ts";
import { Locale } from "./person.ts";

/** Purposes that people are asked about; packages/consent says what each means. */
export const AskedPurpose = z.enum([
  "match.be-found",
  "match.be-asked",
  "match.beyond-neighbourhood",
  "cross-tenant",
  "share.first-name",
  "need.show",
]);
export type AskedPurpose = z.infer<typeof AskedPurpose>;

export const ConsentAnswer = z.strictObject({
  purpose: AskedPurpose,
  answer: z.enum(["given", "refused"]),
  textVersion: z.int().min(1),
});
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;

export const GiveConsents = z.strictObject({ answers: z.array(ConsentAnswer).min(1).max(20) });
export type GiveConsents = z.infer<typeof GiveConsents>;

/** One purpose with its exact text and what the person last answered. */
export const Consent = z
  .object({
    purpose: AskedPurpose,
    question: z.string(),
    explanation: z.string(),
    textVersion: z.int(),
    answer: z.enum(["given", "refused", "withdrawn"]).nullable(),
    answeredAt: Instant.nullable(),
    evidence: z.enum(["web", "phone", "paper"]).nullable(),
    /** The exact words of the last answer, in the language in which it was given; null when there is none. */
    answeredWords: z
      .object({ question: z.string(), explanation: z.string(), textVersion: z.int() })
      .nullable(),
  })
  .meta({ id: "Consent" });
export type Consent = z.infer<typeof Consent>;

/** What the desk wrote down in one call, for the person to say whether it is right. */
export const ConsentRecording = z
  .object({
    id: Id,
    recordedAt: Instant,
    /** Until when the link of the mail works. */
    openUntil: Instant,
    answers: z.array(
      z.object({
        question: z.string(),
        explanation: z.string(),
        textVersion: z.int(),
        answer: z.enum(["given", "refused"]),
        /** When a yes about health ends, unless the person confirms it; null for anything else. */
        lapsesAt: Instant.nullable(),
      }),
    ),
    answer: z.enum(["confirmed", "disputed"]).nullable(),
    answeredAt: Instant.nullable(),
  })
  .meta({ id: "ConsentRecording" });
export type ConsentRecording = z.infer<typeof ConsentRecording>;

const recordingToken = z.string().regex(/^[\w-]{43}$/, { error: "token_malformed" });
export const OpenRecording = z.strictObject({ token: recordingToken });
export const AnswerRecording = z.strictObject({
  token: recordingToken,
  answer: z.enum(["confirmed", "disputed"]),
});
/** By telephone somebody only says that it is not right; that it is takes a signed letter. */
export const AnswerRecordingForCaller = z.union([
  z.strictObject({ answer: z.literal("disputed"), channel: z.enum(["phone", "paper"]) }),
  z.strictObject({ answer: z.literal("confirmed"), channel: z.literal("paper") }),
]);
export type AnswerRecordingForCaller = z.infer<typeof AnswerRecordingForCaller>;

export const SharedField = z.enum(["lastName", "phone", "email", "address"]);
export type SharedField = z.infer<typeof SharedField>;

export const CodeOfConduct = z
  .object({
    version: z.int(),
    locale: Locale,
    text: z.string(),
    publishedAt: Instant,
    acceptedAt: Instant.nullable(),
  })
  .meta({ id: "CodeOfConduct" });
export type CodeOfConduct = z.infer<typeof CodeOfConduct>;

/** The promise to keep silent about what one hears and sees (#149), in the version of now. */
export const ConfidentialityStatement = z
  .object({
    version: z.int(),
    locale: Locale,
    text: z.string(),
    publishedAt: Instant,
    acceptedAt: Instant.nullable().meta({ description: "By the person whom the question is about." }),
  })
  .meta({ id: "ConfidentialityStatement" });
export type ConfidentialityStatement = z.infer<typeof ConfidentialityStatement>;

export const AcceptConfidentiality = z.strictObject({ version: z.int().min(1) });
export type AcceptConfidentiality = z.infer<typeof AcceptConfidentiality>;

/** To print for somebody who stops: what they promised still holds. */
export const PromiseLetter = z
  .object({
    name: z.string(),
    locale: z.enum(["nl", "en"]),
    text: z.string(),
    signedOn: z.iso.date(),
  })
  .meta({ id: "PromiseLetter" });
export type PromiseLetter = z.infer<typeof PromiseLetter>;

/** Read aloud on the telephone, or signed on paper; written down by the desk. */
export const RecordConfidentiality = z.strictObject({
  version: z.int().min(1),
  channel: z.enum(["phone", "paper"]),
});
export type RecordConfidentiality = z.infer<typeof RecordConfidentiality>;

export const AcceptCodeOfConduct = z.strictObject({ version: z.int().min(1) });
