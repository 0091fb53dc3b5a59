import { z } from "zod";
import { AskedPurpose, ConsentAnswer } from "./consent.ts";
import { freeText } from "./free-text/free-text.ts";
import { Nearness, Need, Ring, Urgency, Weight } from "./help.ts";
import { NewHelpRequest } from "./help-request.ts";
import { Id, Instant } from "./ids.ts";
import { PhoneNumber } from "./me.ts";
import { Language } from "./person.ts";
import { EmailAddress } from "./sign-in.ts";
import { Postcode } from "./site.ts";
import { Timing } from "./timing.ts";

/** What the maker is to whom it is for; `practice` (a GP's) and `staff` are taken down at the desk. */
export const DraftMaker = z.enum(["family", "carer", "parent", "practice", "staff"]);
export type DraftMaker = z.infer<typeof DraftMaker>;

/** The own channel by which the person confirms. */
export const DraftChannel = z.enum(["mail", "phone", "letter"]);
export type DraftChannel = z.infer<typeof DraftChannel>;

export const DraftStatus = z.enum(["waiting", "confirmed", "refused", "lapsed"]);
export type DraftStatus = z.infer<typeof DraftStatus>;

/** Whom a draft is for, as the maker says. */
export const DraftPerson = z.strictObject({
  firstName: freeText(60).min(1, { error: "required" }),
  lastName: freeText(80).default(""),
  email: EmailAddress.optional(),
  phone: PhoneNumber.optional(),
  street: freeText(80).optional(),
  houseNumber: freeText(12).optional(),
  postcode: Postcode.optional(),
});
export type DraftPerson = z.infer<typeof DraftPerson>;

const reachedBy = {
  mail: ["email"],
  phone: ["phone"],
  letter: ["street", "houseNumber", "postcode"],
} as const satisfies Record<DraftChannel, readonly (keyof DraftPerson)[]>;

/** Whom a draft is for and what it asks; the request is one without a person. */
export const DraftContent = z.strictObject({
  person: DraftPerson,
  practice: freeText(80).default("").meta({ description: "Name of the practice that asks." }),
  request: NewHelpRequest.omit({ onBehalfOf: true, fromDraft: true, channel: true }),
});
export type DraftContent = z.infer<typeof DraftContent>;

/** A request for another, which nobody sees before that person says yes. */
export const NewDraftForAnother = DraftContent.extend({
  channel: DraftChannel,
  madeAs: DraftMaker,
}).superRefine(({ person, channel, madeAs, practice }, context) => {
  const missing = (path: string[]) => context.addIssue({ code: "custom", message: "required", path });
  for (const field of reachedBy[channel]) if (!person[field]) missing(["person", field]);
  if (madeAs === "practice" && practice === "") missing(["practice"]);
});
export type NewDraftForAnother = z.infer<typeof NewDraftForAnother>;

/** All that the maker sees: how it stands, and nothing of the person. */
export const DraftForAnother = z
  .object({
    id: Id,
    status: DraftStatus,
    madeAt: Instant,
    lapsesAt: Instant,
    category: z.string(),
    channel: DraftChannel,
  })
  .meta({ id: "DraftForAnother" });
export type DraftForAnother = z.infer<typeof DraftForAnother>;

export const DraftListQuery = z.strictObject({
  list: z
    .enum(["mine", "desk"])
    .default("mine")
    .meta({ description: "`desk`: what waits, for the desk; by whom to call first." }),
});
export type DraftListQuery = z.infer<typeof DraftListQuery>;

export const DraftList = z
  .object({ items: z.array(DraftForAnother.extend({ isDoubted: z.boolean() })) })
  .meta({ id: "DraftList" });
export type DraftList = z.infer<typeof DraftList>;

const DraftRequest = z.object({
  categoryId: Id,
  category: z.string(),
  description: z.string(),
  timing: Timing,
  needs: z.array(Need),
});

