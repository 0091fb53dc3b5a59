import {
  MatchingRules,
  MatchingRulesState,
  MatchingRulesVersion,
  MatchingTrial,
  WriteMatchingRulesDraft,
} from "@omzien/contracts";
import {
  getMatchingRules,
  listMatchingRulesVersions,
  publishMatchingRules,
  tryMatchingRules,
  writeMatchingRulesDraft,
} from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";
import { settingRoutes } from "../settings/setting-routes.ts";

export const matchingRulesRoutes: readonly Route[] = [
  ...settingRoutes({
    tag: "matching-rules",
    path: "/matching-rules",
    name: "MatchingRules",
    what: "de volgorde van helpers",
    version: MatchingRulesVersion,
    state: MatchingRulesState,
    write: WriteMatchingRulesDraft,
    verbs: {
      get: getMatchingRules,
      list: listMatchingRulesVersions,
      write: writeMatchingRulesDraft,
      publish: publishMatchingRules,
    },
  }),
  route(
    {
      tag: "matching-rules",
      tenant: "host",
      actor: "administrator",
      method: "post",
      path: "/matching-rules/trials",
      operationId: "tryMatchingRules",
      summary: "Wat een andere volgorde met de laatste vragen had gedaan, in aantallen",
      body: z.strictObject({ settings: MatchingRules }),
      status: 200,
      result: MatchingTrial,
    },
    ({ ctx, body }) => tryMatchingRules({ ctx, input: body }),
  ),
];
