import type { Projected } from "@omzien/consent";
import type { AreaEffects, AreaMap, ChangeAreaMap } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { administratorOf, type ServiceContext, type Verb } from "../context.ts";
import { PreconditionError } from "../errors.ts";
import { localDateOf } from "../local-time.ts";
import { effectsOf, presentEffects } from "./effects.ts";
import { presentMap } from "./get-area-map.ts";
import { planChange } from "./plan-change.ts";
import { countedVersions, lastStanding } from "./queries.ts";
import { settleMap } from "./settle-map.ts";
import { type Change, lockMap, tryOut, writeChange } from "./write-change.ts";

/**
 * Adds, renames, redraws or ends something on the map, or makes twins of two neighbourhoods. What was there before stays
 * in the history. People and open requests follow at once when it holds from today or earlier, else on its first day.
 *
 * @param input.basedOn the map that the administrator had before them.
 * @throws ForbiddenError for all but administrators; ChangedError; NotFoundError; InvalidInputError with every fault.
 */
export async function changeAreaMap({
  ctx,
  input: { basedOn, ...wish },
}: Verb<ChangeAreaMap & { basedOn: string }>): Promise<Projected<AreaMap>> {
  administratorOf(ctx);
  const today = localDateOf(ctx.now());
  return transaction(ctx.db, async (tx) => {
    await lockMap(tx, basedOn);
    await makeChange(tx, ctx, { change: await planned(tx, wish, today), on: today });
    return presentMap(ctx, tx, { on: today });
  });
}

/** What a change would do to people, requests and neighbours; nothing is kept of it. @throws as `changeAreaMap`. */
export async function previewAreaChange({
  ctx,
  input,
}: Verb<ChangeAreaMap>): Promise<Projected<AreaEffects>> {
  administratorOf(ctx);
  const today = localDateOf(ctx.now());
  const effects = await tryOut(ctx, async (tx) => {
    await lockMap(tx, undefined);
    const change = await planned(tx, input, today);
    const on = change.startsOn > today ? change.startsOn : today;
    return makeChange(tx, ctx, { change, on });
  });
  return presentEffects(effects);
}

/**
 * Takes the last change back, whoever made it; the one before it is the next to be taken back. Whom it made move goes
 * back too.
 *
 * @throws ForbiddenError; ChangedError; PreconditionError `nothing_to_undo`
 */
export async function undoAreaChange({ ctx, input }: Verb<{ basedOn: string }>): Promise<Projected<AreaMap>> {
  administratorOf(ctx);
  const today = localDateOf(ctx.now());
  return transaction(ctx.db, async (tx) => {
    await lockMap(tx, input.basedOn);
    const last = await lastStanding(tx);
    if (!last) throw new PreconditionError("nothing_to_undo");
    const { number: undoes, about } = last;
    await writeChange(tx, ctx, { kind: "undone", about, startsOn: today, undoes, versions: [] });
    await settleMap(tx, { on: today, undone: undoes });
    return presentMap(ctx, tx, { on: today });
  });
}

/** Lets what was planned for a day begin on that day; doing it again changes nothing. */
export async function settleAreaMap({ ctx }: { ctx: ServiceContext }): Promise<void> {
  if (!(await lastStanding(ctx.db))) return;
  await transaction(ctx.db, async (tx) => {
    await lockMap(tx, undefined);
    await settleMap(tx, { on: localDateOf(ctx.now()) });
  });
}

/** Writes a change and lets all that follows from it follow. */
export async function makeChange(
  tx: TenantTx,
  ctx: ServiceContext,
  { change, on }: { change: Change; on: string },
): Promise<AreaEffects> {
  const number = await writeChange(tx, ctx, change);
  return effectsOf(tx, number, await settleMap(tx, { on }));
}

async function planned(tx: TenantTx, wish: ChangeAreaMap, today: string): Promise<Change> {
  return planChange(wish, { versions: await countedVersions(tx), today });
}
