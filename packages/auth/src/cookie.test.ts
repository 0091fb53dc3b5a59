import fc from "fast-check";
import { expect, test } from "vitest";
import { blankSessionCookie, readSessionCookie, sessionCookie } from "./cookie.ts";

const expiresAt = new Date("2026-12-15T09:00:00.000Z");
const attributesOf = (cookie: string) => cookie.split("; ").slice(1).sort();

test("on https the cookie is __Host-, Secure, HttpOnly, Lax, for the whole site and for no other", () => {
  const cookie = sessionCookie("abc", { secure: true, expiresAt });
  expect(cookie.split("=")[0]).toBe("__Host-omzien");
  expect(attributesOf(cookie)).toEqual([
    "Expires=Tue, 15 Dec 2026 09:00:00 GMT",
    "HttpOnly",
    "Path=/",
    "SameSite=Lax",
    "Secure",
  ]);
});

test("on http, which is loopback only, it cannot be Secure and has no prefix", () => {
  const cookie = sessionCookie("abc", { secure: false, expiresAt });
  expect(cookie.split("=")[0]).toBe("omzien");
  expect(attributesOf(cookie)).not.toContain("Secure");
  expect(attributesOf(cookie)).toContain("HttpOnly");
});

test.each([true, false])(
  "signing out blanks the same cookie with the same attributes (secure: %s)",
  (secure) => {
    const set = sessionCookie("abc", { secure, expiresAt });
    const blank = blankSessionCookie(secure);
    expect(blank.split("=")[0]).toBe(set.split("=")[0]);
    expect(blank).toContain("=;");
    const without = (cookie: string) =>
      attributesOf(cookie).filter((part) => !/^(Expires|Max-Age)/.test(part));
    expect(without(blank)).toEqual(without(set));
    expect(blank).toContain("Max-Age=0");
  },
);

test("of two cookies with the name the first counts; others are not mistaken for it", () => {
  expect(readSessionCookie("omzien=first; omzien=second", false)).toBe("first");
  expect(readSessionCookie("xomzien=a; omzien-x=b;omzien=mine", false)).toBe("mine");
  expect(readSessionCookie("omzien=planted; __Host-omzien=mine", true)).toBe("mine");
  expect(readSessionCookie("omzien=planted", true)).toBeUndefined();
  expect(readSessionCookie(undefined, true)).toBeUndefined();
});

test("no header, however malformed, makes it throw", () => {
  for (let byte = 0; byte < 256; byte++) {
    const sequence = `%${byte.toString(16).padStart(2, "0")}`;
    expect(readSessionCookie(`omzien=${sequence}; other=${sequence}`, false)).toBe(sequence);
  }
  fc.assert(
    fc.property(fc.string({ maxLength: 5_000 }), fc.boolean(), (header, secure) => {
      const value = readSessionCookie(header, secure);
      return value === undefined || header.includes(value);
    }),
  );
});
