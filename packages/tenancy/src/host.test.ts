import fc from "fast-check";
import { expect, test } from "vitest";
import { normaliseHost } from "./host.ts";

test.each([
  ["Zorgvallei.NL", "zorgvallei.nl"],
  ["zorgvallei.localhost:3000", "zorgvallei.localhost"],
  ["a-b.c9.nl", "a-b.c9.nl"],
  ["127.0.0.1:80", "127.0.0.1"],
])("%s is the host %s", (header, host) => {
  expect(normaliseHost(header)).toBe(host);
});

test.each([
  [undefined],
  [""],
  ["/"],
  ["a:99999999"],
  ["a:b"],
  ["a b.nl"],
  ["a..nl"],
  [".nl"],
  ["-a.nl"],
  ["a.nl/x"],
  ["user@a.nl"],
  ["a.nl\r\nx: y"],
  ["zorgvallei.nl\n"],
  ["ＺＯＲＧ.nl"],
  ["\u212a.nl"],
  ["[::1]:3000"],
  [`${"a".repeat(64)}.nl`],
])("%j is no host", (header) => {
  expect(normaliseHost(header)).toBeUndefined();
});

test("a very long text is no host", () => {
  expect(normaliseHost("a".repeat(70_000))).toBeUndefined();
});

test("whatever a client sends, the answer is a plain lower-case name or nothing", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webAuthority()), (header) => {
      const host = normaliseHost(header);
      return host === undefined || /^[a-z0-9.-]{1,253}$/.test(host);
    }),
    { numRuns: 500 },
  );
});
