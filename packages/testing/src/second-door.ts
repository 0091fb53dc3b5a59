import {
  type Cell,
  type Logins,
  openCell,
  openPlatform,
  type PlatformDb,
  tenantDb,
  type TenantId,
  urlFor,
} from "@omzien/db";
import { plainPolicy, type ServiceContext } from "@omzien/services";
import { type FileStoreAccess, type OpenFileStore, openFileStore } from "@omzien/storage";
import type { Actor } from "@omzien/tenancy";
import { secondSecrets } from "./second-secrets.ts";

/** Where a second installation is; plain data, that another process can be told. */
export interface SecondAddress {
  adminUrl: string;
  logins: Logins;
  files: FileStoreAccess;
}

export interface SecondDoor {
  admin: PlatformDb;
  cell: Cell;
  files: OpenFileStore;
  removeFilesOf(tenantId: TenantId): Promise<void>;
  /** What a verb runs with there. */
  contextOf(tenant: { id: TenantId; name: string; host: string }, actor?: Actor): ServiceContext;
  close(): Promise<void>;
}

/** Opens a second installation that runs. */
export async function openSecondDoor({
  adminUrl,
  logins,
  files: access,
}: SecondAddress): Promise<SecondDoor> {
  const admin = openPlatform({ url: adminUrl, connections: 4, statementTimeoutMs: 0 });
  const cell = await openCell({ url: urlFor(adminUrl, logins.app), lanes: 2, durability: "relaxed" });
  const files = openFileStore(access);
  return {
    admin,
    cell,
    files,
    removeFilesOf: async (id) => {
      for (const { key } of await files.list(id)) await files.remove(id, key);
    },
    contextOf: ({ id, name, host }, actor = { kind: "system", job: "tenant import" }) => ({
      tenant: { id, name, primaryHost: host },
      db: tenantDb(cell, id),
      actor,
      now: () => new Date(),
      requestId: "test",
      secrets: secondSecrets,
      disclosure: plainPolicy,
      language: "nl",
    }),
    close: async () => {
      files.close();
      await cell.close();
      await admin.close();
    },
  };
}
