import { present, type Projected, projectedList } from "@omzien/consent";
import type { CandidateList, CandidateQuery } from "@omzien/contracts";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import {
  type Candidate,
  circleOf,
  countFitting,
  explain,
  type HelperOffer,
  type MatchRequest,
  misfitsOf,
  type PreparedRequest,
  prepareRequest,
  rank,
  type TenantPolicy,
  type TrainingNames,
} from "@omzien/matching";
import type { ServiceContext, Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { localText } from "../local-text.ts";
import type { RowOf } from "../row-of.ts";
import { countLeftOut, loadSearch, offersFor, type Search } from "../search/rank-helpers.ts";
import { reasonText } from "../search/reason-text.ts";
import { presentTrainingLine } from "../trainings/present.ts";
import { findPool } from "../trainings/queries.ts";
import { askedForRequest, type AskedHelperRow, presentAsked } from "./asked-helpers.ts";
import { authoriseHandling } from "./authorise-handling.ts";
import { leftOutLines, sumOf } from "./left-out.ts";
import { asksFrom, nextStepOf, quietUntil } from "./next-wave.ts";
import { presentHelper } from "./present-helper.ts";
import { suppose, type Supposed, whatIfOf } from "./supposed-search.ts";

/** As many as somebody at the desk reads. */
const shownCandidates = 30;

const helpersById = defineQuery<{ ids: string[] }>()((db, param) =>
  db
    .selectFrom("person as p")
    .leftJoin("area as a", "a.id", "p.area_id")
    .select(["p.id", "p.first_name", "p.pseudonym", "p.erased_at", "p.restricted_at", "a.name as area_name"])
    .where((eb) => eb("p.id", "=", eb.fn.any(param("ids")))),
);
type HelperRow = RowOf<typeof helpersById>;

/**
 * The helpers who fit a request, best first, each with points and plain reasons; how many were left out and why,
 * as counts; who was asked already, and what happens next by itself. As far as the asker's audience allows, whatever
 * ring the search has reached. With something supposed ("and without the day?") it is the same for that, but for who is
 * left out, and each candidate tells what does not fit the request as it was asked; nothing is written. With a training
 * named it is so among those who had it, across the municipality.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request or training, or it is
 * a case of their own.
 */
export async function listCandidates({
  ctx,
  input: { helpRequestId, ...query },
}: Verb<{ helpRequestId: string } & CandidateQuery>): Promise<Projected<CandidateList>> {
  await authoriseHandling(ctx.db, ctx, helpRequestId);
  return readCandidates(ctx.db, ctx, helpRequestId, query);
}

/** The same for a verb that has authorised, with what its transaction wrote. */
export async function readCandidates(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestId: string,
  query: CandidateQuery = {},
): Promise<Projected<CandidateList>> {
  const search = await loadSearch(db, ctx, helpRequestId);
  if (!search) throw new NotFoundError();
  const pool = query.training === undefined ? undefined : await findPool(db, query.training);
  if (query.training !== undefined && !pool) throw new NotFoundError();
  const supposed = suppose(search, whatIfOf(query, search.request, pool?.helperIds));
  const { bounds, easing } = supposed;
  const [offers, outside, asked] = await Promise.all([
    offersOf(db, ctx, supposed),
    countLeftOut(db, ctx, bounds, easing),
    db.all(askedForRequest, { helpRequestId }),
  ]);
  const now = ctx.now().getTime();
  const ranking = rank(supposed.request, offers, search.policy, { now, k: shownCandidates, easing });
  const helpers = await db.all(helpersById, { ids: ranking.top.map(({ helperId }) => helperId) });
  const fits = ranking.considered - sumOf(ranking.excluded);
  const isAsAsked = Object.keys(query).length === 0;
  const facts = {
    fits,
    fitsAsAsked: isAsAsked ? fits : countFitting(supposed.asAsked, offers, search.policy, { now }),
    circle: circleFitting(supposed.asAsked, offers, search.policy, now),
    considered: ranking.considered + sumOf(outside),
    // Two suppositions that differ by one person would tell of that person what is only ever counted.
    leftOut: isAsAsked ? leftOutLines(ctx, ranking.excluded, outside) : [],
    nextStep: nextStepOf(search, offers, asksFrom(asked, ctx.now()), ctx.now()),
    quietUntil: quietUntil(search, ctx.now())?.toISOString() ?? null,
  };
  const around = { search, supposed, offers, asked, helpers, training: pool?.names };
  const candidates = presentCandidates(ctx, around, ranking.top);
  return present(
    facts,
    { candidates: projectedList(candidates), asked: projectedList(presentAsked(ctx, asked)) },
    (parts, given) => ({ ...given, candidates: [...parts.candidates], asked: [...parts.asked] }),
  );
}

function circleFitting(
  request: MatchRequest,
  offers: readonly HelperOffer[],
  policy: TenantPolicy,
  now: number,
): number {
  const among = circleOf(request);
  return among.size === 0 ? 0 : countFitting({ ...request, among }, offers, policy, { now });
}

/** Everybody as asked, and the whole pool however far away it is. */
async function offersOf(
  db: TenantExecutor,
  ctx: ServiceContext,
  { asAsked, bounds, easing, request }: Supposed,
): Promise<HelperOffer[]> {
  const { among } = request;
  if (!among) {
    const counted = [{ request: asAsked }, { request, easing }];
    return offersFor(db, ctx, bounds, easing, { counted });
  }
  const inPool = { ...bounds, request: { ...bounds.request, among } };
  const [all, pool] = await Promise.all([
    offersFor(db, ctx, bounds, easing, { counted: [{ request: asAsked }] }),
    offersFor(db, ctx, inPool, easing),
  ]);
  return [...pool, ...all.filter(({ helperId }) => !among.has(helperId))];
}

interface Around {
  search: Search;
  supposed: Supposed;
  offers: readonly HelperOffer[];
  asked: readonly AskedHelperRow[];
  helpers: readonly HelperRow[];
  /** The names of the training that is asked for. */
  training: TrainingNames | undefined;
}

function presentCandidates(
  ctx: ServiceContext,
  { search, supposed, offers, asked, helpers, training }: Around,
  top: readonly Candidate[],
): Projected<CandidateList["candidates"][number]>[] {
  const asAsked = prepareRequest(supposed.asAsked, search.policy, ctx.now().getTime());
  const offerById = new Map(offers.map((offer) => [offer.id, offer]));
  return top.flatMap((candidate) => {
    const helper = helpers.find(({ id }) => id === candidate.helperId);
    const offer = offerById.get(candidate.offerId);
    if (!helper || helper.restricted_at || !offer) return [];
    const invitation = asked.find((row) => row.helper_id === candidate.helperId);
    const facts = {
      offerId: candidate.offerId,
      helperId: candidate.helperId,
      points: candidate.points,
      reasons: reasonsOf(ctx, search, candidate),
      misfits: misfitLines(ctx, asAsked, offer),
      invitation: invitation ? invitationFacts(invitation, ctx.now()) : null,
    };
    return [
      present(
        facts,
        { who: presentHelper(ctx, helper), line: presentTrainingLine(ctx, helper.id, training) },
        (parts, given) => ({
          ...given,
          name: parts.who.name,
          areaName: parts.who.areaName,
          training: parts.line.training,
        }),
      ),
    ];
  });
}

function misfitLines(ctx: ServiceContext, asAsked: PreparedRequest, offer: HelperOffer) {
  return (misfitsOf(asAsked, offer) ?? []).map((misfit) => ({
    kind: misfit.kind,
    text: reasonText(ctx, misfit, ""),
  }));
}

function reasonsOf(ctx: ServiceContext, { row }: Search, candidate: Candidate) {
  const category = localText(ctx, row.category_names);
  const results = new Map(candidate.factors.map((result) => [result.factor, result]));
  return explain(candidate, "coordinator").map((line) => ({
    key: line.textKey,
    text: reasonText(ctx, line, category),
    points: results.get(line.factor)?.points ?? 0,
    max: results.get(line.factor)?.max ?? 0,
  }));
}

function invitationFacts(row: AskedHelperRow, now: Date) {
  const isReleased = row.released_at !== null || row.expires_at <= now;
  const answer = row.answer ?? (isReleased ? ("released" as const) : ("waiting" as const));
  return { id: row.id, invitedAt: row.invited_at.toISOString(), answer };
}
