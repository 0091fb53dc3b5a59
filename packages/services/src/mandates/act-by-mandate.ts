import type { MandateScope } from "@omzien/consent";
import type { AskedPurpose, MandateActKind } from "@omzien/contracts";
import type { TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { mandateStatus, scopesHeld } from "./mandate-status.ts";
import { ageBandOf } from "./protection.ts";
import { mandateById, type MandateRow, shareMandate } from "./queries.ts";

/** A mandate that holds, for as long as the transaction holds it. */
export interface HeldMandate {
  row: MandateRow;
  scopes: readonly MandateScope[];
}

/**
 * The actor's mandate, if it gives anything at this moment. Holds it until the transaction ends: whoever ends it waits,
 * and whoever ended it first has ended it. The time is read after the wait.
 *
 * @param scope what it must be for; absent: anything.
 * @throws NotFoundError when there is none, or it is somebody else's.
 * @throws ConflictError `mandate_not_running`, `mandate_not_for_this`
 */
export async function holdMandate(
  tx: TenantTx,
  ctx: ServiceContext,
  mandateId: string,
  scope?: MandateScope,
): Promise<HeldMandate> {
  const { personId } = memberOf(ctx);
  await tx.maybeOne(shareMandate, { id: mandateId });
  const row = await tx.maybeOne(mandateById, { id: mandateId });
  if (!row || row.representative_id !== personId) throw new NotFoundError();
  if (mandateStatus(row, ctx.now()) !== "running") throw new ConflictError("mandate_not_running");
  const scopes = scopesHeld(row, await ageBandOf(tx, ctx.now(), row.person_id), ctx.now());
  const isFor = scope === undefined ? scopes.length > 0 : scopes.includes(scope);
  if (!isFor) throw new ConflictError("mandate_not_for_this");
  return { row, scopes };
}

/** Writes down what was done for somebody, for them to read: "Anna did this for you". */
export async function recordAct(
  tx: TenantTx,
  ctx: ServiceContext,
  { row }: HeldMandate,
  act: { kind: MandateActKind; helpRequestId?: string; purpose?: AskedPurpose },
): Promise<void> {
  await recordAudit(tx, ctx, {
    action: "mandate.acted",
    subject: row.person_id,
    facts: {
      mandateId: row.id,
      capacity: row.capacity,
      kind: act.kind,
      helpRequestId: act.helpRequestId ?? null,
      purpose: act.purpose ?? null,
    },
  });
}
