import { z } from "zod";
import { AskedPurpose, Consent, ConsentAnswer } from "./consent.ts";
import { HelpRequest, NewHelpRequest } from "./help-request.ts";
import { Id, Instant, PlainDate } from "./ids.ts";
import { EmailAddress } from "./sign-in.ts";

/** In what capacity somebody acts for another; Dutch where the law's own word has no other. */
export const MandateCapacity = z.enum(["guardian", "mentor", "curator", "bewindvoerder", "gemachtigde"]);
export type MandateCapacity = z.infer<typeof MandateCapacity>;

/** What somebody may do for another. */
export const MandateScope = z.enum(["requests", "consents"]);
export type MandateScope = z.infer<typeof MandateScope>;

/**
 * - `waiting`, `lapsed`: the invited one has not accepted, or did not in time.
 * - `running`; `resting`: the representative is suspended, and nothing can be done with it until that is over.
 * - `over`: its last day has passed. `ended`: somebody ended it.
 */
export const MandateStatus = z.enum(["waiting", "lapsed", "running", "resting", "over", "ended"]);
export type MandateStatus = z.infer<typeof MandateStatus>;

/** A written mandate of a resident for the owner of an address, who accepts it. */
export const GiveMandate = z.strictObject({
  email: EmailAddress,
  scope: z.array(MandateScope).min(1, { error: "required" }).max(2),
  endsOn: PlainDate.meta({ description: "The last day; less than a year from now." }),
});
export type GiveMandate = z.infer<typeof GiveMandate>;

/** A capacity whose paper the desk has seen: never a copy, only the day. */
export const RecordMandate = z
  .strictObject({
    representativeId: Id,
    capacity: MandateCapacity,
    scope: z.array(MandateScope).max(2),
    documentSeenOn: PlainDate,
    endsOn: PlainDate,
  })
  .superRefine(({ capacity, scope }, context) => {
    if (capacity === "bewindvoerder" || scope.length > 0) return;
    context.addIssue({ code: "custom", message: "required", path: ["scope"] });
  });
export type RecordMandate = z.infer<typeof RecordMandate>;

const mandateFacts = {
  id: Id,
  status: MandateStatus,
  capacity: MandateCapacity,
  scope: z.array(MandateScope),
  madeAt: Instant,
  endsOn: PlainDate.meta({ description: "The last day on which it holds." }),
  documentSeenOn: PlainDate.nullable(),
};

/** A mandate as whoever is in the list sees it. */
export const Mandate = z
  .object({
    ...mandateFacts,
    name: z
      .string()
      .meta({ description: "Of the other: who may choose, or for whom. Empty until it is accepted." }),
  })
  .meta({ id: "Mandate" });
export type Mandate = z.infer<typeof Mandate>;

export const MandateListQuery = z.strictObject({
  list: z
    .enum(["given", "held"])
    .default("given")
    .meta({ description: "`given`: who may choose for me; `held`: for whom I may choose now." }),
});
export type MandateListQuery = z.infer<typeof MandateListQuery>;

export const MandateList = z.object({ items: z.array(Mandate) }).meta({ id: "MandateList" });
export type MandateList = z.infer<typeof MandateList>;

const token = z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: "token_malformed" });

/** The secret of the mail's link. A POST, so that it is never in a URL. */
export const MandateSecret = z.strictObject({ token });
export type MandateSecret = z.infer<typeof MandateSecret>;

/** What the invited one reads before accepting. */
export const OpenedMandate = z
  .object({ id: Id, name: z.string(), scope: z.array(MandateScope), endsOn: PlainDate })
  .meta({ id: "OpenedMandate" });
export type OpenedMandate = z.infer<typeof OpenedMandate>;

/** A consent of somebody for whom the viewer may choose. */
export const RepresentedConsent = Consent.omit({ answeredWords: true })
  .extend({
    mayGive: z.boolean().meta({ description: "False: their own no stands, or the yes is not the viewer's." }),
  })
  .meta({ id: "RepresentedConsent" });
export type RepresentedConsent = z.infer<typeof RepresentedConsent>;

/** Somebody for whom the viewer may choose: what the mandate is for, and nothing besides. */
export const Represented = z
  .object({
    mandate: Mandate,
    requests: z.array(HelpRequest),
    consents: z.array(RepresentedConsent),
  })
  .meta({ id: "Represented" });
export type Represented = z.infer<typeof Represented>;

/** A request in the name of somebody for whom one may choose. */
export const NewHelpRequestFor = NewHelpRequest.omit({ onBehalfOf: true, fromDraft: true, channel: true });
export type NewHelpRequestFor = z.infer<typeof NewHelpRequestFor>;

export const AnswerConsentsFor = z.strictObject({ answers: z.array(ConsentAnswer).min(1).max(20) });
export type AnswerConsentsFor = z.infer<typeof AnswerConsentsFor>;

/** What was done for me; each word names a text of the catalogue. */
export const MandateActKind = z.enum([
  "help_request.created",
  "help_request.withdrawn",
  "help_request.extended",
  "consent.given",
  "consent.refused",
  "consent.withdrawn",
]);
export type MandateActKind = z.infer<typeof MandateActKind>;

/** "Anna did this for you." */
export const MandateAct = z
  .object({
    id: Id,
    at: Instant,
    kind: MandateActKind,
    capacity: MandateCapacity,
    name: z.string().meta({ description: "Who did it; empty when they have left the site." }),
    helpRequestId: Id.nullable(),
    purpose: AskedPurpose.nullable(),
    question: z.string().nullable(),
  })
  .meta({ id: "MandateAct" });
export type MandateAct = z.infer<typeof MandateAct>;

/** A month, `2031-05`: of a birth date no more is asked. */
export const PlainMonth = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: "month_malformed" });

export const NeedBasis = z.enum(["age", "court-order", "own-wish"]);
export type NeedBasis = z.infer<typeof NeedBasis>;

/** That somebody needs a representative, and on what basis; never why. */
export const NoteRepresentationNeed = z
  .strictObject({
    basis: NeedBasis,
    turnsEighteenIn: PlainMonth.optional().meta({ description: "Only for `age`." }),
  })
  .superRefine(({ basis, turnsEighteenIn }, context) => {
    const isAge = basis === "age";
    if (isAge === (turnsEighteenIn !== undefined)) return;
    const message = isAge ? "required" : "not_needed";
    context.addIssue({ code: "custom", message, path: ["turnsEighteenIn"] });
  });
export type NoteRepresentationNeed = z.infer<typeof NoteRepresentationNeed>;

export const RepresentationNeed = z
  .object({
    basis: NeedBasis,
    notedOn: PlainDate,
    protectedUntil: PlainDate.nullable().meta({ description: "The first day without protection for age." }),
  })
  .meta({ id: "RepresentationNeed" });
export type RepresentationNeed = z.infer<typeof RepresentationNeed>;

/** Who may choose for somebody, for the desk. */
export const RepresentationAtDesk = z
  .object({ name: z.string(), mandates: z.array(Mandate), need: RepresentationNeed.nullable() })
  .meta({ id: "RepresentationAtDesk" });
export type RepresentationAtDesk = z.infer<typeof RepresentationAtDesk>;
