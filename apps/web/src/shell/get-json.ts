/** An answer of the API: its body when it was well, else only its status. */
export type Answer<Body> = { ok: true; status: number; body: Body } | { ok: false; status: number };

/**
 * Reads from the API where the first page needs it. Features use `api` from `api.ts`, which checks paths and bodies
 * and is several kilobytes more than a front page should wait for.
 * @param path below `/api/v1`.
 * @throws TypeError when there is no connection.
 */
export async function getJson<Body>(path: string): Promise<Answer<Body>> {
  const headers = { Accept: "application/json", "Accept-Language": document.documentElement.lang };
  const response = await fetch(`/api/v1${path}`, { headers });
  if (!response.ok) return { ok: false, status: response.status };
  return { ok: true, status: response.status, body: (await response.json()) as Body };
}
