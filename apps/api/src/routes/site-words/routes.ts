import { SiteTexts, SiteWordsState, SiteWordsVersion, WriteSiteWordsDraft } from "@omzien/contracts";
import {
  getSiteTexts,
  getSiteWords,
  listSiteWordsVersions,
  publishSiteWords,
  writeSiteWordsDraft,
} from "@omzien/services";
import { type Route, route } from "../../http/route.ts";
import { settingRoutes } from "../settings/setting-routes.ts";

export const siteWordsRoutes: readonly Route[] = [
  ...settingRoutes({
    tag: "site-words",
    path: "/site-words",
    name: "SiteWords",
    what: "de eigen woorden van de site",
    version: SiteWordsVersion,
    state: SiteWordsState,
    write: WriteSiteWordsDraft,
    verbs: {
      get: getSiteWords,
      list: listSiteWordsVersions,
      write: writeSiteWordsDraft,
      publish: publishSiteWords,
    },
  }),
  route(
    {
      tag: "site-words",
      tenant: "host",
      actor: "anyone",
      method: "get",
      path: "/site-texts",
      operationId: "getSiteTexts",
      summary: "De langere teksten van de gemeente: spelregels, eigen verantwoordelijkheid, verzekering",
      status: 200,
      result: SiteTexts,
    },
    ({ ctx }) => getSiteTexts({ ctx }),
  ),
];
