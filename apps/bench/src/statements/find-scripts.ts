import { createHash } from "node:crypto";
import { personId, requestId } from "../database/history.ts";
import { askOnce } from "../http/ask-once.ts";
import type { BenchDatabase } from "../database/prepare-database.ts";
import { tokenOf } from "../database/sessions.ts";
import { apiEnvironment, apiProgram } from "../servers/api.ts";
import { isList, type Operation, operations, type Scripts } from "../servers/scripted-request.ts";
import { startServer } from "../servers/start-server.ts";
import { type Heard, type Script, scriptOf } from "./script.ts";
import { openTap, type Tap } from "./tap.ts";

/**
 * Finds out which statements the API needs for each operation, by listening to it: so the limit and the naive design
 * always run today's SQL. They stand on the schema of the first tenant.
 */
export async function findScripts(database: BenchDatabase): Promise<Scripts> {
  const tap = await openTap(database.appUrl);
  const server = await startServer(apiProgram, apiEnvironment(tap.url));
  try {
    const scripts: [Operation, Script][] = [];
    for (const operation of operations) scripts.push([operation, await hear(tap, server.port, operation)]);
    return Object.fromEntries(scripts) as Scripts;
  } finally {
    await server.stop();
    await tap.close();
  }
}

async function hear(tap: Tap, port: number, operation: Operation): Promise<Script> {
  const listen = async (person: number): Promise<Heard> => {
    // The first request also fetches what is kept for a while.
    await askOnce(port, { operation, tenant: 0, person });
    tap.take();
    await askOnce(port, { operation, tenant: 0, person });
    return {
      statements: tap.take(),
      sessionId: createHash("sha256")
        .update(tokenOf(isList(operation) ? 0 : person))
        .digest("base64url"),
      personId: personId(isList(operation) ? 0 : person),
      pathId: operation === "own" ? requestId(person) : undefined,
    };
  };
  return patiently(async () => scriptOf(await listen(1), await listen(2)));
}

/** Now and then a request also renews what is kept for a while, and does not look like its twin. */
async function patiently<T>(attempt: () => Promise<T>, left = 2): Promise<T> {
  try {
    return await attempt();
  } catch (cause) {
    if (left === 0) throw cause;
    return patiently(attempt, left - 1);
  }
}
