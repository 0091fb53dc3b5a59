import { createHash } from "node:crypto";
import { notPersonal, present, type Projected, projectedList } from "@omzien/consent";
import type {
  RetentionChange,
  RetentionSettings,
  RetentionTrial,
  WriteRetentionTerms,
} from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { administratorName } from "../disclosure-settings/present.ts";
import { wantedTerms } from "../retention/apply-retention.ts";
import { type RetentionTerm, retentionTerms } from "../retention/terms.ts";
import { type ChangeRow, newestChanges } from "./queries.ts";
import { termLines } from "./term-lines.ts";
import { wantedOf } from "./wanted-terms.ts";

const shownChanges = 100;

/** How long everything is kept here, and who changed that. @throws ForbiddenError for all but administrators. */
export async function getRetentionSettings({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<RetentionSettings>> {
  administratorOf(ctx);
  return readRetentionSettings(ctx.db, ctx);
}

/** The same for a verb that has authorised, with what its transaction wrote. */
export async function readRetentionSettings(
  db: TenantExecutor,
  ctx: ServiceContext,
): Promise<Projected<RetentionSettings>> {
  const { terms } = retentionTerms(await wantedTerms(db));
  const facts = { version: versionOf(terms), terms: await termLines(db, ctx, terms) };
  const rows = await newestChanges(db, shownChanges);
  const changes = projectedList(rows.map((row) => presentChange(ctx, row)));
  return present(facts, { changes }, (parts, given) => ({ ...given, changes: [...parts.changes] }));
}

/**
 * What would go at once with other terms: real counts, and nothing is changed.
 * @throws ForbiddenError for all but administrators; InvalidInputError with every term that does not hold.
 */
export async function tryRetentionTerms({
  ctx,
  input,
}: Verb<WriteRetentionTerms>): Promise<Projected<RetentionTrial>> {
  administratorOf(ctx);
  return notPersonal({ terms: await termLines(ctx.db, ctx, wantedOf(input).terms) });
}

/** The terms that hold in one word: another term is another word. */
export function versionOf(terms: readonly RetentionTerm[]): string {
  const words = terms.map(({ rule, days, reason }) => [rule.id, days, reason ?? ""]);
  return createHash("sha256").update(JSON.stringify(words)).digest("base64url").slice(0, 16);
}

function presentChange(ctx: ServiceContext, row: ChangeRow): Projected<RetentionChange> {
  const who = { id: row.changed_by, firstName: row.first_name, erasedAt: row.erased_at };
  const facts = {
    kind: row.kind,
    daysBefore: row.days_before,
    daysAfter: row.days_after,
    reason: row.reason,
    changedAt: row.changed_at.toISOString(),
  };
  return present(facts, { changedBy: administratorName(ctx, who) }, (parts, given) => ({
    ...given,
    ...parts,
  }));
}
