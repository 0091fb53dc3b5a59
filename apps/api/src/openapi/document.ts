import { OpenAPIHono } from "@hono/zod-openapi";
import { Problem } from "@omzien/contracts";
import { z } from "zod";
import { apiBase } from "../http/mount.ts";
import type { ConsoleRoute } from "../console/route.ts";
import type { Route } from "../http/route.ts";

const headers = {
  "API-Version": {
    description: "Versie van deze API",
    schema: { type: "string" as const, example: "1.0.0" },
  },
};

/** The OpenAPI 3.1 document of all routes, after the NL API Design Rules. */
export function openApiDocument(routes: readonly Route[]) {
  return documentOf(routes, {
    title: "Omzien",
    description:
      "Buurthulp van een gemeente: hulp vragen en bieden, uitnodigen, afspreken en nabellen. De gemeente volgt uit de hostnaam. Met de kop `Omzien-Channel: print` of `phone` komt alleen terug wat op papier mag, of aan de telefoon; in het logboek van inzage staat dan dat kanaal.",
  });
}

/** That of the console, which answers on its own host only. */
export function consoleDocument(routes: readonly ConsoleRoute[]) {
  return documentOf(routes, {
    title: "Omzien platformbeheer",
    description:
      "Gemeenten aanmaken, dichtzetten, openen en laten gaan, en hun domeinen. Alleen op de host van het platformbeheer, met een sessie van een platformbeheerder.",
  });
}

type Described = Route["spec"] | ConsoleRoute["spec"];

function documentOf(routes: readonly { spec: Described }[], about: { title: string; description: string }) {
  const app = new OpenAPIHono();
  for (const { spec } of routes) app.openAPIRegistry.registerPath(operationOf(spec));
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      version: "1.0.0",
      ...about,
      contact: { name: "Omzien", url: "https://github.com/omzien/omzien" },
      license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" },
    },
    servers: [{ url: apiBase }],
    tags: [...new Set(routes.map(({ spec }) => spec.tag))].map((name) => ({ name })),
  });
}

type Operation = Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];

function operationOf(spec: Described): Operation {
  const idempotencyKey = z.object({
    "idempotency-key": z
      .string()
      .max(128)
      .optional()
      .meta({ description: "Dezelfde sleutel: hetzelfde antwoord, één gevolg (24 uur)." }),
  });
  const ifMatch = z.object({
    "if-match": z.string().meta({ description: "De versie waarop de wijziging bouwt, zoals in de ETag." }),
  });
  const extensions = { "x-actor": spec.actor, "x-tenant": spec.tenant };
  return {
    method: spec.method,
    path: spec.path,
    operationId: spec.operationId,
    summary: spec.summary,
    tags: [spec.tag],
    ...extensions,
    request: {
      ...(spec.params ? { params: objectOf(spec.params) } : {}),
      ...(spec.query ? { query: objectOf(spec.query) } : {}),
      ...headersOf(spec, { idempotencyKey, ifMatch }),
      ...("bodyIsFile" in spec && spec.bodyIsFile
        ? { body: { required: true, content: { "application/octet-stream": { schema: z.string() } } } }
        : {}),
      ...(spec.body
        ? { body: { required: true, content: { "application/json": { schema: spec.body } } } }
        : {}),
      ...(spec.file ? { body: { required: true, content: contentOf(spec.file.types) } } : {}),
    },
    responses: responsesOf(spec),
  };
}

function contentOf(types: readonly string[]) {
  return Object.fromEntries(
    types.map((type) => [type, { schema: { type: "string" as const, format: "binary" } }]),
  );
}

function headersOf(
  { method, changesVersion, actor }: Described,
  { idempotencyKey, ifMatch }: { idempotencyKey: z.ZodObject; ifMatch: z.ZodObject },
): { headers?: z.ZodObject } {
  const needed = [
    ...(method === "post" && actor !== "platform-administrator" ? [idempotencyKey] : []),
    ...(changesVersion ? [ifMatch] : []),
  ];
  const [first, second] = needed;
  if (first === undefined) return {};
  return { headers: second === undefined ? first : first.extend(second.shape) };
}

function responsesOf(spec: Described): Operation["responses"] {
  const sends = "sends" in spec ? spec.sends : undefined;
  const success = sends
    ? { description: spec.summary, headers, content: contentOf([sends]) }
    : spec.result
      ? { description: spec.summary, headers, content: { "application/json": { schema: spec.result } } }
      : { description: spec.summary, headers };
  const problems: [number, string][] = [
    [400, "De invoer klopt niet; alle fouten staan erin"],
    [404, "Niet gevonden, of niet van jou"],
    [429, "Te vaak geprobeerd"],
    [503, "Even niet bereikbaar"],
  ];
  if (spec.actor !== "anyone") problems.push([401, "Niet ingelogd"]);
  if (spec.actor !== "anyone" || spec.method !== "get") problems.push([403, "Mag niet"]);
  if (spec.method !== "get") problems.push([409, "Kan niet meer in deze toestand"]);
  if (spec.changesVersion) {
    problems.push([412, "Iemand anders was eerder: lees eerst opnieuw"]);
    problems.push([428, "If-Match ontbreekt"]);
  }
  if (spec.file) {
    problems.push([413, "Te groot"], [415, "Geen soort bestand dat hier past"]);
  }
  if (spec.method === "post") problems.push([422, "Idempotency-Key is al gebruikt met andere invoer"]);
  return {
    [spec.status]: success,
    ...Object.fromEntries(
      problems.map(([status, description]) => [
        status,
        { description, headers, content: { "application/problem+json": { schema: Problem } } },
      ]),
    ),
  };
}

function objectOf(schema: z.ZodType): z.ZodObject {
  if (schema instanceof z.ZodObject) return schema;
  throw new Error("Invariant: path and query parameters are described by an object");
}
