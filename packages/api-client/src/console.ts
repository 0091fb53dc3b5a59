import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./console-schema.gen.ts";

export type ConsoleClient = Client<paths>;
export type ConsoleSchemas = components["schemas"];

/** A typed client of the console's API, which answers on the console's own host only. */
export function createConsoleClient(options: { baseUrl: string }): ConsoleClient {
  return createClient<paths>({ baseUrl: options.baseUrl });
}
