import { StorageUnavailableError } from "@omzien/services";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openFileStore, type OpenFileStore } from "./file-store.ts";
import { startTestObjectStore } from "./testing/object-store.ts";

let server: Awaited<ReturnType<typeof startTestObjectStore>>;
let store: OpenFileStore;
const name = `${"0f".repeat(32)}.webp`;
const other = `${"1e".repeat(32)}.png`;
const logo = new TextEncoder().encode("a logo");

beforeAll(async () => {
  server = await startTestObjectStore();
  store = openFileStore(server.access);
});
afterAll(async () => {
  store.close();
  await server.stop();
});

test("what a tenant stored is there for that tenant, as it was, and for nobody else", async () => {
  await store.of("tilburg").put(name, logo);
  expect(await store.of("tilburg").get(name)).toEqual({ type: "image/webp", body: logo });
  expect(await store.of("almere").get(name)).toBeUndefined();
  expect(await store.of("tilburg").get(other)).toBeUndefined();
  expect(await store.of("almere").get(`../tilburg/${name}`)).toBeUndefined();
});

test("a file that is not named by its content is not stored", async () => {
  await expect(store.of("tilburg").put("logo.webp", logo)).rejects.toThrow("named by its content");
  await expect(store.of("tilburg").put(`../almere/${name}`, logo)).rejects.toThrow("named by its content");
});

test("all that a tenant has can be listed and removed, and nothing of another goes with it", async () => {
  await store.of("utrecht").put(name, logo);
  await store.of("utrecht").put(other, logo);
  await store.of("utrecht2").put(name, logo);
  const all = await store.list("utrecht");
  expect(all).toEqual([
    { key: `t/utrecht/${name}`, bytes: 6 },
    { key: `t/utrecht/${other}`, bytes: 6 },
  ]);
  const bytes = await store.bytesPerTenant();
  expect([bytes.get("utrecht"), bytes.get("utrecht2"), bytes.get("nobody")]).toEqual([12, 6, undefined]);
  for (const { key } of all) await store.remove("utrecht", key);
  await store.remove("utrecht", `t/utrecht/${name}`);
  expect(await store.list("utrecht")).toEqual([]);
  expect(await store.of("utrecht2").get(name)).toBeDefined();
  await expect(store.remove("utrecht", `t/utrecht2/${name}`)).rejects.toThrow("a key of this tenant");
});

test("a store that does not answer is said to be away, soon", async () => {
  const away = openFileStore({ ...server.access, endpoint: "http://127.0.0.1:9" });
  const began = performance.now();
  await expect(away.of("tilburg").put(name, logo)).rejects.toThrow(StorageUnavailableError);
  await expect(away.of("tilburg").get(name)).rejects.toThrow(StorageUnavailableError);
  expect(performance.now() - began).toBeLessThan(5_000);
  away.close();
});
