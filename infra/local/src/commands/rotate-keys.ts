import { type ResealReport, rotateTenantKey } from "@omzien/services";
import type { Installation } from "../installation.ts";
import { jobAt } from "./job-at.ts";

/**
 * Gives the municipality of a host a new key and seals its contact data with it, while it is served. Interrupted, it
 * is finished by running it again.
 *
 * @returns what was done, in one line.
 * @throws StartFault when no municipality has this host.
 */
export async function rotateKeys(installation: Installation, host: string): Promise<string> {
  const ctx = await jobAt(installation, { host, job: "keys rotate" });
  return inWords(ctx.tenant.name, await rotateTenantKey(ctx));
}

function inWords(name: string, { resealed, unreadable }: ResealReport): string {
  const done = `${name} has a new key; contact data of ${resealed} people were sealed with it.`;
  if (unreadable === 0) return done;
  return `${done} Of ${unreadable} people something does not open; it was left, and the old key with it.`;
}
