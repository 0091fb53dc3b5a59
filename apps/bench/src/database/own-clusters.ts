import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultLoginNames, ensureRoles, type Logins, migratePlatform } from "@omzien/db";
import { type RunningPostgres, startPostgres } from "@omzien/embedded-postgres";

/** Clusters for one measure alone, durable as in production; the first holds the catalog. Gone afterwards. */
export async function withOwnClusters<T>(
  count: number,
  work: (clusters: { urls: string[]; logins: Logins }) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "omzien-bench-"));
  const password = randomBytes(18).toString("base64url");
  const servers: RunningPostgres[] = [];
  try {
    for (let index = 0; index < count; index++) {
      const dataDir = join(folder, String(index));
      servers.push(await startPostgres({ dataDir, port: 0, password, durable: true }));
    }
    const urls = servers.map(({ url }) => url);
    const [main = ""] = urls;
    const logins: Logins = {
      app: { name: defaultLoginNames.app, password },
      worker: { name: defaultLoginNames.worker, password },
    };
    await ensureRoles(main, logins);
    await migratePlatform(main);
    return await work({ urls, logins });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}
