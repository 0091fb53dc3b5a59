import { ReturnTo } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../testing/test-api.ts";

let tilburg: TestTenant;
let api: TestApi;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  api = createTestApi([tilburg]);
});
afterAll(closeTestInstallation);

const site = "https://tilburg.example";
const evil = "evil.example";
const starts = [
  "//",
  "///",
  "////",
  "/\\",
  "\\",
  "\\\\",
  "\\/",
  "/\t/",
  "/\n/",
  "/\r/",
  "\t//",
  " //",
  "\0//",
  "https:",
  "https:/",
  "https://",
  "HTTPS://",
  "http:///",
  "ftp://",
  "//user@",
  "https://tilburg.example@",
  "javascript:alert(1)//",
  "data:text/html,",
  "vbscript:",
  "mailto:",
  "/%09/",
  "%2f%2f",
  "/;@",
  "//%0d%0a",
  "/ /",
  "/\u00a0/",
  "/\u2028/",
  "/\u3000/",
  "．//",
  "／／",
  "@",
  "?next=",
  "#",
  ".",
  "..//",
  "./\\",
  "",
  "x",
];
const ends = ["", "/", "/mijn", "\\mijn", "?a", "#a", "%2f..", ":443", "@tilburg.example"];
const corpus = starts.flatMap((start) => ends.map((end) => start + evil + end));

/** Paths that a rule lets through and that lead a browser to another origin, or into a script. */
function escapes(accepts: (path: string) => boolean, paths: readonly string[]): string[] {
  return paths.filter((path) => {
    if (!accepts(path)) return false;
    const target = URL.parse(path, `${site}/inloggen`);
    return target?.origin !== site;
  });
}
const accepts = (path: string) => ReturnTo.safeParse(path).success;

test(`none of ${corpus.length} addresses leads away from the site after signing in`, () => {
  expect(escapes(accepts, corpus)).toEqual([]);
});

test("nor does any other text", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    "//",
    ":",
    "@",
    evil,
    "\t",
    "\n",
    " ",
    "?",
    "#",
    ".",
    "%2f",
    "javascript:",
    "a",
    "\0",
    "\u2028",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      expect(escapes(accepts, [parts.join("")])).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});

test("a rule that only looks at the first character would be caught", () => {
  expect(escapes((path) => path.startsWith("/"), corpus).length).toBeGreaterThan(20);
});

test("the API says so, for every start that is refused", async () => {
  for (const path of corpus.filter((candidate) => !accepts(candidate)).slice(0, 40)) {
    const response = await api.call(tilburg, "/sign-in-requests", {
      method: "POST",
      body: { email: "fatima@example.org", returnTo: path },
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ pointer: "/returnTo" }] });
  }
});

test("addresses of the site itself are kept", () => {
  for (const path of ["/mijn", "/hulp-vragen?categorie=klussen", "/mijn/afspraken/1#gesprek", "/"]) {
    expect(accepts(path)).toBe(true);
  }
});
