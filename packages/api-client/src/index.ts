import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.gen.ts";

export type ApiClient = Client<paths>;
export type ProblemBody = components["schemas"]["Problem"];

/**
 * A typed client of the API. It adds an `Idempotency-Key` to every POST that has none, so that a retry by the
 * network stack or a double tap has one effect.
 *
 * @param options.baseUrl `/api/v1` for the site itself; an absolute address for other programs.
 * @param options.language sent as Accept-Language; problems and texts come back in it.
 */
export function createApiClient(options: {
  baseUrl: string;
  language: () => string;
  fetch?: typeof globalThis.fetch;
}): ApiClient {
  const client = createClient<paths>({
    baseUrl: options.baseUrl,
    ...(options.fetch ? { fetch: options.fetch } : {}),
  });
  client.use({
    onRequest({ request }) {
      request.headers.set("Accept-Language", options.language());
      if (request.method === "POST" && !request.headers.has("Idempotency-Key")) {
        request.headers.set("Idempotency-Key", crypto.randomUUID());
      }
      return request;
    },
  });
  return client;
}

export type { components, paths };
