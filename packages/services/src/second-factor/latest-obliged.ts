import type { TenantExecutor } from "@omzien/db";
import { addDays, localDateOf } from "../local-time.ts";
import { currentRule, firstObliged } from "./queries.ts";

/** So long after the day that was set first it may be put off, however often. */
export const mostDaysLater = 30;

/**
 * The last local day that may be chosen for when staff need a second factor; before today: it is not put off any more.
 * What holds may always be said again, and a site that never had a day may choose one within a year.
 */
export async function latestObliged(db: TenantExecutor, now: Date): Promise<string> {
  const [first, rule] = [await firstObliged(db), await currentRule(db)];
  if (first === undefined || rule === undefined) return addDays(localDateOf(now), 365);
  const latest = addDays(localDateOf(first), mostDaysLater);
  const current = localDateOf(rule.obliged_from);
  return current > latest ? current : latest;
}
