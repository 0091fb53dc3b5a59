import type { Projected } from "@omzien/consent";
import type {
  ExtendHelpRequest,
  HelpRequest,
  NewHelpRequestFor,
  WithdrawHelpRequest,
} from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { invariant, NotFoundError } from "../errors.ts";
import { createRequest } from "../help-requests/create-help-request.ts";
import { extend } from "../help-requests/extend-help-request.ts";
import { type LockedRequest, lockRequest, requestById } from "../help-requests/queries.ts";
import { refuseClosed, withdraw } from "../help-requests/withdraw-help-request.ts";
import { type HeldMandate, holdMandate, recordAct } from "./act-by-mandate.ts";
import { presentRepresentedRequest } from "./present-represented.ts";

type ForMandate = { mandateId: string };
type ForRequest = ForMandate & { helpRequestId: string };

/**
 * Asks for help for somebody for whom the actor may choose: it is that person's request, under their own consents.
 * @throws what holding the mandate and making a request throw.
 */
export async function createHelpRequestFor({
  ctx,
  input,
}: Verb<ForMandate & NewHelpRequestFor>): Promise<Projected<HelpRequest>> {
  const { mandateId, ...request } = input;
  return transaction(ctx.db, async (tx) => {
    const held = await holdMandate(tx, ctx, mandateId, "requests");
    const helpRequestId = await createRequest(tx, ctx, {
      request: { ...request, channel: "web" },
      personId: held.row.person_id,
      takenBy: memberOf(ctx).personId,
    });
    await recordAct(tx, ctx, held, { kind: "help_request.created", helpRequestId });
    return read(tx, ctx, held, helpRequestId);
  });
}

/**
 * Withdraws a request of somebody for whom the actor may choose.
 * @throws what holding the mandate throws; NotFoundError for a request of anybody else; ConflictError as in withdrawing.
 */
export async function withdrawHelpRequestFor({
  ctx,
  input,
}: Verb<ForRequest & WithdrawHelpRequest>): Promise<Projected<HelpRequest>> {
  return change(ctx, input, "help_request.withdrawn", async (tx, request) => {
    refuseClosed(request);
    await withdraw(tx, ctx, request, { by: memberOf(ctx).personId, reason: input.reason });
  });
}

/**
 * Moves the last day of a request of somebody for whom the actor may choose.
 * @throws what holding the mandate throws; NotFoundError for a request of anybody else; what extending throws.
 */
export async function extendHelpRequestFor({
  ctx,
  input,
}: Verb<ForRequest & ExtendHelpRequest>): Promise<Projected<HelpRequest>> {
  return change(ctx, input, "help_request.extended", (tx, request) => extend(tx, ctx, request, input.endsOn));
}

async function change(
  ctx: ServiceContext,
  { mandateId, helpRequestId }: ForRequest,
  kind: "help_request.withdrawn" | "help_request.extended",
  carryOut: (tx: TenantTx, request: LockedRequest) => Promise<void>,
): Promise<Projected<HelpRequest>> {
  return transaction(ctx.db, async (tx) => {
    const held = await holdMandate(tx, ctx, mandateId, "requests");
    const request = await tx.maybeOne(lockRequest, { id: helpRequestId });
    if (!request || request.person_id !== held.row.person_id) throw new NotFoundError();
    await carryOut(tx, request);
    await recordAct(tx, ctx, held, { kind, helpRequestId });
    return read(tx, ctx, held, helpRequestId);
  });
}

async function read(
  tx: TenantTx,
  ctx: ServiceContext,
  held: HeldMandate,
  helpRequestId: string,
): Promise<Projected<HelpRequest>> {
  const row = await tx.maybeOne(requestById, { id: helpRequestId, now: ctx.now() });
  invariant(row, "a request that was changed is there");
  // Without needs about health: who wants to read those, looks at the person.
  return presentRepresentedRequest(ctx, held, row, null);
}
