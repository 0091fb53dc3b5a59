import type { Projected } from "@omzien/consent";
import type { CandidateList } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { withoutWaiting } from "@omzien/matching";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ConflictError, invariant } from "../errors.ts";
import { inviteHelpers } from "../invitations/invite-helpers.ts";
import { invitationsOfRequest } from "../invitations/queries.ts";
import { inRing, loadSearch, offersFor } from "../search/rank-helpers.ts";
import { authoriseHandling } from "./authorise-handling.ts";
import { readCandidates } from "./list-candidates.ts";
import { lockForChange } from "./lock-for-change.ts";
import { asksFrom, foresee, quietUntil } from "./next-wave.ts";
import { isSearchPaused } from "./pause-search.ts";
import { askedStep, lookAgain, waveAfter } from "./search-helpers.ts";
import { noteStep } from "./search-steps.ts";
import { endCircle, takeFromDesk, writeRing } from "./write-queries.ts";

/**
 * Asks the next wave now, as the search would have chosen it, without waiting for those who still have to answer;
 * they may still answer. A request that the desk chooses for by hand stays so.
 *
 * @returns the candidates as they stand now.
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a case of
 * their own.
 * @throws ConflictError `help_request_not_open`, `quiet_hours` while nobody is asked, or `nobody_to_ask_now` when
 * nobody is left, everybody left rests, neighbours share it out, or the request is complex.
 */
export async function askNextHelpers({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<CandidateList>> {
  const member = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const { id, person_id, state } = await lockForChange(tx, ctx, input.helpRequestId);
    await authoriseHandling(tx, ctx, id);
    if (state !== "open") throw new ConflictError("help_request_not_open");
    const search = await loadSearch(tx, ctx, id);
    invariant(search, "a locked request can be read");
    if (search.row.is_shared_out) throw new ConflictError("nobody_to_ask_now");
    const now = ctx.now();
    if (quietUntil(search, now)) throw new ConflictError("quiet_hours");
    const history = await tx.all(invitationsOfRequest, { helpRequestId: id });
    const offers = await offersFor(tx, ctx, inRing(search, search.row.audience));
    const step = foresee(search, offers, withoutWaiting(asksFrom(history, now)), now);
    if (step.kind !== "wave" || step.at > now.getTime()) throw new ConflictError("nobody_to_ask_now");
    const wave = waveAfter(history);
    const asked = await inviteHelpers(tx, ctx, {
      helpRequestId: id,
      endsOn: search.row.ends_on,
      ring: step.ring,
      wave,
      invitedBy: member.personId,
      candidates: step.helpers,
    });
    if (asked === 0) throw new ConflictError("nobody_to_ask_now");
    await tx.run(writeRing, { id, ring: step.ring, now });
    await tx.run(takeFromDesk, { id, now });
    if (!step.isCircle) await tx.run(endCircle, { id, now });
    await noteStep(tx, ctx, { id, person_id }, askedStep(step.ring, asked, step.isCircle));
    if (!(await isSearchPaused(tx, id)))
      await lookAgain(tx, id, now.getTime() + search.policy.waves[search.request.urgency].waitMs);
    await recordAudit(tx, ctx, {
      action: "help_request.wave_hastened",
      subject: id,
      facts: { wave, ring: step.ring, asked },
    });
    return readCandidates(tx, ctx, id);
  });
}