/** What the desk reads aloud on the telephone, or prints. Each look at it is logged. */
export const DraftAtDesk = DraftForAnother.extend({
  isDoubted: z.boolean(),
  maker: z.object({ name: z.string(), as: DraftMaker, practice: z.string() }),
  person: z.object({
    id: Id.nullable(),
    firstName: z.string().optional(),
    lastName: z.string().optional(),
    email: z.string().nullable().optional(),
    phone: z.string().nullable().optional(),
    street: z.string().nullable().optional(),
    houseNumber: z.string().nullable().optional(),
    postcode: z.string().nullable().optional(),
  }),
  request: z.object({
    categoryId: Id,
    category: z.string(),
    description: z.string().optional(),
    timing: Timing.optional(),
    weight: Weight.optional(),
    urgency: Urgency.optional(),
    needs: z.array(Need),
    languages: z.array(Language).optional(),
    nearness: Nearness.optional(),
    audience: Ring.optional(),
  }),
  letterCode: z.string().nullable(),
}).meta({ id: "DraftAtDesk" });
export type DraftAtDesk = z.infer<typeof DraftAtDesk>;

/** Ten letters, however they were typed. */
export const DraftCode = z
  .string()
  .max(40)
  .transform((value) => value.toUpperCase().replace(/[^A-Z]/g, ""))
  .pipe(z.string().regex(/^[A-Z]{10}$/, { error: "code_malformed" }));

const secret = {
  token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
  code: DraftCode.optional(),
};
const oneSecret = (input: { token?: string | undefined; code?: string | undefined }) =>
  (input.token === undefined) !== (input.code === undefined);

/** The link of the mail, or the code of the mail or the letter. A POST, so that the secret is never in a URL. */
export const OpenDraft = z.strictObject(secret).refine(oneSecret, { error: "required", path: ["code"] });
export type OpenDraft = z.infer<typeof OpenDraft>;

/** What the person reads before saying yes: word for word what was written for them. */
export const OpenedDraft = z
  .object({
    id: Id,
    status: DraftStatus,
    lapsesAt: Instant,
    isDoubted: z.boolean(),
    asked: z
      .object({
        maker: z.object({ name: z.string(), as: DraftMaker, practice: z.string() }),
        firstName: z.string(),
        request: DraftRequest,
        missing: z.object({
          profile: z.boolean(),
          postcode: z.string().nullable(),
          conduct: z.boolean(),
          purposes: z.array(AskedPurpose),
        }),
      })
      .nullable()
      .meta({ description: "Null once the draft has ended." }),
  })
  .meta({ id: "OpenedDraft" });
export type OpenedDraft = z.infer<typeof OpenedDraft>;

export const AnswerDraft = z
  .strictObject({
    ...secret,
    answer: z.enum(["confirmed", "doubted", "refused"]),
    profile: z
      .strictObject({
        firstName: freeText(60).min(1, { error: "required" }),
        postcode: Postcode,
        areaId: Id.optional(),
      })
      .optional(),
    codeOfConductVersion: z.int().min(1).optional(),
    consents: z.array(ConsentAnswer).max(20).default([]),
  })
  .refine(oneSecret, { error: "required", path: ["code"] });
export type AnswerDraft = z.infer<typeof AnswerDraft>;

/** What was answered, and whether one can sign in to follow it. */
export const DraftAnswer = z
  .object({ status: DraftStatus, isDoubted: z.boolean(), canSignIn: z.boolean() })
  .meta({ id: "DraftAnswer" });
export type DraftAnswer = z.infer<typeof DraftAnswer>;

/** What somebody answered by voice or on paper, written down by the desk; a yes comes with the request itself. */
export const RecordDraftAnswer = z.strictObject({
  answer: z.literal("refused"),
  through: z.enum(["phone", "paper"]),
});
export type RecordDraftAnswer = z.infer<typeof RecordDraftAnswer>;
