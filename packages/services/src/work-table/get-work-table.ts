import { present, type Projected, projectedList } from "@omzien/consent";
import type { WorkTable, WorkTableQuery } from "@omzien/contracts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { requestPresenter } from "../help-requests/present.ts";
import { listStart, requestsToTriage, type RequestRow } from "../help-requests/queries.ts";
import { type Batch, loadBatch } from "../search/load-batch.ts";
import { othersOf, pairPresenter, type TableRows, withoutPresenter } from "./present-table.ts";
import { type Proposal, proposePairs } from "./propose-pairs.ts";
import { helpedWith, helpersAtTable } from "./queries.ts";
import { type TablePairs, tablePairsOf } from "./table-pairs.ts";
import { waitingRequests } from "./waiting-requests.ts";
import { whyNobody } from "./why-nobody.ts";

/** More than one reads at a table; the rest stands in the desk's own list. */
const mostFirstTalks = 100;

/**
 * All requests that wait for a person's hand, beside who could best help whom. Nobody is asked by it. The same answer for
 * the same data and choices; cases of one's own are not at one's table. A bounded number of statements, however many wait.
 *
 * @throws ForbiddenError for anybody but the desk.
 */
export async function getWorkTable({ ctx, input }: Verb<WorkTableQuery>): Promise<Projected<WorkTable>> {
  deskMemberOf(ctx);
  const [{ rows: waiting, ...others }, triage] = await Promise.all([
    waitingRequests(ctx.db, ctx.now()),
    toTriage(ctx),
  ]);
  const requests = await notOwn(ctx, waiting);
  const chosen = tablePairsOf(input);
  const batch = await loadBatch(
    ctx.db,
    ctx,
    requests.map(({ id }) => id),
  );
  const begun = performance.now();
  const proposal = proposePairs(batch, chosen, ctx.now());
  const tookMilliseconds = Math.ceil(performance.now() - begun);
  const rows = await rowsOf(ctx, requests, proposal);
  const pairOf = pairPresenter(ctx, rows, proposal);
  const shown = requestPresenter(ctx, { healthLooks: null });
  return present(
    {
      helped: proposal.pairs.length,
      helpedOneByOne: proposal.helpedOneByOne,
      isBest: proposal.isBest,
      lost: proposal.lost,
      ...others,
      tookMilliseconds,
    },
    {
      pairs: projectedList(proposal.pairs.map(pairOf)),
      without: projectedList(withoutOf(ctx, { batch, chosen, proposal, rows })),
      firstTalk: projectedList(triage.map(shown)),
    },
    (parts, facts) => ({
      ...facts,
      pairs: [...parts.pairs],
      without: [...parts.without],
      firstTalk: [...parts.firstTalk],
    }),
  );
}

async function toTriage(ctx: ServiceContext): Promise<RequestRow[]> {
  const start = { ...listStart.triage, limit: mostFirstTalks, now: ctx.now() };
  return notOwn(ctx, await ctx.db.all(requestsToTriage, start));
}

async function notOwn(ctx: ServiceContext, rows: RequestRow[]): Promise<RequestRow[]> {
  const { personId } = deskMemberOf(ctx);
  const helped = await ctx.db.all(helpedWith, { ids: rows.map(({ id }) => id), personId });
  const own = new Set(helped.map((row) => row.help_request_id));
  return rows.filter((row) => row.person_id !== personId && !own.has(row.id));
}

async function rowsOf(
  ctx: ServiceContext,
  requests: readonly RequestRow[],
  proposal: Proposal,
): Promise<TableRows> {
  const candidates = proposal.pairs.flatMap((pair) => [pair.candidate, ...Object.values(othersOf(pair))]);
  const ids = [...new Set(candidates.map(({ helperId }) => helperId))];
  const helpers = await ctx.db.all(helpersAtTable, { ids });
  return {
    requests: new Map(requests.map((row) => [row.id, row])),
    helpers: new Map(helpers.map((row) => [row.id, row])),
  };
}

interface Without {
  batch: Batch;
  chosen: TablePairs;
  proposal: Proposal;
  rows: TableRows;
}

function withoutOf(ctx: ServiceContext, { batch, chosen, proposal, rows }: Without) {
  const why = whyNobody(batch, chosen, ctx.now());
  const shown = withoutPresenter(ctx, rows);
  return proposal.without.map((request) => shown(request.id, why(request)));
}
