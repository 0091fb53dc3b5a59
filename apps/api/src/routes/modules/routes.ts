import { ModulesInUse, ModulesState, ModulesVersion, WriteModulesDraft } from "@omzien/contracts";
import {
  getModules,
  getModulesInUse,
  listModulesVersions,
  publishModules,
  writeModulesDraft,
} from "@omzien/services";
import { type Route, route } from "../../http/route.ts";
import { settingRoutes } from "../settings/setting-routes.ts";

export const moduleRoutes: readonly Route[] = [
  ...settingRoutes({
    tag: "modules",
    path: "/modules",
    name: "Modules",
    what: "de onderdelen van de site",
    version: ModulesVersion,
    state: ModulesState,
    write: WriteModulesDraft,
    verbs: {
      get: getModules,
      list: listModulesVersions,
      write: writeModulesDraft,
      publish: publishModules,
    },
  }),
  route(
    {
      tag: "modules",
      tenant: "host",
      actor: "administrator",
      method: "get",
      path: "/modules/in-use",
      operationId: "getModulesInUse",
      summary: "Wat er in elk onderdeel nu loopt, in aantallen",
      status: 200,
      result: ModulesInUse,
    },
    ({ ctx }) => getModulesInUse({ ctx }),
  ),
];
