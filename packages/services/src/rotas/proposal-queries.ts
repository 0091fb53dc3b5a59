import type { TenantTx } from "@omzien/db";
import type { Rota, UnfilledDay } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { newId } from "../new-id.ts";

/** Keeps what was worked out for a rota as it is now; the caller holds its lock. */
export async function insertProposal(
  tx: TenantTx,
  ctx: ServiceContext,
  made: {
    rota: { id: string; revision: number };
    by: string;
    solved: Rota;
    unfilled: readonly UnfilledDay[];
  },
): Promise<void> {
  const { rota, solved } = made;
  await tx.kysely
    .insertInto("rota_proposal")
    .values({
      id: newId(),
      rota_id: rota.id,
      revision: rota.revision,
      made_at: ctx.now(),
      made_by: made.by,
      label: solved.label,
      cost: solved.cost,
      lower_bound: solved.lowerBound,
      shifts: JSON.stringify(solved.shifts),
      unfilled: JSON.stringify(made.unfilled),
    })
    .execute();
}

export async function writeProposalAccepted(
  tx: TenantTx,
  ctx: ServiceContext,
  { proposalId, by }: { proposalId: string; by: string },
): Promise<void> {
  await tx.kysely
    .updateTable("rota_proposal")
    .set({ accepted_at: ctx.now(), accepted_by: by })
    .where("id", "=", proposalId)
    .execute();
}
