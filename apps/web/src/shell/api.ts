import { createApiClient } from "@omzien/api-client";

/** The typed client, for features. It stays out of the first load of the front page: see `get-json.ts`. */
export const api = createApiClient({ baseUrl: "/api/v1", language: () => document.documentElement.lang });
