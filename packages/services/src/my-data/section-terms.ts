import type { TenantExecutor } from "@omzien/db";
import type { Translator } from "@omzien/i18n/server";
import { type RetentionKind, retentionTerms } from "../retention/index.ts";

/** Why it may be kept, by the lawful bases of GDPR art. 6(1), in words of the catalogue `my-data.basis.*`. */
type PlainBasis = "service" | "duty" | "task" | "interest";

interface SectionTerms {
  readonly basis: PlainBasis;
  /** A kind of the retention rules, or another moment, in words of the catalogue `my-data.kept.*`. */
  readonly kept: RetentionKind | "account" | "session" | "a-day" | "looks" | "duty-stays";
}

const account: SectionTerms = { basis: "service", kept: "account" };

/** Sections that are not named are kept for the service, as long as the account exists. */
const sectionTerms: Readonly<Record<string, SectionTerms>> = {
  vog: { basis: "interest", kept: "account" },
  trainings: { basis: "task", kept: "account" },
  confidentiality: { basis: "interest", kept: "duty-stays" },
  consents: { basis: "duty", kept: "consent-skeleton" },
  requests: { basis: "service", kept: "request-text" },
  messages: { basis: "service", kept: "message" },
  "follow-ups": { basis: "task", kept: "follow-up-remark" },
  blocks: { basis: "interest", kept: "account" },
  reports: { basis: "interest", kept: "report" },
  "call-notes": { basis: "task", kept: "call-note" },
  mails: { basis: "service", kept: "mail" },
  "sign-ins": { basis: "service", kept: "a-day" },
  sessions: { basis: "service", kept: "session" },
  looks: { basis: "duty", kept: "looks" },
  log: { basis: "duty", kept: "audit" },
  erasure: { basis: "duty", kept: "account" },
};

/** The terms that hold for this municipality at this moment, in days by kind of data. */
export async function daysKept(db: TenantExecutor): Promise<ReadonlyMap<string, number>> {
  const row = await db.kysely.selectFrom("site").select("rules").where("id", "=", 1).executeTakeFirst();
  const { terms } = retentionTerms(row?.rules.retention);
  return new Map(terms.map(({ rule, days }) => [rule.id, days]));
}

/** Why one section is kept, and for how long, as people say it. */
export function termsInWords(
  section: string,
  days: ReadonlyMap<string, number>,
  { t, find }: Translator,
): { basis: string; keptFor: string } {
  const { basis, kept } = sectionTerms[section] ?? account;
  const known = days.get(kept);
  const term = known === undefined ? "" : termInWords(known, t);
  return { basis: find(`my-data.basis.${basis}`), keptFor: find(`my-data.kept.${kept}`, { term }) };
}

/** `180`: six months; `365`: a year; `20`: 20 days. Months of thirty days. */
function termInWords(days: number, t: Translator["t"]): string {
  if (days > 0 && days % 365 === 0) return t("my-data.term.years", { count: days / 365 });
  if (days > 0 && days % 30 === 0) return t("my-data.term.months", { count: days / 30 });
  return t("my-data.term.days", { count: days });
}
