import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureRoles, type LoginNames, type Logins, migratePlatform } from "@omzien/db";
import { startPostgres } from "@omzien/embedded-postgres";
import type { SecretPort } from "@omzien/services";
import { startTestObjectStore } from "@omzien/storage/testing";
import { openSecondDoor, type SecondAddress, type SecondDoor } from "./second-door.ts";
import { secondSecrets } from "./second-secrets.ts";

/** An installation that shares nothing with the one in which a suite makes its tenants: cluster, files and secrets. */
export interface SecondInstallation extends SecondDoor {
  address: SecondAddress;
  names: LoginNames;
  secrets: SecretPort;
}

/** Starts it, empty. @param durable for programs that refuse a database that does not wait for the disk. */
export async function openSecondInstallation(durable = false): Promise<SecondInstallation> {
  const folder = mkdtempSync(join(tmpdir(), "omzien-second-"));
  const password = randomBytes(12).toString("hex");
  const [server, objects] = await Promise.all([
    startPostgres({ dataDir: join(folder, "postgres"), port: 0, password, durable }),
    startTestObjectStore(),
  ]);
  const logins: Logins = {
    app: { name: "second_app", password },
    worker: { name: "second_worker", password },
  };
  const names = { app: logins.app.name, worker: logins.worker.name };
  await ensureRoles(server.url, logins);
  await migratePlatform(server.url, names);
  const address = { adminUrl: server.url, logins, files: objects.access };
  const door = await openSecondDoor(address);
  return {
    ...door,
    address,
    names,
    secrets: secondSecrets,
    close: async () => {
      await door.close();
      await Promise.all([server.stop(), objects.stop()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
