import type { TenantTx } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { ConflictError } from "../errors.ts";
import { mandateStatus } from "./mandate-status.ts";
import { ageBandOf } from "./protection.ts";
import { type MandateRow, mandatesOfPerson } from "./queries.ts";

/** More than anybody gives in a lifetime. */
export const mostShown = 100;

const alive = new Set(["waiting", "running", "resting"]);

/** What was given for somebody and can still be used, or accepted. */
export async function aliveMandates(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
): Promise<MandateRow[]> {
  const rows = await tx.all(mandatesOfPerson, { personId, limit: mostShown });
  return rows.filter((row) => alive.has(mandateStatus(row, ctx.now())));
}

const byCourt = new Set(["curator", "mentor"]);

/**
 * Who is a child, or for whom a court named somebody who decides on care, gives no mandate themself: the law has
 * another decide (Civil Code 1:234, 1:381, 1:453).
 * @throws ConflictError `represented_by_law`
 */
export async function refuseRepresented(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  others: readonly MandateRow[],
): Promise<void> {
  const age = await ageBandOf(tx, ctx.now(), personId);
  const isChild = age === "child" || age === "together";
  const hasCourt = others.some(({ capacity, begins_at: since }) => since !== null && byCourt.has(capacity));
  if (isChild || hasCourt) throw new ConflictError("represented_by_law");
}

/**
 * One person acts for another by one mandate at a time; several people may. The caller holds the lock of the person.
 * @throws ConflictError `mandate_exists`
 */
export function refuseSecond(
  others: readonly MandateRow[],
  who: { representativeId: string | null; emailIndex: string | null },
): void {
  const isSame = (row: MandateRow) =>
    (who.representativeId !== null && row.representative_id === who.representativeId) ||
    (who.emailIndex !== null && row.email_index === who.emailIndex);
  if (others.some(isSame)) throw new ConflictError("mandate_exists");
}
