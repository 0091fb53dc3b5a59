import { type Candidate, type MatchRequest, type Ranking, rankTable } from "@omzien/matching";
import type { Batch } from "../search/load-batch.ts";
import { tablesByCategory } from "./tables-by-category.ts";
import type { TablePairs } from "./table-pairs.ts";

/** Why a request has nobody at the table, as counts of those who offer its kind of help; each is counted once. */
export interface WhyNobody {
  offering: number;
  excluded: Ranking["excluded"];
  asked: number;
  apart: number;
  thinking: number;
  elsewhere: number;
}

/** Counts for each request, as it was asked: what the table itself kept apart is counted apart. */
export function whyNobody(batch: Batch, chosen: TablePairs, now: Date): (request: MatchRequest) => WhyNobody {
  const offersFor = tablesByCategory(batch.offers);
  return (request) => {
    const table = offersFor(request.category);
    const offering = table.offers.length;
    const ranking = rankTable(request, table, batch.policy, { now: now.getTime(), k: Math.max(1, offering) });
    const counts = { asked: 0, apart: 0, thinking: 0, elsewhere: 0 };
    for (const candidate of ranking.top) counts[whyNot(candidate)] += 1;
    return { offering, excluded: ranking.excluded, ...counts };

    function whyNot({ helperId, offerId }: Candidate): keyof typeof counts {
      if (batch.askedFor.get(request.id)?.has(helperId)) return "asked";
      if (chosen.apart.get(request.id)?.has(offerId)) return "apart";
      return batch.thinking.has(helperId) ? "thinking" : "elsewhere";
    }
  };
}
