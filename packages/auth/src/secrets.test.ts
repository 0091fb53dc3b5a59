import { expect, test } from "vitest";
import { createSeal } from "./seal.ts";
import { createSecrets } from "./secrets.ts";

const key = "0123456789abcdef0123456789abcdef";
const secrets = createSecrets(key, undefined);

test("a secret is bound to key, tenant, purpose and id", () => {
  const all = [
    secrets.token("tilburg", "sign-in-link", "1"),
    secrets.token("almere", "sign-in-link", "1"),
    secrets.token("tilburg", "invitation", "1"),
    secrets.token("tilburg", "sign-in-link", "2"),
    createSecrets(`${key}!`, undefined).token("tilburg", "sign-in-link", "1"),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const token of all) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(secrets.token("tilburg", "sign-in-link", "1")).toBe(all[0]);
});

test("codes are six digits and spread evenly: no first digit comes up far more than another", () => {
  const counts = Array<number>(10).fill(0);
  for (let id = 0; id < 20_000; id++) {
    const code = secrets.code("tilburg", "sign-in-code", String(id));
    expect(code).toMatch(/^\d{6}$/);
    const digit = Number(code[0]);
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  // 2,000 each; five standard deviations are 212.
  for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(212);
});

test("the link of a mail cannot be worked out from its code", () => {
  expect(secrets.token("tilburg", "sign-in-link", "1")).not.toBe(
    secrets.token("tilburg", "sign-in-code", "1"),
  );
});

test("a short key is refused", () => {
  expect(() => createSecrets("short", undefined)).toThrow();
});

test("what is sealed opens with the same key only, and not when a single bit was changed", () => {
  const seal = createSeal(key);
  const sealed = seal.close("omzien=token");
  expect(sealed).not.toContain("token");
  expect(seal.close("omzien=token")).not.toBe(sealed);
  expect(seal.open(sealed)).toBe("omzien=token");
  expect(createSeal(`${key}!`).open(sealed)).toBeUndefined();
  const bytes = Buffer.from(sealed, "base64url");
  for (let at = 0; at < bytes.length; at++) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(seal.open(changed.toString("base64url"))).toBeUndefined();
  }
  for (const broken of ["", "x", "!!!"]) expect(seal.open(broken)).toBeUndefined();
});
