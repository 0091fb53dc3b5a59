import type { Ring } from "@omzien/contracts";
import { transaction, type TenantTx } from "@omzien/db";
import {
  afterCircle,
  type Ask,
  inCircle,
  isCircleFirst,
  outsideQuietHours,
  planCircle,
  planWave,
  type TenantPolicy,
  type WavePlan,
} from "@omzien/matching";
import { recordAudit } from "../audit.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { invariant } from "../errors.ts";
import { inviteHelpers } from "../invitations/invite-helpers.ts";
import { type AskedRow, invitationsOfRequest } from "../invitations/queries.ts";
import { enqueue } from "../jobs.ts";
import { dayMs } from "../local-time.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { inRing, loadSearch, rankHelpers, type Search } from "../search/rank-helpers.ts";
import { areasNearby } from "./get-search-course.ts";
import { asksFrom } from "./next-wave.ts";
import { lockRequest } from "./queries.ts";
import { type NewStep, noteNight, noteStep } from "./search-steps.ts";
import { endCircle, handToDesk, writeRing } from "./write-queries.ts";

const minuteMs = 60_000;

type FinalPlan = Exclude<WavePlan, { kind: "next-ring" }>;

interface Found {
  search: Search;
  plan: FinalPlan;
  /** It is about the asker's own circle, which comes first. */
  isCircle: boolean;
}

/**
 * For the worker: the next step in the search for helpers. Asks a small wave, waits, opens the next ring, or hands
 * the request to the desk when nobody is left; plans its own next look. Safe to run again and at any time: the
 * lock of the request and the record of who was asked decide. Does nothing for a complex or closed request, nor while
 * the desk chooses by hand; rests while neighbours who share it out are enough.
 */
export async function searchHelpers({ ctx, input }: Verb<{ helpRequestId: string }>): Promise<void> {
  await transaction(ctx.db, async (tx) => {
    const request = await tx.maybeOne(lockRequest, { id: input.helpRequestId });
    if (!request || request.state !== "open" || request.weight === "complex") return;
    const search = await loadSearch(tx, ctx, request.id);
    invariant(search, "a locked request can be read");
    // The desk chooses by hand; letting it search by itself again starts a new look.
    if (search.row.paused_at) return;
    if (search.row.is_shared_out) return lookAgain(tx, request.id, ctx.now().getTime() + dayMs);
    const history = await tx.all(invitationsOfRequest, { helpRequestId: request.id });
    const found = await planSearch(tx, ctx, search, history);
    const { ring } = found.search.request;
    const isWider = (await tx.run(writeRing, { id: request.id, ring, now: ctx.now() })) === 1;
    if (isWider && addsPeople(found.search)) await noteStep(tx, ctx, request, { kind: "ring-opened", ring });
    await carryOut(tx, ctx, found, waveAfter(history));
  });
}

/** An area without neighbours goes straight on to the whole municipality. */
function addsPeople(search: Search): boolean {
  return search.request.ring === "municipality" || areasNearby(search).length > 0;
}

/** Opens rings until there is something to do; there are three, so this ends. */
async function planSearch(
  tx: TenantTx,
  ctx: ServiceContext,
  start: Search,
  history: readonly AskedRow[],
): Promise<Found> {
  const asks = asksFrom(history, ctx.now());
  const { maxSize } = start.policy.waves[start.request.urgency];
  const k = history.length + maxSize;
  const first = await planAmongCircle(tx, ctx, start, asks, k);
  if (first) return { search: start, plan: first, isCircle: true };
  let search = await leaveCircle(tx, ctx, start);
  for (;;) {
    const ranking = await rankHelpers(tx, ctx, search, k);
    const plan = planWave(search.request, ranking.top, asks, search.policy, ctx.now().getTime());
    if (plan.kind !== "next-ring") return { search, plan, isCircle: false };
    search = inRing(search, plan.ring);
  }
}

