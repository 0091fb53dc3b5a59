import { notPersonal, type Projected } from "@omzien/consent";
import type { StopRotaMember } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { authorise, memberOf, type Verb } from "../context.ts";
import { ConflictError, NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { keepApart } from "../matches/keep-apart.ts";
import { newId } from "../new-id.ts";
import { insertReport } from "../reports/queries.ts";
import { ownMember, roleIn } from "./policy.ts";
import { lockRota, readRotaRows } from "./queries.ts";

/**
 * Something does not feel right between the asker and somebody who takes turns: their part ends at once, neither sees
 * anything of the other any more, both get the same neutral mail, they are never put together again, and a report is
 * opened for the desk. Either of the two may, without saying why, and so may the desk. The others go on.
 *
 * @throws NotFoundError for who has nothing to do with the two; ConflictError `rota_ended` when there is nothing left to
 * end.
 */
export async function stopRotaMember({
  ctx,
  input: { rotaId, memberId, remark },
}: Verb<{ rotaId: string; memberId: string } & StopRotaMember>): Promise<Projected<{ stopped: true }>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const known = await readRotaRows(tx, rotaId);
    const member = known?.members.find(({ id }) => id === memberId);
    if (!known || !member) throw new NotFoundError();
    const role = roleIn(ctx, known);
    const isOwn = ownMember(ctx, known.members)?.id === memberId;
    authorise(isOwn || role === "asker" || role === "desk", NotFoundError);
    // What keeps the two apart elsewhere is locked before the rota, as wherever something stops.
    await keepApart(tx, ctx, { asker_id: known.rota.asker_id, helper_id: member.person_id });
    const rows = await lockRota(tx, rotaId);
    const left = rows?.members.find(({ id }) => id === memberId);
    if (left?.left_because !== "stopped") throw new ConflictError("rota_ended");
    await insertReport(tx, {
      id: newId(ctx.now().getTime()),
      reporter_id: personId,
      about_match_id: null,
      about_person_id: isOwn ? known.rota.asker_id : member.person_id,
      text: remark,
      urgency: "normal",
      cause: "stop",
      reported_at: ctx.now(),
    });
    for (const id of [known.rota.asker_id, member.person_id])
      await queueMail(tx, ctx, { kind: "match-stopped", personId: id, subjectId: rotaId });
    await recordAudit(tx, ctx, { action: "rota.member_stopped", subject: rotaId, facts: { memberId } });
    return notPersonal({ stopped: true as const });
  });
}
