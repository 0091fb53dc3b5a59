import { z } from "zod";
import { Need, Urgency, Weight } from "./help.ts";
import { ExplainedLine } from "./help-request.ts";
import { Id, Instant, PlainDate } from "./ids.ts";
import { Timing } from "./timing.ts";

/** What a helper sees of a request before saying yes: a first name or pseudonym, an area, never an address. */
export const Invitation = z
  .object({
    id: Id,
    state: z.enum(["waiting", "yes", "no", "released"]),
    releasedBecause: z.enum(["found", "withdrawn", "expired", "stopped", "offer-ended"]).nullable(),
    helpRequestId: Id,
    category: z.object({ name: z.string(), icon: z.string() }),
    asker: z.object({ name: z.string() }),
    areaName: z.string().nullable(),
    description: z.string(),
    timing: Timing,
    endsOn: PlainDate,
    weight: Weight,
    urgency: Urgency,
    needs: z.array(Need),
    reasons: z.array(ExplainedLine),
    misfits: z
      .array(z.string())
      .meta({ description: "What does not fit, and why it is asked all the same; usually empty." }),
    invitedAt: Instant,
    expiresAt: Instant,
    matchId: Id.nullable(),
  })
  .meta({ id: "Invitation" });
export type Invitation = z.infer<typeof Invitation>;

/**
 * `token` is the single-use secret of the mail; without it the session must be the helper's, or that of the desk, which
 * answers for the helper it has on the telephone: `personId`.
 */
export const AnswerInvitation = z.strictObject({
  answer: z.enum(["yes", "no", "later"]),
  token: z
    .string()
    .regex(/^[A-Za-z0-9_-]{43}$/)
    .optional(),
  personId: Id.optional(),
});
export type AnswerInvitation = z.infer<typeof AnswerInvitation>;

/** Reading an invitation with the secret of the mail; a POST, so that the secret is never in a URL. */
export const OpenInvitation = z.strictObject({ token: z.string().regex(/^[A-Za-z0-9_-]{43}$/) });
export type OpenInvitation = z.infer<typeof OpenInvitation>;

/** `found-already`: another helper was first. Kind, final, and not an error. */
export const InvitationAnswer = z
  .object({
    outcome: z.enum(["matched", "found-already", "no-longer-needed", "declined", "later"]),
    matchId: Id.nullable(),
    remindAt: Instant.nullable(),
  })
  .meta({ id: "InvitationAnswer" });
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;
