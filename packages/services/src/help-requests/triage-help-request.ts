import { consentFacts, noConsents, type Projected } from "@omzien/consent";
import type { HelpRequest, TriageHelpRequest } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, ConsentRequiredError } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { authoriseHandling } from "./authorise-handling.ts";
import { circleDeadline } from "./circle-deadline.ts";
import { readRequest } from "./get-help-request.ts";
import { lockForChange } from "./lock-for-change.ts";
import { writeTriage } from "./write-queries.ts";

/**
 * The desk's first look at a complex request: its weight, and whether helpers may be asked. Opened with a lighter
 * weight it is searched for like any other; still complex, it is open but invited for by hand only.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a
 * case of their own.
 * @throws ConflictError `help_request_not_open` when it is not waiting for triage.
 * @throws ConsentRequiredError when helpers should be asked, and the asker has not said that they may be found.
 */
export async function triageHelpRequest({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & TriageHelpRequest>): Promise<Projected<HelpRequest>> {
  deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const request = await lockForChange(tx, ctx, input.helpRequestId);
    await authoriseHandling(tx, ctx, request.id);
    if (request.state !== "triage") throw new ConflictError("help_request_not_open");
    const { circle_first: circleFirst, urgency } = request;
    const opens = input.outcome === "search";
    if (opens) await assertMayBeFound(tx, ctx, request.person_id);
    const staysByHand = opens && input.weight === "complex";
    await tx.run(writeTriage, {
      id: request.id,
      weight: input.weight,
      state: opens ? "open" : "triage",
      openedAt: opens ? ctx.now() : null,
      circleUntil: opens ? await circleDeadline(tx, ctx, { circleFirst, urgency }) : null,
      needsCoordinatorAt: staysByHand ? ctx.now() : null,
      now: ctx.now(),
    });
    if (opens && !staysByHand)
      await enqueue(tx, "search_helpers", { helpRequestId: request.id }, { key: `search:${request.id}` });
    await recordAudit(tx, ctx, {
      action: "help_request.triaged",
      subject: request.id,
      facts: { weight: input.weight, outcome: input.outcome },
    });
    return readRequest(tx, ctx, request.id);
  });
}

async function assertMayBeFound(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<void> {
  const views = await consentViewsOf(tx, ctx, [personId]);
  const { mayBeFound } = consentFacts(views.get(personId) ?? noConsents, ctx.now().getTime());
  if (!mayBeFound) throw new ConsentRequiredError();
}
