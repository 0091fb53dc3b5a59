import { createHash } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import type { FilePort, TenantFile } from "@omzien/tenancy";

/** Where the report of a municipality's import lies. */
export function importReportPath(dataDir: string, host: string): string {
  return join(dataDir, "reports", `${host}.txt`);
}

/** The reports of imports, which go with their municipality. */
export function importReports(dataDir: string): FilePort {
  return {
    list: async ({ hosts }) => {
      const files = await Promise.all(hosts.map((host) => describe(importReportPath(dataDir, host))));
      return files.filter((file) => file !== undefined);
    },
    remove: async (name) => {
      if (isAbsolute(name)) await rm(name, { force: true });
    },
  };
}

async function describe(path: string): Promise<TenantFile | undefined> {
  try {
    const content = await readFile(path);
    const sha256 = createHash("sha256").update(content).digest("hex");
    return { name: path, bytes: content.byteLength, sha256 };
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
