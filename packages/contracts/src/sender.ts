import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Instant, PlainDate } from "./ids.ts";

/** What a look at one record found; `proven` is right, and so is `only_watches` (DMARC that asks for nothing yet). */
export const SenderFinding = z.enum([
  "unchecked",
  "proven",
  "only_watches",
  "no_record",
  "two_records",
  "unreadable",
  "without_us",
  "after_all",
  "too_many_lookups",
  "other_key",
  "revoked",
  "no_policy",
  "timeout",
  "server_failed",
]);
export type SenderFinding = z.infer<typeof SenderFinding>;

const Found = z.object({ finding: SenderFinding, texts: z.array(z.string()) });
/** What a check of all records found, as it is kept; DKIM by selector. */
export const SenderFindings = z.object({ spf: Found, dmarc: Found, dkim: z.record(z.string(), Found) });
export type SenderFindings = z.infer<typeof SenderFindings>;

export const SenderRecord = z.object({
  kind: z.enum(["spf", "dkim", "dmarc"]),
  name: z.string(),
  value: z.string().meta({ description: "What the TXT record must hold." }),
  finding: SenderFinding,
  found: z.array(z.string()).meta({ description: "What is there now." }),
});
export type SenderRecord = z.infer<typeof SenderRecord>;

/** `waiting`: never proven yet. `in_use`: mail comes from it. `lapsed`: it was proven, and is not any more. */
export const SenderState = z.enum(["waiting", "in_use", "lapsed"]);
export type SenderState = z.infer<typeof SenderState>;

export const MailGroup = z.enum(["sign-in", "invitation", "help", "account", "staff"]);
export type MailGroup = z.infer<typeof MailGroup>;

/** `refused`: the address or the mail. `away`: the mail server did not answer. `not_allowed`: it does not know us. */
export const MailTrouble = z.enum(["refused", "away", "not_allowed", "other"]);
export type MailTrouble = z.infer<typeof MailTrouble>;

export const SenderSettings = z
  .object({
    version: z.string().meta({ description: "As the ETag; goes along as If-Match." }),
    platformAddress: z
      .string()
      .meta({ description: "Mail comes from here while the own domain is not proven." }),
    own: z
      .object({
        domain: z.string().meta({ description: "As people write it." }),
        mailbox: z.string(),
        address: z.string(),
        state: SenderState,
        since: Instant,
        checkedAt: Instant.nullable(),
        records: z.array(SenderRecord),
        isChangingKey: z
          .boolean()
          .meta({ description: "A new key waits for its record; the old one signs." }),
      })
      .nullable(),
    test: z
      .object({ askedAt: Instant, state: z.enum(["waiting", "sent", "failed"]) })
      .nullable()
      .meta({ description: "The last test mail to the one who asks." }),
    failures: z
      .array(
        z.object({
          day: PlainDate,
          group: MailGroup,
          trouble: MailTrouble,
          count: z.int(),
          sentLater: z.int(),
        }),
      )
      .meta({
        description: "Mails of the last seven days that the mail server did not accept; newest first.",
      }),
  })
  .meta({ id: "SenderSettings", description: "From which address a municipality's mail comes." });
export type SenderSettings = z.infer<typeof SenderSettings>;

export const SetSender = z.strictObject({
  domain: freeText(300).min(1),
  mailbox: z
    .string()
    .trim()
    .toLowerCase()
    .min(1)
    .max(64)
    .regex(/^[a-z0-9]+([._-][a-z0-9]+)*$/, { error: "mailbox_malformed" }),
});
export type SetSender = z.infer<typeof SetSender>;
