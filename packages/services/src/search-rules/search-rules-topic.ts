import { SearchRules, usualSearchRules } from "@omzien/contracts";
import { enqueue } from "../jobs.ts";
import { readMatching, writeMatching } from "../matching-rules/queries.ts";
import type { Topic } from "../settings/topic.ts";
import { searchingRequests } from "./queries.ts";

/**
 * How many are asked at once, how long is waited, and when it is asked further away. What is published is written
 * where every search reads it; each search that runs looks again at once, so that it waits by the new times.
 */
export const searchRulesTopic: Topic<SearchRules> = {
  id: "search-rules",
  schema: SearchRules,
  first: async (db) => {
    const own = SearchRules.safeParse((await readMatching(db)).search);
    return own.success ? own.data : usualSearchRules;
  },
  onPublished: async (tx, ctx, search) => {
    await writeMatching(tx, { search }, ctx.now());
    for (const { id } of await tx.all(searchingRequests, {})) {
      await enqueue(tx, "search_helpers", { helpRequestId: id }, { key: `search:${id}` });
    }
  },
};
