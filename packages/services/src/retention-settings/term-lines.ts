import type { RetentionTermLine } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { untilOf } from "../retention/apply-retention.ts";
import { countDue } from "../retention/due-rows.ts";
import { mostDays, type RetentionTerm } from "../retention/terms.ts";

/** Terms with how much of each kind would go at once; a count per kind, one after the other on the same lane. */
export async function termLines(
  db: TenantExecutor,
  ctx: ServiceContext,
  terms: readonly RetentionTerm[],
): Promise<RetentionTermLine[]> {
  const lines: RetentionTermLine[] = [];
  for (const term of terms) {
    const { rule, days, reason } = term;
    lines.push({
      kind: rule.id,
      days,
      defaultDays: rule.days,
      leastDays: rule.leastDays ?? 0,
      mostDays,
      reason,
      due: await countDue(db, rule, untilOf(ctx, term)),
    });
  }
  return lines;
}
