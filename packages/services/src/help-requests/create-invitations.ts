import type { Projected } from "@omzien/consent";
import type { CandidateList, CreateInvitations, MisfitKind, Ring } from "@omzien/contracts";
import { defineQuery, transaction, type TenantTx } from "@omzien/db";
import { type Candidate, type Misfit, misfitsOf, prepareRequest, rank } from "@omzien/matching";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { ConflictError, invariant, NotFoundError } from "../errors.ts";
import { inviteHelpers } from "../invitations/invite-helpers.ts";
import { invitationsOfRequest } from "../invitations/queries.ts";
import { loadSearch, offersFor, type Search } from "../search/rank-helpers.ts";
import { findPool } from "../trainings/queries.ts";
import { authoriseHandling } from "./authorise-handling.ts";
import { readCandidates } from "./list-candidates.ts";
import { lockForChange } from "./lock-for-change.ts";
import { waveAfter } from "./search-helpers.ts";
import { noteStep } from "./search-steps.ts";
import { despiteOf, suppose } from "./supposed-search.ts";
import { takeFromDesk } from "./write-queries.ts";

type Asking = Pick<CreateInvitations, "offerIds"> & Partial<Pick<CreateInvitations, "despite" | "training">>;

/** More than a tenant has helpers: by hand everybody who fits may be asked. */
const everybody = 100_000;

/**
 * Asks helpers by hand: the human decision that a complex request waits for. All of them or none. Somebody whom the
 * day, the distance, the area, the language or a skill leaves out may be asked when the desk names that in `despite`:
 * the helper reads it, and the audit keeps it. Nothing else can be left aside. With a training named only who had it is
 * asked, and reads so.
 *
 * @returns the candidates as they stand now.
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request or training, or it is
 * a case of their own.
 * @throws ConflictError `help_request_not_open`, or `helper_not_available` when one of the helpers does not fit, may
 * not be asked, or was asked before. Which of these it was is not told.
 */
export async function createInvitations({
  ctx,
  input,
}: Verb<{ helpRequestId: string } & Asking>): Promise<Projected<CandidateList>> {
  deskMemberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const { id, state } = await lockForChange(tx, ctx, input.helpRequestId);
    await authoriseHandling(tx, ctx, id);
    if (state !== "open") throw new ConflictError("help_request_not_open");
    const offerIds = new Set(input.offerIds);
    const { despite = [], training } = input;
    const given = { helpRequestId: id, offerIds, despite, ...(training !== undefined && { training }) };
    const asked = await inviteByHand(tx, ctx, given);
    if (asked < offerIds.size) throw new ConflictError("helper_not_available");
    return readCandidates(tx, ctx, id);
  });
}

/**
 * Asks those of some helpers who fit, but for what is named in `despite`, and may be asked for a request, whose lock the
 * caller holds; takes the request off the desk's hands when somebody was asked.
 *
 * @returns how many were asked.
 * @throws ForbiddenError for anybody but the desk.
 */
export async function inviteByHand(
  tx: TenantTx,
  ctx: ServiceContext,
  given: {
    helpRequestId: string;
    offerIds: ReadonlySet<string>;
    despite?: readonly MisfitKind[];
    training?: string;
  },
): Promise<number> {
  const { helpRequestId: id, training } = given;
  const member = deskMemberOf(ctx);
  const search = await loadSearch(tx, ctx, id);
  invariant(search, "a locked request can be read");
  const pool = training === undefined ? undefined : await findPool(tx, training);
  if (training !== undefined && !pool) throw new NotFoundError();
  const { ring, candidates, misfits } = await chosenAmong(tx, ctx, search, given, pool?.helperIds);
  const wave = waveAfter(await tx.all(invitationsOfRequest, { helpRequestId: id }));
  const asked = await inviteHelpers(tx, ctx, {
    helpRequestId: id,
    endsOn: search.row.ends_on,
    ring,
    wave,
    invitedBy: member.personId,
    candidates,
    misfits,
    ...(pool && { training: pool.names }),
  });
  if (asked === 0) return 0;
  await tx.run(takeFromDesk, { id, now: ctx.now() });
  await noteStep(tx, ctx, { id, person_id: search.row.person_id }, { kind: "asked", ring, asked });
  const facts = { wave, asked, ...despiteFacts(misfits), ...(training !== undefined && { training }) };
  await recordAudit(tx, ctx, { action: "help_request.invited", subject: id, facts });
  return asked;
}

/** By primary key. */
const makersOfOffers = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("help_offer")
    .select("person_id")
    .where((eb) => eb("id", "=", eb.fn.any(param("ids")))),
);

interface Chosen {
  ring: Ring;
  candidates: Candidate[];
  misfits: Map<string, Misfit[]>;
}

async function chosenAmong(
  tx: TenantTx,
  ctx: ServiceContext,
  search: Search,
  { offerIds, despite = [] }: { offerIds: ReadonlySet<string>; despite?: readonly MisfitKind[] },
  trained: ReadonlySet<string> | undefined,
): Promise<Chosen> {
  const { asAsked, request, easing, bounds } = suppose(search, despiteOf(despite));
  const makers = await tx.all(makersOfOffers, { ids: [...offerIds] });
  const ids = makers.map(({ person_id }) => person_id);
  const among = new Set(trained ? ids.filter((id) => trained.has(id)) : ids);
  const offers = await offersFor(tx, ctx, { ...bounds, request: { ...bounds.request, among } }, easing);
  const now = ctx.now().getTime();
  const { top } = rank(request, offers, search.policy, { now, k: everybody, easing });
  const prepared = prepareRequest(asAsked, search.policy, now);
  const chosen = offers.filter(({ id }) => offerIds.has(id));
  return {
    ring: request.ring,
    candidates: top.filter(({ offerId }) => offerIds.has(offerId)),
    misfits: new Map(chosen.map((offer) => [offer.id, misfitsOf(prepared, offer) ?? []])),
  };
}

/** What did not fit of anybody who was asked, named; nothing when everything did. */
function despiteFacts(misfits: Chosen["misfits"]): { despite?: string } {
  const kinds = new Set([...misfits.values()].flat().map(({ kind }) => kind));
  return kinds.size > 0 ? { despite: [...kinds].toSorted().join(",") } : {};
}
