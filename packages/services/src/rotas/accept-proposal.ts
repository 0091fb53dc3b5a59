import type { Projected } from "@omzien/consent";
import type { Rota } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { fittingFor } from "./fitting.ts";
import { lockForManaging } from "./lock-for.ts";
import { everybodyIn } from "./plan.ts";
import { writeProposalAccepted } from "./proposal-queries.ts";
import { isAhead } from "./rota-time.ts";
import { readRota } from "./read-rota.ts";
import { giveShifts } from "./shift-queries.ts";
import { bumpRevision } from "./write-queries.ts";

/**
 * Gives the turns of a proposal to whom it names: by the asker or the desk. Everybody with a new turn, and the asker, get
 * a mail after commit.
 *
 * @throws NotFoundError; ForbiddenError for who takes turns; ConflictError `rota_ended`, or `rota_changed` when
 * something changed since it was made, also who may be asked.
 */
export async function acceptRotaProposal({
  ctx,
  input: { rotaId, proposalId },
}: Verb<{ rotaId: string; proposalId: string }>): Promise<Projected<Rota>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const rows = await lockForManaging(tx, ctx, rotaId);
    const { rota, proposal, members } = rows;
    if (proposal?.id !== proposalId) throw new NotFoundError();
    if (proposal.accepted_at || proposal.revision !== rota.revision) throw new ConflictError("rota_changed");
    const added = proposal.shifts.filter(
      ({ date, memberId }) => !rows.shifts.some((one) => one.date === date && one.member_id === memberId),
    );
    const fitting = await fittingFor(tx, ctx, rota.help_request_id, everybodyIn(rows));
    const personOf = new Map(members.map((member) => [member.id, member.person_id]));
    const holds = added.every(
      ({ date, memberId }) => isAhead(rota, date, ctx.now()) && fitting.has(personOf.get(memberId) ?? ""),
    );
    if (!holds) throw new ConflictError("rota_changed");
    await giveShifts(
      tx,
      ctx,
      added.map((shift) => ({ rotaId, ...shift })),
      { by: personId, how: "proposal" },
    );
    await writeProposalAccepted(tx, ctx, { proposalId, by: personId });
    await bumpRevision(tx, rotaId);
    const told = new Set(added.flatMap(({ memberId }) => personOf.get(memberId) ?? []));
    for (const id of added.length > 0 ? [rota.asker_id, ...told] : [])
      await queueMail(tx, ctx, { kind: "rota-agreed", personId: id, subjectId: rotaId });
    await recordAudit(tx, ctx, { action: "rota.accepted", subject: rotaId, facts: { shifts: added.length } });
    return readRota(tx, ctx, rotaId);
  });
}
