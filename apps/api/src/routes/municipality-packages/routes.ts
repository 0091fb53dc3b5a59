import { AskMunicipalityPackage, Id, MunicipalityPackages } from "@omzien/contracts";
import { askMunicipalityPackage, listMunicipalityPackages, takeMunicipalityPackage } from "@omzien/services";
import { z } from "zod";
import { fileRoute, type Route, route } from "../../http/route.ts";

const shared = { tag: "municipality-packages", tenant: "host", actor: "administrator" } as const;

export const municipalityPackageRoutes: readonly Route[] = [
  route(
    {
      ...shared,
      method: "get",
      path: "/municipality-packages",
      operationId: "listMunicipalityPackages",
      summary: "Pakketten met alles van deze gemeente, en wie ze meenam",
      status: 200,
      result: MunicipalityPackages,
    },
    ({ ctx }) => listMunicipalityPackages({ ctx }),
  ),
  route(
    {
      ...shared,
      method: "post",
      path: "/municipality-packages",
      operationId: "askMunicipalityPackage",
      summary: "Laat een pakket maken met alles van deze gemeente",
      body: AskMunicipalityPackage,
      status: 202,
      result: MunicipalityPackages,
    },
    ({ ctx, body }) => askMunicipalityPackage({ ctx, input: body }),
  ),
  fileRoute(
    {
      ...shared,
      method: "get",
      path: "/municipality-packages/{packageId}/file",
      operationId: "takeMunicipalityPackage",
      summary: "Neem een pakket mee; wie en wanneer wordt bewaard",
      params: z.object({ packageId: Id }),
      status: 200,
      sends: "application/zip",
    },
    ({ ctx, params, c }) =>
      takeMunicipalityPackage({ ctx, input: { packageId: params.packageId, files: c.get("deps").files } }),
  ),
];
