import type { AnyPurposeId } from "./declared-purpose.ts";

/**
 * What the viewer is to the subject of a record.
 * - `candidate`: a helper who might be asked, but has not been.
 * - `invited-helper`: a helper who was asked; the subject is the asker.
 * - `matched-asker`: the viewer asked for help; the subject is the helper who said yes.
 * - `matched-helper`: the viewer said yes; the subject is the asker.
 * - `broker`: a professional at whose desk the case lies.
 * - `partner`: works at an organisation to which the subject was referred, named in the context.
 * - `network-member`: one of the people around the subject who share a log book.
 * - `representative`: acts for the subject, by a mandate that holds at this moment.
 * - `represented`: the viewer is acted for, and the subject is who acts.
 * - `municipality`: an official, who gets counts and never a person.
 * - `officer`: the data protection officer, who watches over those who look, and sees a person only with a reason.
 * - `administrator`, `platform`: run the site or the installation, and see no resident's data; an administrator sees
 *   who works for the site.
 * - `site`: the site itself, acting in a job without a person looking.
 */
export const relations = [
  "self",
  "public",
  "candidate",
  "invited-helper",
  "matched-asker",
  "matched-helper",
  "coordinator",
  "broker",
  "partner",
  "network-member",
  "representative",
  "represented",
  "municipality",
  "officer",
  "administrator",
  "platform",
  "site",
  "none",
] as const;

export type Relation = (typeof relations)[number];

/** The purpose for which someone in this relation normally looks; reports need `safety.case` instead. */
export const usualPurpose = {
  self: "account",
  public: "match.be-found",
  candidate: "match.be-found",
  "invited-helper": "match.be-found",
  "matched-asker": "match.help",
  "matched-helper": "match.help",
  coordinator: "coordination",
  broker: "coordination",
  partner: "refer.partner",
  "network-member": "network.log",
  representative: "by-proxy",
  represented: "by-proxy",
  municipality: "statistics",
  officer: "supervision",
  administrator: "account",
  platform: "account",
  site: "match.be-found",
  none: "account",
} as const satisfies Record<Relation, AnyPurposeId>;
