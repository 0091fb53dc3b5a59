import type { StoredMisfit, StoredReason, TenantTx } from "@omzien/db";
import { type Candidate, explain, type Misfit, trainingLine, type TrainingNames } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { addMs, dayMs, endOfDay } from "../local-time.ts";
import { newId } from "../new-id.ts";
import { askHelper } from "./ask-helper.ts";
import { insertInvitation } from "./queries.ts";
import { stillAsked } from "./still-asked.ts";

/** How long the secret of a mail opens an invitation, at most; never longer than the help itself. */
const openForDays = 14;

export interface Wave {
  helpRequestId: string;
  endsOn: string;
  ring: string;
  /** Counts the waves of a request from 1. */
  wave: number;
  /** Absent: the search itself. */
  invitedBy?: string;
  candidates: readonly Candidate[];
  /** By offer: what does not fit of somebody whom the desk asks all the same. */
  misfits?: ReadonlyMap<string, readonly Misfit[]>;
  /** The names of the training for which the desk asks them; they read the one of their language. */
  training?: TrainingNames;
}

/**
 * Asks helpers for a request: one invitation each, and one mail or one call by the desk. Somebody who was asked before
 * is left alone, unless they were let go for a helper who is no longer there, or for a consent of the asker that was
 * given again. Whoever took back meanwhile that they may be asked, pauses or stopped is not asked.
 *
 * @returns how many were asked.
 */
export async function inviteHelpers(tx: TenantTx, ctx: ServiceContext, wave: Wave): Promise<number> {
  let asked = 0;
  const candidates = await stillAsked(tx, ctx, wave.candidates);
  // In one order for all waves: each holds the counters of who it asks until it commits.
  for (const candidate of candidates.toSorted((one, other) => (one.helperId < other.helperId ? -1 : 1))) {
    const id = newId();
    const invitation = await tx.maybeOne(insertInvitation, {
      id,
      helpRequestId: wave.helpRequestId,
      offerId: candidate.offerId,
      helperId: candidate.helperId,
      invitedBy: wave.invitedBy ?? null,
      wave: wave.wave,
      ring: wave.ring,
      points: candidate.points,
      reasons: JSON.stringify(reasonsFor(candidate, wave.training)),
      misfits: JSON.stringify(misfitsFor(wave.misfits?.get(candidate.offerId) ?? [])),
      tokenHash: ctx.secrets.hash(ctx.secrets.token(ctx.tenant.id, "invitation", id)),
      now: ctx.now(),
      expiresAt: expiryOf(wave.endsOn, ctx.now()),
    });
    if (!invitation) continue;
    asked += 1;
    const { id: invitationId, helper_id: helperId } = invitation;
    await askHelper(tx, ctx, { kind: "invitation", invitationId, helperId });
  }
  return asked;
}

/** The good reasons as the helper may hear them, as template and arguments; words come when somebody reads. */
function reasonsFor(candidate: Candidate, training: TrainingNames | undefined): StoredReason[] {
  const results = new Map(candidate.factors.map((result) => [result.factor, result]));
  const reasons = explain(candidate, "helper").map(({ factor, textKey, args }) => ({
    textKey,
    args: { ...args },
    points: results.get(factor)?.points ?? 0,
    max: results.get(factor)?.max ?? 0,
  }));
  if (training === undefined) return reasons;
  const { textKey, args } = trainingLine(training, "helper");
  return [{ textKey, args: { ...args }, points: 0, max: 0 }, ...reasons];
}

/** In the words for the helper, who must know that it is asked all the same. */
function misfitsFor(misfits: readonly Misfit[]): StoredMisfit[] {
  return misfits.map(({ textKey, args }) => ({ textKey: `${textKey}.you`, args: { ...args } }));
}

function expiryOf(endsOn: string, now: Date): Date {
  const latest = addMs(now, openForDays * dayMs);
  const end = endOfDay(endsOn);
  return end < latest ? end : latest;
}
