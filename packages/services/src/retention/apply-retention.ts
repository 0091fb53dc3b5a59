import { type TenantExecutor, transaction } from "@omzien/db";
import { isOfficer, type ServiceContext } from "../context.ts";
import { ForbiddenError } from "../errors.ts";
import { addMs, dayMs } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { countDue, destroyDue } from "./due-rows.ts";
import { type RefusedTerm, type RetentionTerm, retentionTerms } from "./terms.ts";

/** One kind of data: how long it is kept here, and how many rows are due. */
export interface RetentionLine {
  kind: string;
  days: number;
  defaultDays: number;
  /** Why it is kept longer than the default; null when it is not. */
  reason: string | null;
  /** In a report: due now. After applying: destroyed. */
  count: number;
}

export interface RetentionReport {
  lines: RetentionLine[];
  /** Terms in the settings that do not hold. */
  refused: RefusedTerm[];
}

/**
 * What would go if the terms were applied now; changes nothing.
 * @throws ForbiddenError for anybody but a job and the data protection officer.
 */
export async function retentionReport({ ctx }: { ctx: ServiceContext }): Promise<RetentionReport> {
  if (ctx.actor.kind !== "system" && !isOfficer(ctx)) throw new ForbiddenError();
  return eachTerm(ctx, (term) => countDue(ctx.db, term.rule, untilOf(ctx, term)));
}

/**
 * Destroys everything whose term is over, each kind in a transaction of its own that also writes down how much went,
 * with a hash over what it was. Safe to run at any moment, as often as one likes.
 * @throws ForbiddenError for anybody but a job.
 */
export async function applyRetention({ ctx }: { ctx: ServiceContext }): Promise<RetentionReport> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  return eachTerm(ctx, (term) =>
    transaction(ctx.db, async (tx) => {
      const now = ctx.now();
      const { count, sha256 } = await destroyDue(tx, term.rule, untilOf(ctx, term), now);
      if (count === 0) return 0;
      await tx.kysely
        .insertInto("destruction")
        .values({ id: newId(), at: now, rule: term.rule.id, days: term.days, count, sha256 })
        .execute();
      return count;
    }),
  );
}

async function eachTerm(
  ctx: ServiceContext,
  work: (term: RetentionTerm) => Promise<number>,
): Promise<RetentionReport> {
  const { terms, refused } = retentionTerms(await wantedTerms(ctx.db));
  const lines: RetentionLine[] = [];
  for (const term of terms) {
    const { rule, days, reason } = term;
    lines.push({ kind: rule.id, days, defaultDays: rule.days, reason, count: await work(term) });
  }
  return { lines, refused };
}

/** What the settings ask for, to be read with `retentionTerms`. */
export async function wantedTerms(db: TenantExecutor) {
  const row = await db.kysely.selectFrom("site").select("rules").where("id", "=", 1).executeTakeFirst();
  return row?.rules.retention;
}

/** What is from before this instant is due. */
export function untilOf(ctx: Pick<ServiceContext, "now">, { days }: Pick<RetentionTerm, "days">): Date {
  return addMs(ctx.now(), -days * dayMs);
}
