import { openFileStore, type OpenFileStore } from "@omzien/storage";
import type { FilePort } from "@omzien/tenancy";
import { startObjectStore } from "./object-store.ts";
import type { Settings } from "./settings.ts";
import { findRunning } from "./state.ts";

const prefix = "objects/";

/** Logos and icons, which go with their municipality. Each is named by its SHA-256. */
export function storedFiles(store: Pick<OpenFileStore, "list" | "remove">): FilePort {
  return {
    list: async ({ id }) =>
      (await store.list(id)).map(({ key, bytes }) => ({
        name: prefix + key,
        bytes,
        sha256: /([a-f0-9]{64})\.[a-z]+$/.exec(key)?.[1] ?? "",
      })),
    remove: async (name) => {
      const tenantId = /^objects\/t\/([a-z0-9]+)\//.exec(name)?.[1];
      if (tenantId !== undefined) await store.remove(tenantId, name.slice(prefix.length));
    },
  };
}

/** Files of more than one place; each place leaves the names of others alone. */
export function filesOfAll(ports: readonly FilePort[]): FilePort {
  return {
    list: async (tenant) => (await Promise.all(ports.map((port) => port.list(tenant)))).flat(),
    remove: async (name) => {
      for (const port of ports) await port.remove(name);
    },
  };
}

/**
 * Gives a command the files: those of `S3_ENDPOINT`, of the `npm start` that runs, or the embedded store, started for
 * the time of the command and stopped after it.
 */
export async function withFiles<T>(
  settings: Settings,
  work: (store: OpenFileStore) => Promise<T>,
): Promise<T> {
  const running = await findRunning(settings.dataDir);
  const known = settings.objectStore ?? running?.objectStore;
  const embedded = known === undefined ? await startObjectStore(settings.dataDir) : undefined;
  const access = known ?? embedded?.access;
  if (access === undefined) throw new Error("Invariant: there is a store");
  const store = openFileStore(access);
  try {
    return await work(store);
  } finally {
    store.close();
    await embedded?.stop();
  }
}
