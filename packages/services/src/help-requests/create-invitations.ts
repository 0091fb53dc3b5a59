import type { Projected } from "@omzien/consent";
import type { CandidateList, CreateInvitations } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { ConflictError, invariant } from "../errors.ts";
import { inviteHelpers } from "../invitations/invite-helpers.ts";
import { invitationsOfRequest } from "../invitations/queries.ts";
import { inRing, loadSearch, rankHelpers } from "../search/rank-helpers.ts";
import { authoriseHandling } from "./authorise-handling.ts";
import { readCandidates } from "./list-candidates.ts";
import { lockForChange } from "./lock-for-change.ts";
import { waveAfter } from "./search-helpers.ts";
import { noteStep } from "./search-steps.ts";
import { takeFromDesk } from "./write-queries.ts";

/** More than a tenant has helpers: by hand everybody who fits may be asked. */
const everybody = 100_000;

/**
 * Asks helpers by hand: the human decision that a complex request waits for. All of them or none.
 *
 * @returns the candidates as they stand now.
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a
 * case of their own.
 * @throws ConflictError `help_request_not_open`, or `helper_not_available` when one of the helpers does not fit, may
 * not be asked, or was asked before. Which of these it was is not told.
 */
export async function createInvitations({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & CreateInvitations>): Promise<Projected<CandidateList>> {
  const member = deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const { id, person_id, state } = await lockForChange(tx, ctx, input.helpRequestId);
    await authoriseHandling(tx, ctx, id);
    if (state !== "open") throw new ConflictError("help_request_not_open");
    const search = await loadSearch(tx, ctx, id);
    invariant(search, "a locked request can be read");
    const wide = inRing(search, search.row.audience);
    const { top } = await rankHelpers(tx, ctx, wide, everybody);
    const offerIds = new Set(input.offerIds);
    const candidates = top.filter(({ offerId }) => offerIds.has(offerId));
    const history = await tx.all(invitationsOfRequest, { helpRequestId: id });
    const wave = waveAfter(history);
    const asked = await inviteHelpers(tx, ctx, {
      helpRequestId: id,
      endsOn: search.row.ends_on,
      ring: wide.request.ring,
      wave,
      invitedBy: member.personId,
      candidates,
    });
    if (asked < offerIds.size) throw new ConflictError("helper_not_available");
    await tx.run(takeFromDesk, { id, now: ctx.now() });
    await noteStep(tx, ctx, { id, person_id }, { kind: "asked", ring: wide.request.ring, asked });
    await recordAudit(tx, ctx, { action: "help_request.invited", subject: id, facts: { wave, asked } });
    return readCandidates(tx, ctx, id);
  });
}
