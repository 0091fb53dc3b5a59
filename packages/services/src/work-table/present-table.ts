import { present, type Projected, projectedList } from "@omzien/consent";
import type { OtherHelper, TablePair, WithoutHelper } from "@omzien/contracts";
import { type Candidate, explain } from "@omzien/matching";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { ForbiddenError, invariant } from "../errors.ts";
import { leftOutLines } from "../help-requests/left-out.ts";
import { requestPresenter } from "../help-requests/present.ts";
import type { RequestRow } from "../help-requests/queries.ts";
import { localText } from "../local-text.ts";
import { reasonText } from "../search/reason-text.ts";
import type { ProposedPair, Proposal } from "./propose-pairs.ts";
import type { HelperAtTable } from "./queries.ts";
import type { WhyNobody } from "./why-nobody.ts";

const helperProjection = projectionOf({ kind: "person", fields: ["firstName", "pseudonym", "areaName"] });

export interface TableRows {
  requests: ReadonlyMap<string, RequestRow>;
  helpers: ReadonlyMap<string, HelperAtTable>;
}

/** Who besides the proposed helper is told of: who fits better but is needed elsewhere, and who comes next. */
export function othersOf({ candidate, fitting }: ProposedPair): { best?: Candidate; runnerUp?: Candidate } {
  const [best] = fitting;
  const place = fitting.findIndex(({ offerId }) => offerId === candidate.offerId);
  const runnerUp = fitting.slice(place + 1).find(({ offerId }) => offerId !== best?.offerId);
  return {
    ...(best && best.offerId !== candidate.offerId ? { best } : {}),
    ...(runnerUp ? { runnerUp } : {}),
  };
}

/** A pair for the desk: the request, the helper with points and reasons, and who else could. */
export function pairPresenter(ctx: ServiceContext, rows: TableRows, proposal: Proposal) {
  const requestOf = requestPresenter(ctx, { healthLooks: null });
  const personOf = helperPresenter(ctx, rows);
  return (pair: ProposedPair): Projected<TablePair> => {
    const row = rows.requests.get(pair.request.id);
    invariant(row, "a request at the table was read");
    const category = localText(ctx, row.category_names);
    const { best, runnerUp } = othersOf(pair);
    const other = (candidate: Candidate | undefined) =>
      projectedList(candidate ? [otherHelper(candidate)] : []);
    const otherHelper = ({ offerId, helperId, points }: Candidate): Projected<OtherHelper> => {
      const facts = { offerId, points, neededFor: proposal.proposedFor.get(helperId) ?? null };
      return present(facts, { person: personOf(helperId) }, (parts, given) => ({
        ...given,
        name: parts.person.name,
      }));
    };
    const facts = {
      offerId: pair.candidate.offerId,
      helperId: pair.candidate.helperId,
      points: pair.candidate.points,
      reasons: reasonsOf(ctx, pair.candidate, category),
    };
    return present(
      { facts, isKept: pair.isKept, fitting: pair.fitting.length },
      {
        request: requestOf(row),
        person: personOf(pair.candidate.helperId),
        best: other(best),
        runnerUp: other(runnerUp),
      },
      (parts, given) => ({
        request: parts.request,
        helper: { ...given.facts, name: parts.person.name, areaName: parts.person.areaName },
        isKept: given.isKept,
        fitting: given.fitting,
        best: parts.best[0] ?? null,
        runnerUp: parts.runnerUp[0] ?? null,
      }),
    );
  };
}

/** A request with nobody, and why, as counts in words: never who. */
export function withoutPresenter(ctx: ServiceContext, rows: TableRows) {
  const requestOf = requestPresenter(ctx, { healthLooks: null });
  return (requestId: string, { excluded, ...counts }: WhyNobody): Projected<WithoutHelper> => {
    const row = rows.requests.get(requestId);
    invariant(row, "a request at the table was read");
    const leftOut = leftOutLines(ctx, excluded, {});
    return present({ ...counts, leftOut }, { request: requestOf(row) }, (parts, given) => ({
      ...given,
      request: parts.request,
    }));
  };
}

function reasonsOf(ctx: ServiceContext, candidate: Candidate, category: string) {
  const results = new Map(candidate.factors.map((result) => [result.factor, result]));
  return explain(candidate, "coordinator").map((line) => ({
    key: line.textKey,
    text: reasonText(ctx, line, category),
    points: results.get(line.factor)?.points ?? 0,
    max: results.get(line.factor)?.max ?? 0,
  }));
}

function helperPresenter(ctx: ServiceContext, rows: TableRows) {
  const relation = deskRelationOf(ctx);
  if (!relation) throw new ForbiddenError();
  return (helperId: string): Projected<{ name: string; areaName: string | null }> => {
    const helper = rows.helpers.get(helperId);
    invariant(helper, "a helper at the table was read");
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
    return present({}, { person, named: shownName(person) }, (parts) => ({
      name: parts.named.name,
      areaName: parts.person.areaName ?? null,
    }));
  };
}
