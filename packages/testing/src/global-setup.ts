import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { startPostgres } from "@omzien/embedded-postgres";
import { startTestObjectStore } from "@omzien/storage/testing";
import type { TestProject } from "vitest/node";
import type {} from "./postgres-provided.ts";

/**
 * Gives every test run its own PostgreSQL in a temporary folder and its own S3 server; `inject("databaseUrl")` and
 * `inject("fileStoreAccess")` say where.
 * Runs side by side do not meet: each has its own folder and a free port.
 *
 * @returns the teardown, which stops the server and removes the folder.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(`${tmpdir()}/omzien-test-`);
  const [server, objects] = await Promise.all([
    startPostgres({
      dataDir: folder,
      port: 0,
      password: randomBytes(16).toString("hex"),
      durable: false,
    }),
    startTestObjectStore(),
  ]);
  project.provide("databaseUrl", server.url);
  project.provide("fileStoreAccess", objects.access);
  return async () => {
    await Promise.all([server.stop(), objects.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
