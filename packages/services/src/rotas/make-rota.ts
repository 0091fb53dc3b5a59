import type { Projected } from "@omzien/consent";
import { type MakeRota, mostRotaDays, type Rota } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { authorise, isDesk, memberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { lockForChange } from "../help-requests/lock-for-change.ts";
import { isAsker, mayHandle } from "../help-requests/policy.ts";
import { type LockedRequest, sidesOfRequest } from "../help-requests/queries.ts";
import { runningMatch } from "../help-requests/write-queries.ts";
import { addDays, localDateOf } from "../local-time.ts";
import { askIntoRota } from "./ask-into-rota.ts";
import { planEndOfRota } from "./end-rota.ts";
import { readRota } from "./read-rota.ts";
import { insertRota, runningRotaOf } from "./write-queries.ts";

type Input = { helpRequestId: string } & MakeRota;

/**
 * Makes a rota for a request that runs: by the asker, or by the desk for who phones. The helper who said yes already is
 * asked to take turns. A complex request is shared out by the desk alone.
 *
 * @throws NotFoundError for somebody else's request; ForbiddenError for the asker of a complex one.
 * @throws ConflictError `help_request_not_open`, `rota_exists`; InvalidInputError with every fault of the days.
 */
export async function makeRota({ ctx, input }: Verb<Input>): Promise<Projected<Rota>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const request = await lockForChange(tx, ctx, input.helpRequestId);
    await authoriseMaking(tx, ctx, request);
    const dates = datesIn(input);
    const faults = faultsOf(input, { dates, request, now: ctx.now() });
    if (faults.length > 0) throw new InvalidInputError(faults);
    const id = await insertRota(tx, ctx, { input, dates, askerId: request.person_id, by: personId });
    await planEndOfRota(tx, { id, ends_on: input.endsOn });
    await recordAudit(tx, ctx, {
      action: "rota.made",
      subject: id,
      facts: { helpRequestId: request.id, days: dates.length },
    });
    const match = await tx.maybeOne(runningMatch, { helpRequestId: request.id });
    if (match) await askIntoRota(tx, ctx, { rotaId: id, personId: match.helper_id });
    return readRota(tx, ctx, id);
  });
}

async function authoriseMaking(tx: TenantTx, ctx: ServiceContext, request: LockedRequest): Promise<void> {
  const isOwn = isAsker(ctx, request);
  const sides = await tx.all(sidesOfRequest, { id: request.id });
  const handles =
    isDesk(ctx) &&
    mayHandle(
      ctx,
      sides.map((side) => side.person_id),
    );
  authorise(isOwn || handles, NotFoundError);
  authorise(!isOwn || request.weight !== "complex", ForbiddenError);
  const isRunning = request.state === "open" || request.state === "matched" || request.state === "triage";
  if (!isRunning) throw new ConflictError("help_request_not_open");
  if ((await runningRotaOf(tx, request.id)) !== undefined) throw new ConflictError("rota_exists");
}

/** The days of the chosen weekdays, at most one more than there may be. */
function datesIn({ startsOn, endsOn, weekdays }: MakeRota): string[] {
  const dates = Array.from({ length: mostRotaDays + 1 }, (_, day) => addDays(startsOn, day));
  return dates.filter((date) => date <= endsOn && weekdays.includes(weekdayOf(date)));
}

/** 1 is Monday. */
function weekdayOf(date: string): number {
  return ((new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7) + 1;
}

function faultsOf(
  { startsOn, endsOn }: MakeRota,
  { dates, request, now }: { dates: readonly string[]; request: LockedRequest; now: Date },
) {
  return [
    ...(startsOn <= localDateOf(now) ? [{ pointer: "/startsOn", code: "not_ahead" }] : []),
    ...(endsOn >= addDays(startsOn, mostRotaDays) ? [{ pointer: "/endsOn", code: "rota_too_long" }] : []),
    ...(endsOn > request.ends_on ? [{ pointer: "/endsOn", code: "after_request" }] : []),
    ...(dates.length === 0 ? [{ pointer: "/weekdays", code: "no_day" }] : []),
  ];
}
