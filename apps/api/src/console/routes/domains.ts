import { AddDomain, DomainCheck } from "@omzien/contracts";
import {
  addDomainInConsole,
  checkDomainInConsole,
  makeDomainPrimary,
  removeDomainInConsole,
} from "@omzien/services/console";
import { type ConsoleRoute, consoleRoute } from "../route.ts";
import { MunicipalityParams } from "./municipalities.ts";
import { z } from "zod";

const DomainParams = MunicipalityParams.extend({ host: z.string().min(1).max(253) });
const tag = "domains";
const actor = "platform-administrator";

export const domainRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "post",
      path: "/municipalities/{tenantId}/domains",
      operationId: "addDomain",
      summary: "Voeg een domein toe",
      tag,
      actor,
      params: MunicipalityParams,
      body: AddDomain,
      status: 204,
    },
    ({ ctx, params, body }) => addDomainInConsole({ ctx, input: { ...params, ...body } }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/municipalities/{tenantId}/domains/{host}/checks",
      operationId: "checkDomain",
      summary: "Kijk nu naar de DNS-records",
      tag,
      actor,
      params: DomainParams,
      status: 200,
      result: DomainCheck,
    },
    ({ ctx, params }) => checkDomainInConsole({ ctx, input: params }),
  ),
  consoleRoute(
    {
      method: "put",
      path: "/municipalities/{tenantId}/domains/{host}/primary",
      operationId: "makeDomainPrimary",
      summary: "Maak dit de naam van de site",
      tag,
      actor,
      params: DomainParams,
      status: 204,
    },
    ({ ctx, params }) => makeDomainPrimary({ ctx, input: params }),
  ),
  consoleRoute(
    {
      method: "delete",
      path: "/municipalities/{tenantId}/domains/{host}",
      operationId: "removeDomain",
      summary: "Laat het domein los",
      tag,
      actor,
      params: DomainParams,
      status: 204,
    },
    ({ ctx, params }) => removeDomainInConsole({ ctx, input: params }),
  ),
];
