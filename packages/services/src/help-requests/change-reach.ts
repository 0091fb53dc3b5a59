import type { Projected } from "@omzien/consent";
import type { ChangeReach, HelpRequest, Ring } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, ConsentRequiredError, invariant } from "../errors.ts";
import { enqueue } from "../jobs.ts";
import { loadSearch } from "../search/rank-helpers.ts";
import { readRequest } from "./get-help-request.ts";
import { lockForChange } from "./lock-for-change.ts";
import { noteStep } from "./search-steps.ts";
import { dropCircleWish, endCircle, writeReach } from "./write-queries.ts";

const rings: readonly Ring[] = ["neighbourhood", "adjoining", "municipality"];

/**
 * Says how far a request may travel from now on: no further than this, or further again. Whoever was asked already may
 * still answer. The search looks again at once; the choice that it had, changes nothing.
 *
 * @throws NotFoundError when there is none, or it is somebody else's.
 * @throws ConflictError `help_request_not_open` unless it waits for the desk or is searched for.
 * @throws ConsentRequiredError for further than the own neighbourhood when the asker did not say yes to that.
 */
export async function changeReach({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & ChangeReach>): Promise<Projected<HelpRequest>> {
  memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const { id, person_id, state } = await lockForChange(tx, ctx, input.helpRequestId);
    if (state !== "open" && state !== "triage") throw new ConflictError("help_request_not_open");
    const search = await loadSearch(tx, ctx, id);
    invariant(search, "a locked request can be read");
    const { audience: before, ring, consent } = search.request;
    const { audience } = input;
    const isCircleOver = input.circleFirst === false && (await takeBackCircleWish(tx, ctx, id));
    if (audience === before && !isCircleOver) return readRequest(tx, ctx, id);
    const isWider = rings.indexOf(audience) > rings.indexOf(before);
    if (isWider && !consent.beyondNeighbourhood) throw new ConsentRequiredError();

    const stays = rings.indexOf(ring) <= rings.indexOf(audience);
    await tx.run(writeReach, { id, audience, ring: stays ? ring : audience, now: ctx.now() });
    if (isCircleOver) await noteStep(tx, ctx, { id, person_id }, { kind: "circle-over" });
    if (audience !== before)
      await noteStep(tx, ctx, { id, person_id }, { kind: isWider ? "widened" : "narrowed", ring: audience });
    if (state === "open" && search.row.weight !== "complex")
      await enqueue(tx, "search_helpers", { helpRequestId: id }, { key: `search:${id}` });
    await recordAudit(tx, ctx, {
      action: "help_request.reach_changed",
      subject: id,
      facts: { from: before, to: audience },
    });
    return readRequest(tx, ctx, id);
  });
}

/** @returns whether it was wished for until now. */
async function takeBackCircleWish(tx: TenantTx, ctx: ServiceContext, id: string): Promise<boolean> {
  const now = ctx.now();
  await tx.run(endCircle, { id, now });
  return (await tx.run(dropCircleWish, { id, now })) === 1;
}
