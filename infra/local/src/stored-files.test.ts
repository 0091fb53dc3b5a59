import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseTenantId } from "@omzien/db";
import { openFileStore } from "@omzien/storage";
import { afterAll, expect, test } from "vitest";
import { startObjectStore } from "./object-store.ts";
import { filesOfAll, storedFiles } from "./stored-files.ts";

const folder = mkdtempSync(join(tmpdir(), "omzien-stored-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const leaver = parseTenantId("a".repeat(12));
const stays = parseTenantId("b".repeat(12));
const logo = new TextEncoder().encode("a logo");
const sha256 = createHash("sha256").update(logo).digest("hex");

test("the logos of a municipality go with it, those of another stay, and other files are left alone", async () => {
  const running = await startObjectStore(folder);
  const store = openFileStore(running.access);
  await store.of(leaver).put(`${sha256}.webp`, logo);
  await store.of(stays).put(`${sha256}.webp`, logo);
  const removed: string[] = [];
  const reports = {
    list: async () => [{ name: "/reports/x.txt", bytes: 1, sha256: "x" }],
    remove: async (name: string) => void removed.push(name),
  };
  const files = filesOfAll([reports, storedFiles(store)]);

  const listed = await files.list({ id: leaver, hosts: [] });
  expect(listed).toEqual([
    { name: "/reports/x.txt", bytes: 1, sha256: "x" },
    { name: `objects/t/${leaver}/${sha256}.webp`, bytes: 6, sha256 },
  ]);
  for (const { name } of listed) await files.remove(name);
  // What is gone already is fine.
  for (const { name } of listed) await files.remove(name);

  expect(await store.list(leaver)).toEqual([]);
  expect(await store.list(stays)).toHaveLength(1);
  expect(removed).toContain("/reports/x.txt");
  store.close();
  await running.stop();
});
