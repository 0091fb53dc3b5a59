import { expect, test } from "vitest";
import { credentialKinds } from "./credential-kinds.ts";
import { assertCredential, newSecret, secretBytes } from "./new-secret.ts";

test("a secret is 256 bits, and no two are alike", () => {
  const secrets = Array.from({ length: 100 }, () => newSecret("session"));
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(new Set(secrets).size).toBe(100);
  expect(secretBytes("console-code", 20)).toHaveLength(20);
});

test.each(["gift-card", "", "toString", "__proto__"])(
  "nothing is made of a kind that nobody wrote down: %j",
  (kind) => {
    expect(() => newSecret(kind as never)).toThrow(/is no random credential/);
    expect(() => assertCredential(kind, "derived")).toThrow(/is no derived credential/);
  },
);

test("what is derived for a tenant is not made out of random bytes, and the other way round", () => {
  for (const [kind, { made }] of Object.entries(credentialKinds)) {
    expect(() => assertCredential(kind, made)).not.toThrow();
    expect(() => assertCredential(kind, made === "random" ? "derived" : "random")).toThrow();
  }
});
