import { z } from "zod";
import { PlainNeed, Urgency, Weight } from "./help.ts";
import { Id, Instant } from "./ids.ts";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";
import { Timing } from "./timing.ts";

/** Whether a municipality asks others of the installation, and takes what they ask; neither until it says so. */
export const ForwardingRules = z
  .strictObject({
    sends: z.boolean().default(false).meta({ description: "The desk may ask other municipalities." }),
    receives: z.boolean().default(false).meta({ description: "Other municipalities may ask this one." }),
  })
  .meta({ id: "ForwardingRules" });
export type ForwardingRules = z.infer<typeof ForwardingRules>;

export const nothingForwarded: ForwardingRules = ForwardingRules.parse({});

export const ForwardingRulesVersion = settingVersion(ForwardingRules, "ForwardingRulesVersion");
export const ForwardingRulesState = settingState(ForwardingRulesVersion, "ForwardingRulesState");
export const WriteForwardingRulesDraft = writeSettingDraft(ForwardingRules);

/**
 * All that another municipality, or a partner, reads of a request. Nobody types any of it for the request: values of
 * lists, moments, and the names that a municipality gave to its kinds of help and its areas.
 */
export const Envelope = z
  .strictObject({
    kind: z.strictObject({ nl: z.string().max(200), en: z.string().max(200) }),
    weight: Weight,
    urgency: Urgency,
    timing: Timing,
    place: z.strictObject({
      municipality: z.string().max(200),
      area: z.string().max(200).nullable(),
    }),
    needs: z.array(PlainNeed).meta({ description: "Never about health." }),
  })
  .meta({ id: "Envelope" });
export type Envelope = z.infer<typeof Envelope>;

/** A sentence out of a list: an answer has no words of its own either. */
export const EnvelopeReply = z.enum(["have-somebody", "have-somebody-other-time", "nobody"]);
export type EnvelopeReply = z.infer<typeof EnvelopeReply>;

export const ForwardingEnd = z.enum(["undone", "consent-withdrawn", "request-ended", "found"]);
export type ForwardingEnd = z.infer<typeof ForwardingEnd>;

/** One municipality or partner that was asked about a request. */
export const Forwarding = z
  .object({
    id: Id,
    kind: z.enum(["municipality", "partner"]),
    to: z.string(),
    reference: z.string().meta({ description: "By which both desks speak of it; leads to nobody." }),
    sentAt: Instant,
    expiresAt: Instant,
    state: z.enum(["waiting", "answered", "taken-back", "expired"]),
    because: ForwardingEnd.nullable().meta({ description: "Why it was taken back." }),
    reply: z
      .object({ answer: EnvelopeReply, at: Instant, phone: z.string(), phoneHours: z.string() })
      .nullable(),
  })
  .meta({ id: "Forwarding" });
export type Forwarding = z.infer<typeof Forwarding>;

/** What the desk sees before and after it asks elsewhere. */
export const ForwardingCase = z
  .object({
    mayForward: z
      .boolean()
      .meta({ description: "The municipality asks others, and the request waits for help." }),
    consent: z.enum(["given", "refused", "withdrawn"]).nullable(),
    mayBeFound: z.boolean().meta({ description: "The asker wants that helpers are looked for at all." }),
    envelope: Envelope.nullable().meta({ description: "Null while the asker does not say yes." }),
    receivers: z.array(z.object({ host: z.string(), name: z.string() })),
    forwardings: z.array(Forwarding),
  })
  .meta({ id: "ForwardingCase" });
export type ForwardingCase = z.infer<typeof ForwardingCase>;

export const ForwardHelpRequest = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("municipality"),
    host: z.string().min(1).max(253).meta({ description: "Of the site of the municipality that is asked." }),
  }),
  z.strictObject({
    kind: z.literal("partner"),
    name: z.string().trim().min(2).max(80).meta({ description: "An organisation; never a person." }),
  }),
]);
export type ForwardHelpRequest = z.infer<typeof ForwardHelpRequest>;

/** A request of another municipality, without who asks. */
export const ArrivedEnvelope = z
  .object({
    reference: z.string(),
    from: z.string(),
    arrivedAt: Instant,
    expiresAt: Instant,
    envelope: Envelope.nullable().meta({ description: "Null once it was taken back." }),
    state: z.enum(["open", "answered", "taken-back"]),
    reply: z.object({ answer: EnvelopeReply, at: Instant }).nullable(),
  })
  .meta({ id: "ArrivedEnvelope" });
export type ArrivedEnvelope = z.infer<typeof ArrivedEnvelope>;

/** An organisation has the text on paper, and does not know yet that the request is not there any more. */
export const PartnerToTell = z
  .object({ forwardingId: Id, to: z.string(), reference: z.string() })
  .meta({ id: "PartnerToTell" });
export type PartnerToTell = z.infer<typeof PartnerToTell>;

export const ArrivedEnvelopes = z
  .object({
    receives: z.boolean(),
    items: z.array(ArrivedEnvelope),
    toTell: z.array(PartnerToTell),
  })
  .meta({ id: "ArrivedEnvelopes" });
export type ArrivedEnvelopes = z.infer<typeof ArrivedEnvelopes>;

export const AnswerEnvelope = z.strictObject({ answer: EnvelopeReply });
export type AnswerEnvelope = z.infer<typeof AnswerEnvelope>;

/** 128 random bits. */
export const EnvelopeReference = z.string().regex(/^[A-Za-z0-9_-]{22}$/);
