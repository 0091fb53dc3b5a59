import { createHash, randomBytes } from "node:crypto";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFileStore, type OpenFileStore } from "./file-store.ts";
import { startTestObjectStore } from "./testing/object-store.ts";

let server: Awaited<ReturnType<typeof startTestObjectStore>>;
let store: OpenFileStore;
beforeAll(async () => {
  server = await startTestObjectStore();
  store = openFileStore(server.access);
});
afterAll(async () => {
  store.close();
  await server.stop();
});

const id = "01930000-0000-7000-8000-000000000001";
const chunk = randomBytes(1024 * 1024);
async function* megabytes(count: number, fault?: Error): AsyncGenerator<Uint8Array> {
  for (let index = 0; index < count; index++) yield chunk;
  if (fault) throw fault;
}

test("a package of many parts comes back as it was, and only to its own tenant", async () => {
  const put = await store.archivesOf("tilburg").put(id, Readable.from(megabytes(20)));
  expect(put).toEqual({ bytes: 20 * chunk.length });
  const found = await store.archivesOf("tilburg").open(id);
  expect(found?.bytes).toBe(put.bytes);
  const [told, came] = [createHash("sha256"), createHash("sha256")];
  for await (const part of megabytes(20)) told.update(part);
  for await (const part of found?.content ?? []) came.update(part);
  expect(came.digest("hex")).toBe(told.digest("hex"));
  expect(await store.archivesOf("almere").open(id)).toBeUndefined();
  expect(await store.of("tilburg").names()).toEqual([]);

  await store.archivesOf("almere").remove(id);
  expect(await store.list("tilburg")).toHaveLength(1);
  await store.archivesOf("tilburg").remove(id);
  await store.archivesOf("tilburg").remove(id);
  expect(await store.list("tilburg")).toEqual([]);
});

test("one that breaks off half-way leaves nothing behind", async () => {
  const broken = Readable.from(megabytes(12, new Error("cut off")));
  await expect(store.archivesOf("tilburg").put(id, broken)).rejects.toMatchObject({
    code: "storage_unavailable",
  });
  expect(await store.list("tilburg")).toEqual([]);
});

test("a name that is no id leads nowhere", async () => {
  await expect(store.archivesOf("tilburg").open("../almere/packages/x")).rejects.toThrow("Invariant");
});
