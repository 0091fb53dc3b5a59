import type { Projected } from "@omzien/consent";
import type { RetentionSettings, WriteRetentionTerms } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { lockSite } from "../site/queries.ts";
import { ChangedError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { wantedTerms } from "../retention/apply-retention.ts";
import { retentionRules } from "../retention/rules.ts";
import { type RetentionTerm, retentionTerms } from "../retention/terms.ts";
import { readRetentionSettings, versionOf } from "./get-retention-settings.ts";
import { type NewChange, saveTerms } from "./queries.ts";
import { wantedOf } from "./wanted-terms.ts";

/**
 * Sets how long the municipality keeps what: shorter freely, longer only with a reason. What is due by the new terms
 * goes with the next round of retention.
 *
 * @param input.basedOn the version that the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError when somebody else was first; InvalidInputError
 * with every term that does not hold.
 */
export async function writeRetentionTerms({
  ctx,
  input,
}: Verb<WriteRetentionTerms & { basedOn: string }>): Promise<Projected<RetentionSettings>> {
  const { personId } = administratorOf(ctx);
  const { wanted, terms } = wantedOf(input);
  return transaction(ctx.db, async (tx) => {
    await lockSite(tx);
    const stored = (await wantedTerms(tx)) ?? {};
    const before = retentionTerms(stored).terms;
    if (versionOf(before) !== input.basedOn) throw new ChangedError();
    const changes = changesBetween(ctx, personId, before, terms);
    await saveTerms(tx, { ...unknownKinds(stored), ...wanted }, changes);
    for (const { kind, days_before, days_after, reason } of changes) {
      await recordAudit(tx, ctx, {
        action: "retention.changed",
        facts: { kind, before: days_before, after: days_after, hasReason: reason !== "" },
      });
    }
    return readRetentionSettings(tx, ctx);
  });
}

/** Kinds of another version of the site are nobody's to throw away. */
function unknownKinds<Term>(stored: Readonly<Record<string, Term>>): Record<string, Term> {
  const known: ReadonlySet<string> = new Set(retentionRules.map(({ id }) => id));
  return Object.fromEntries(Object.entries(stored).filter(([kind]) => !known.has(kind)));
}

function changesBetween(
  ctx: ServiceContext,
  personId: string,
  before: readonly RetentionTerm[],
  after: readonly RetentionTerm[],
): NewChange[] {
  return after.flatMap((term): NewChange[] => {
    const old = before.find(({ rule }) => rule.id === term.rule.id);
    if (!old || (old.days === term.days && old.reason === term.reason)) return [];
    return [
      {
        id: newId(),
        kind: term.rule.id,
        days_before: old.days,
        days_after: term.days,
        reason: term.reason ?? "",
        changed_by: personId,
        changed_at: ctx.now(),
      },
    ];
  });
}
