import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Id, Instant } from "./ids.ts";

/** Half a working day at most; long enough to look, too short to stay. */
export const supportMinutes = { least: 15, most: 240, usual: 60 } as const;

/** Why somebody of the platform comes in, and for how long. */
export const AskSupportVisit = z
  .strictObject({
    reason: freeText(500).min(10, { error: "required" }),
    minutes: z.int().min(supportMinutes.least).max(supportMinutes.most).default(supportMinutes.usual),
  })
  .meta({ id: "AskSupportVisit" });
export type AskSupportVisit = z.infer<typeof AskSupportVisit>;

/** Where the visit begins; the secret stands behind the `#`, is good once and for five minutes. */
export const SupportEntrance = z.object({ url: z.string() }).meta({ id: "SupportEntrance" });
export type SupportEntrance = z.infer<typeof SupportEntrance>;

/** One visit, as the municipality and the platform see it. */
export const SupportVisit = z
  .object({
    id: Id,
    who: z.string(),
    reason: z.string(),
    askedAt: Instant,
    endsAt: Instant,
    enteredAt: Instant.nullable(),
    endedAt: Instant.nullable(),
    endedBy: z.enum(["platform", "municipality"]).nullable(),
    /** It is going on, or may still be begun. */
    isOpen: z.boolean(),
    /** What was looked at, the oldest first. */
    looks: z.array(z.object({ at: Instant, what: z.string() })),
  })
  .meta({ id: "SupportVisit" });
export type SupportVisit = z.infer<typeof SupportVisit>;

export const SupportVisits = z.object({ items: z.array(SupportVisit) }).meta({ id: "SupportVisits" });
export type SupportVisits = z.infer<typeof SupportVisits>;

export const BeginSupportVisit = z
  .strictObject({ pass: z.string().regex(/^[A-Za-z0-9_-]{43}$/, { error: "link_malformed" }) })
  .meta({ id: "BeginSupportVisit" });

export const SupportSession = z.object({ who: z.string(), endsAt: Instant }).meta({ id: "SupportSession" });
export type SupportSession = z.infer<typeof SupportSession>;

const Waiting = z.object({ count: z.int(), oldestAt: Instant.nullable() });

/** How a site is doing, in numbers; nothing of it is about anybody. */
export const SupportView = z
  .object({
    who: z.string(),
    reason: z.string(),
    endsAt: Instant,
    requests: z.array(z.object({ state: z.string(), count: z.int() })),
    /** Invitations that wait for an answer, and mails that wait to be sent. */
    invitations: Waiting,
    mails: Waiting,
    mailsFailed: z.int().meta({ description: "In de laatste 24 uur." }),
    calls: z.int(),
    lastSignInAt: Instant.nullable(),
  })
  .meta({ id: "SupportView" });
export type SupportView = z.infer<typeof SupportView>;
