import { randomBytes } from "node:crypto";
import { expect, test } from "vitest";
import { createKeyStore } from "./key-store.ts";

const [one, two] = [randomBytes(32).toString("hex"), randomBytes(32).toString("hex")];
const key = new Uint8Array(randomBytes(32));

test("a wrapped key opens with its own context, and with no other", async () => {
  const store = createKeyStore(`k1:${one}`);
  const { keyId, wrapped } = await store.wrap(key, "tilburg");
  expect(keyId).toBe("k1");
  expect(await store.unwrap(keyId, wrapped, "tilburg")).toEqual(key);
  await expect(store.unwrap(keyId, wrapped, "almere")).rejects.toThrow();
  await expect(store.unwrap("k2", wrapped, "tilburg")).rejects.toThrow("k2");
  await expect(createKeyStore(`k1:${two}`).unwrap(keyId, wrapped, "tilburg")).rejects.toThrow();
});

test("the first of several wraps, and what an older one wrapped still opens", async () => {
  const { keyId, wrapped } = await createKeyStore(`k1:${one}`).wrap(key, "tilburg");
  const both = createKeyStore(`k2:${two}, k1:${one}`);
  expect(await both.unwrap(keyId, wrapped, "tilburg")).toEqual(key);
  expect((await both.wrap(key, "tilburg")).keyId).toBe("k2");
});

test.each(["", "k1", `k1:${"z".repeat(64)}`, `K1:${one}`, `k1:${one},`])("%j is refused unshown", (text) => {
  expect(() => createKeyStore(text)).toThrow(/^KEY_ENCRYPTION_KEYS must be/);
});
