import { MatchingRules } from "@omzien/contracts";
import { defaultLoad, defaultWeights } from "@omzien/matching";
import type { Topic } from "../settings/topic.ts";
import { readMatching, writeMatching } from "./queries.ts";

/** In what order helpers are proposed. What is published is written where every search reads it. */
export const matchingRulesTopic: Topic<MatchingRules> = {
  id: "matching-rules",
  schema: MatchingRules,
  first: async (db) => {
    const { weights, load } = await readMatching(db);
    const own = MatchingRules.safeParse({
      weights: { ...defaultWeights, ...weights },
      load: { ...defaultLoad, ...load },
    });
    return own.success ? own.data : MatchingRules.parse({ weights: defaultWeights, load: defaultLoad });
  },
  onPublished: (tx, ctx, settings) => writeMatching(tx, settings, ctx.now()),
};
