import { ConsolePackages, ExportMunicipality, Id } from "@omzien/contracts";
import { askPackageInConsole, listPackagesInConsole, takePackageInConsole } from "@omzien/services/console";
import { consoleFileRoute, type ConsoleRoute, consoleRoute } from "../route.ts";
import { MunicipalityParams } from "./municipalities.ts";

const shared = { tag: "municipality-packages", actor: "platform-administrator" } as const;

export const municipalityPackageRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      ...shared,
      method: "get",
      path: "/municipalities/{tenantId}/packages",
      operationId: "listMunicipalityPackages",
      summary: "Pakketten met alles van de gemeente, en wie ze meenam",
      params: MunicipalityParams,
      status: 200,
      result: ConsolePackages,
    },
    ({ ctx, params }) => listPackagesInConsole({ ctx, input: params }),
  ),
  consoleRoute(
    {
      ...shared,
      method: "post",
      path: "/municipalities/{tenantId}/packages",
      operationId: "askMunicipalityPackage",
      summary: "Laat een pakket maken met alles van de gemeente; de gemeente ziet het meteen",
      params: MunicipalityParams,
      body: ExportMunicipality,
      status: 202,
      result: ConsolePackages,
    },
    ({ ctx, params, body }) => askPackageInConsole({ ctx, input: { ...params, ...body } }),
  ),
  consoleFileRoute(
    {
      ...shared,
      method: "get",
      path: "/municipalities/{tenantId}/packages/{packageId}/file",
      operationId: "takeMunicipalityPackage",
      summary: "Neem een pakket mee; wie en wanneer ziet ook de gemeente",
      params: MunicipalityParams.extend({ packageId: Id }),
      status: 200,
      sends: "application/zip",
    },
    ({ ctx, params }) => takePackageInConsole({ ctx, input: params }),
  ),
];