/** What to do while the asker's own circle comes first; null when it does not, or no longer. */
async function planAmongCircle(
  tx: TenantTx,
  ctx: ServiceContext,
  { row, request, policy }: Search,
  asks: readonly Ask[],
  k: number,
): Promise<ReturnType<typeof planCircle>> {
  const now = ctx.now().getTime();
  if (!isCircleFirst(request, now)) return null;
  const { top } = await rankHelpers(tx, ctx, { row, request: inCircle(request), policy }, k);
  return planCircle(request, top, asks, policy, now);
}

/** From now on everybody may be asked, ring by ring; when the circle was still first, it is over now. */
async function leaveCircle(tx: TenantTx, ctx: ServiceContext, search: Search): Promise<Search> {
  const now = ctx.now().getTime();
  if (!isCircleFirst(search.request, now)) return search;
  await tx.run(endCircle, { id: search.row.id, now: ctx.now() });
  return { ...search, request: afterCircle(search.request, now) };
}

export function waveAfter(history: readonly AskedRow[]): number {
  return history.reduce((last, { wave }) => Math.max(last, wave), 0) + 1;
}

async function carryOut(
  tx: TenantTx,
  ctx: ServiceContext,
  { search: { row, request, policy }, plan, isCircle }: Found,
  wave: number,
): Promise<void> {
  switch (plan.kind) {
    case "wave": {
      const asked = await inviteHelpers(tx, ctx, {
        helpRequestId: row.id,
        endsOn: row.ends_on,
        ring: request.ring,
        wave,
        candidates: plan.helpers,
      });
      await recordAudit(tx, ctx, {
        action: "help_request.wave_sent",
        subject: row.id,
        facts: { wave, ring: request.ring, asked },
      });
      // Everybody stepped back while they were chosen: others are asked as soon as that can be seen.
      if (asked > 0) await noteStep(tx, ctx, row, askedStep(request.ring, asked, isCircle));
      return lookAgain(tx, row.id, asked > 0 ? plan.nextCheckAt : ctx.now().getTime() + minuteMs);
    }
    case "wait":
      await noteRestingNight(tx, ctx, row, policy);
      return lookAgain(tx, row.id, plan.until);
    case "coordinator":
      return handOver(tx, ctx, { row, request, policy });
    default:
      return plan satisfies never;
  }
}

/** How the asker is told who was asked. */
export function askedStep(ring: Ring, asked: number, isCircle: boolean): NewStep {
  return isCircle ? { kind: "circle-asked" } : { kind: "asked", ring, asked };
}

/** The desk takes over; the search still looks once a day, for helpers who came later. */
async function handOver(tx: TenantTx, ctx: ServiceContext, { row, request, policy }: Search): Promise<void> {
  const now = ctx.now();
  const isNew = (await tx.run(handToDesk, { id: row.id, now })) === 1;
  if (isNew) {
    // Somebody who took back that they may be found knows why nobody comes.
    if (request.consent.mayBeFound)
      await queueMail(tx, ctx, { kind: "nobody-yet", personId: row.person_id, subjectId: row.id });
    await recordAudit(tx, ctx, { action: "help_request.handed_to_desk", subject: row.id });
    await noteStep(tx, ctx, row, { kind: "desk-helps" });
  }
  if (request.windows.length > 0)
    await lookAgain(tx, row.id, outsideQuietHours(now.getTime() + dayMs, policy.quiet));
}

async function noteRestingNight(
  tx: TenantTx,
  ctx: ServiceContext,
  row: Search["row"],
  policy: TenantPolicy,
): Promise<void> {
  const now = ctx.now().getTime();
  const morning = outsideQuietHours(now, policy.quiet);
  if (morning > now) await noteNight(tx, ctx, row, new Date(morning));
}

/** Plans the next look of the search; `at` in epoch milliseconds. */
export function lookAgain(tx: TenantTx, helpRequestId: string, at: number): Promise<void> {
  return enqueue(
    tx,
    "search_helpers",
    { helpRequestId },
    { runAt: new Date(at), key: `search:${helpRequestId}` },
  );
}
