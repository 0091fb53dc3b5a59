import { present, type Projected, projectedList } from "@omzien/consent";
import type { CandidateList } from "@omzien/contracts";
import { defineQuery, type TenantExecutor } from "@omzien/db";
import { type Candidate, explain, explainExcluded, type FilterId } from "@omzien/matching";
import { type ServiceContext, type Verb } from "../context.ts";
import { deskRelationOf, projectionOf, lookContext, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { ForbiddenError, NotFoundError } from "../errors.ts";
import { type AskedRow, invitationsOfRequest } from "../invitations/queries.ts";
import { localText } from "../local-text.ts";
import type { RowOf } from "../row-of.ts";
import { countLeftOut, inRing, loadSearch, rankHelpers, type Search } from "../search/rank-helpers.ts";
import { reasonText } from "../search/reason-text.ts";
import { authoriseHandling } from "./authorise-handling.ts";

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

const helperProjection = projectionOf({
  kind: "person",
  fields: ["firstName", "pseudonym", "areaName"],
});

/**
 * The helpers who fit a request, best first, each with points and plain reasons; how many were left out and why,
 * as counts; and who was asked already. As far as the asker's audience allows, whatever ring the search has reached.
 *
 * @throws ForbiddenError for anybody but the desk; NotFoundError when there is no such request, or it is a
 * case of their own.
 */
export async function listCandidates({
  ctx,
  input,
}: Verb<{ helpRequestId: string }>): Promise<Projected<CandidateList>> {
  await authoriseHandling(ctx.db, ctx, input.helpRequestId);
  return readCandidates(ctx.db, ctx, input.helpRequestId);
}

/** The same for a verb that has authorised, with what its transaction wrote. */
export async function readCandidates(
  db: TenantExecutor,
  ctx: ServiceContext,
  helpRequestId: string,
): Promise<Projected<CandidateList>> {
  const loaded = await loadSearch(db, ctx, helpRequestId);
  if (!loaded) throw new NotFoundError();
  const search = inRing(loaded, loaded.row.audience);
  const [ranking, leftOut, asked] = await Promise.all([
    rankHelpers(db, ctx, search, shownCandidates),
    countLeftOut(db, ctx, search),
    db.all(invitationsOfRequest, { helpRequestId }),
  ]);
  const helpers = await db.all(helpersById, { ids: ranking.top.map(({ helperId }) => helperId) });
  const counts = addCounts(ranking.excluded, leftOut);
  const candidates = ranking.top.flatMap((candidate) => {
    const helper = helpers.find(({ id }) => id === candidate.helperId);
    const invitation = asked.find((row) => row.helper_id === candidate.helperId);
    return helper && !helper.restricted_at
      ? [presentCandidate(ctx, search, candidate, helper, invitation)]
      : [];
  });
  return present(
    { considered: ranking.considered + sum(leftOut), leftOut: leftOutLines(ctx, counts) },
    { candidates: projectedList(candidates) },
    (parts, facts) => ({ ...facts, candidates: [...parts.candidates] }),
  );
}

function presentCandidate(
  ctx: ServiceContext,
  search: Search,
  candidate: Candidate,
  helper: HelperRow,
  invitation: AskedRow | undefined,
): Projected<CandidateList["candidates"][number]> {
  const relation = deskRelationOf(ctx);
  if (!relation) throw new ForbiddenError();
  const person = helperProjection(ctx).one(
    viewerOf(ctx),
    {
      kind: "person",
      subject: subjectOf(ctx, helper.id),
      values: { firstName: helper.first_name, pseudonym: helper.pseudonym, areaName: helper.area_name },
    },
    lookContext(ctx, {
      relation,
      facts: { erased: helper.erased_at !== null, restricted: helper.restricted_at !== null },
    }),
  );
  const facts = {
    offerId: candidate.offerId,
    helperId: candidate.helperId,
    points: candidate.points,
    reasons: reasonsOf(ctx, search, candidate),
    invitation: invitation ? invitationFacts(invitation, ctx.now()) : null,
  };
  return present(facts, { person, named: shownName(person) }, (parts, given) => ({
    ...given,
    name: parts.named.name,
    areaName: parts.person.areaName ?? null,
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

function invitationFacts(row: AskedRow, now: Date) {
  const isReleased = row.released_at !== null || row.expires_at <= now;
  const answer = row.answer ?? (isReleased ? ("released" as const) : ("waiting" as const));
  return { id: row.id, invitedAt: row.invited_at.toISOString(), answer };
}

type Counts = Record<FilterId, number>;

function addCounts(counted: Readonly<Counts>, more: Partial<Counts>): Counts {
  const total = { ...counted };
  for (const filter of filtersOf(total)) total[filter] += more[filter] ?? 0;
  return total;
}

/** Counts only, in words: never who. */
function leftOutLines(ctx: ServiceContext, counts: Counts): CandidateList["leftOut"] {
  const none = Object.fromEntries(filtersOf(counts).map((filter) => [filter, 0])) as Counts;
  return filtersOf(counts).flatMap((filter) =>
    explainExcluded({ ...none, [filter]: counts[filter] }).map((line) => ({
      filter,
      count: counts[filter],
      text: reasonText(ctx, line, ""),
    })),
  );
}

// The keys of a full record of counts are exactly the filters.
function filtersOf(counts: Counts): FilterId[] {
  return Object.keys(counts) as FilterId[];
}

function sum(counts: Partial<Counts>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
