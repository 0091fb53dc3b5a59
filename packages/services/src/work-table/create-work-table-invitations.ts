import { notPersonal, type Projected } from "@omzien/consent";
import type { CreateWorkTableInvitations, WorkTableInvitations } from "@omzien/contracts";
import { isConflictBetweenTransactions, transaction, type TenantTx } from "@omzien/db";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { DomainError, InvalidInputError } from "../errors.ts";
import { authoriseHandling } from "../help-requests/authorise-handling.ts";
import { inviteByHand } from "../help-requests/create-invitations.ts";
import { lockForChange } from "../help-requests/lock-for-change.ts";

type Pair = CreateWorkTableInvitations["pairs"][number];

/**
 * Asks the helpers of the pairs that people chose at the table, each as an invitation by hand in a transaction of its
 * own: a request is held no longer than its own pair takes. A pair that does not fit any more, or was asked meanwhile,
 * is told and does not hold up the others. Mails start after commit.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when one of the requests is not there, or is a case of
 * their own: then nobody is asked.
 * @throws InvalidInputError `duplicate` when a request or an offer is in two pairs.
 */
export async function createWorkTableInvitations({
  ctx,
  input,
}: Verb<CreateWorkTableInvitations>): Promise<Projected<WorkTableInvitations>> {
  deskMemberOf(ctx);
  refuseTwice(input.pairs);
  for (const { helpRequestId } of input.pairs) await authoriseHandling(ctx.db, ctx, helpRequestId);
  const asked: Pair[] = [];
  const notAsked: Pair[] = [];
  for (const pair of input.pairs) ((await isAsked(ctx, pair)) ? asked : notAsked).push(pair);
  return notPersonal({ asked, notAsked });
}

// A refusal would say that nobody was asked; by now others may be.
async function isAsked(ctx: ServiceContext, pair: Pair): Promise<boolean> {
  try {
    return await transaction(ctx.db, (tx) => ask(tx, ctx, pair));
  } catch (error) {
    if (error instanceof DomainError || isConflictBetweenTransactions(error)) return false;
    throw error;
  }
}

async function ask(tx: TenantTx, ctx: ServiceContext, { helpRequestId, offerId }: Pair): Promise<boolean> {
  const { id, state } = await lockForChange(tx, ctx, helpRequestId);
  await authoriseHandling(tx, ctx, id);
  if (state !== "open") return false;
  return (await inviteByHand(tx, ctx, { helpRequestId: id, offerIds: new Set([offerId]) })) === 1;
}

function refuseTwice(pairs: readonly Pair[]): void {
  const requests = new Set(pairs.map(({ helpRequestId }) => helpRequestId));
  const offers = new Set(pairs.map(({ offerId }) => offerId));
  if (requests.size < pairs.length || offers.size < pairs.length)
    throw new InvalidInputError([{ pointer: "/pairs", code: "duplicate" }]);
}
