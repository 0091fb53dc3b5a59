import type { Projected } from "@omzien/consent";
import type { ExtendHelpRequest, HelpRequest } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, InvalidInputError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { tellOfMatch } from "../matches/tell-of-match.ts";
import { newId } from "../new-id.ts";
import { readRequest } from "./get-help-request.ts";
import { lockForChange } from "./lock-for-change.ts";
import { planEnd } from "./plan-end.ts";
import type { LockedRequest } from "./queries.ts";
import { lastDayFaults } from "./request-faults.ts";
import { extendedTiming } from "./timing.ts";
import { insertExtension, moveEnd, runningMatch } from "./write-queries.ts";

/**
 * Moves the last day of a request; help always ends (#80), so again within a year. An open request is searched for
 * again at once. A helper who said yes is told, and may hand back: nobody is bound to longer than they agreed to.
 *
 * @throws NotFoundError when there is none, or it is somebody else's.
 * @throws ConflictError `help_request_not_open`
 * @throws InvalidInputError for a day that is past, too far ahead, or not later than the last day so far.
 */
export async function extendHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & ExtendHelpRequest>): Promise<Projected<HelpRequest>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const request = await lockForChange(tx, ctx, input.helpRequestId);
    await extend(tx, ctx, request, input.endsOn);
    return readRequest(tx, ctx, request.id);
  });
}

/**
 * The extension itself, for a request whose lock the caller holds, by an actor who may.
 * @throws ConflictError, InvalidInputError as above.
 */
export async function extend(
  tx: TenantTx,
  ctx: ServiceContext,
  request: LockedRequest,
  endsOn: string,
): Promise<void> {
  if (request.state !== "triage" && request.state !== "open" && request.state !== "matched")
    throw new ConflictError("help_request_not_open");
  const faults = lastDayFaults(endsOn, "/endsOn", ctx.now());
  if (endsOn <= request.ends_on) faults.push({ pointer: "/endsOn", code: "not_later" });
  if (faults.length > 0) throw new InvalidInputError(faults);

  const { id } = request;
  const now = ctx.now();
  const timing = JSON.stringify(extendedTiming(request.timing, endsOn));
  await tx.run(moveEnd, { id, endsOn, timing, now });
  await tx.run(insertExtension, {
    id: newId(),
    helpRequestId: id,
    by: memberOf(ctx).personId,
    now,
    oldEndsOn: request.ends_on,
    newEndsOn: endsOn,
  });
  const match = await tx.maybeOne(runningMatch, { helpRequestId: id });
  if (match)
    await tellOfMatch(tx, ctx, { kind: "match-extended", personId: match.helper_id, matchId: match.id });
  await planEnd(tx, ctx, { ...request, ends_on: endsOn });
  if (request.state === "open" && request.weight !== "complex")
    await enqueue(tx, "search_helpers", { helpRequestId: id }, { key: `search:${id}` });
  await recordAudit(tx, ctx, { action: "help_request.extended", subject: id, facts: { to: endsOn } });
}
