import {
  SearchRulesState,
  SearchRulesVersion,
  SearchTrial,
  TrySearchRules,
  WriteSearchRulesDraft,
} from "@omzien/contracts";
import {
  getSearchRules,
  listSearchRulesVersions,
  publishSearchRules,
  trySearchRules,
  writeSearchRulesDraft,
} from "@omzien/services";
import { type Route, route } from "../../http/route.ts";
import { settingRoutes } from "../settings/setting-routes.ts";

export const searchRulesRoutes: readonly Route[] = [
  ...settingRoutes({
    tag: "search-rules",
    path: "/search-rules",
    name: "SearchRules",
    what: "hoe er wordt gezocht",
    version: SearchRulesVersion,
    state: SearchRulesState,
    write: WriteSearchRulesDraft,
    verbs: {
      get: getSearchRules,
      list: listSearchRulesVersions,
      write: writeSearchRulesDraft,
      publish: publishSearchRules,
    },
  }),
  route(
    {
      tag: "search-rules",
      tenant: "host",
      actor: "administrator",
      method: "post",
      path: "/search-rules/trials",
      operationId: "trySearchRules",
      summary: "Wat een andere manier van zoeken met eerdere vragen had gedaan, in aantallen",
      body: TrySearchRules,
      status: 200,
      result: SearchTrial,
    },
    ({ ctx, body }) => trySearchRules({ ctx, input: body }),
  ),
];
