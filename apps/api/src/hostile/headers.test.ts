import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LiveApi, startLiveApi } from "../testing/live-api.ts";
import type { RawAnswer } from "../testing/raw-http.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let live: LiveApi;
let secure: LiveApi;
let font: string;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  live = await startLiveApi(tilburg);
  secure = await startLiveApi(tilburg, { SITE_SCHEME: "https" });
  const page = await live.raw(get("/"));
  const theme = await live.raw(get(/\/theme\/[^"]+\.css/.exec(page.body)?.[0] ?? ""));
  font = /\/assets\/[^")]+\.woff2/.exec(theme.body)?.[0] ?? "/assets/none";
});
afterAll(async () => {
  await live.stop();
  await secure.stop();
  await closeTestInstallation();
});

const get = (path: string, lines = "", host = tilburg.host) =>
  `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${lines}Connection: close\r\n\r\n`;

/** One of every kind of answer that the server gives. */
async function everyKind(api: LiveApi): Promise<Record<string, RawAnswer>> {
  const cookie = `Cookie: ${await api.cookieOf(fatima)}\r\n`;
  const page = await api.raw(get("/"));
  return {
    "the page": page,
    "a page that a member sees": await api.raw(get("/mijn", cookie)),
    "a theme": await api.raw(get(/\/theme\/[^"]+\.css/.exec(page.body)?.[0] ?? "")),
    "an old theme": await api.raw(get("/theme/000.css")),
    "the icon": await api.raw(get("/icon.svg")),
    "a font": await api.raw(get(font)),
    "a missing file": await api.raw(get("/assets/none.js")),
    "a public answer": await api.raw(get("/api/v1/site")),
    "a personal answer": await api.raw(get("/api/v1/me", cookie)),
    "a refusal": await api.raw(get("/api/v1/me")),
    "an unknown operation": await api.raw(get("/api/v1/nothing")),
    "an invalid question": await api.raw(get("/api/v1/areas/lookup")),
    "a foreign write": await api.raw(get("/api/v1/reports").replace("GET", "POST")),
    "signing out": await api.raw(
      get("/api/v1/sessions/current", `${cookie}Sec-Fetch-Site: same-origin\r\n`).replace("GET", "DELETE"),
    ),
    "an unknown site": await api.raw(get("/", "", "elsewhere.test")),
    "no site at all": await api.raw(get("/", "", "a/b")),
    "the document": await api.raw(get("/api/v1/openapi.json")),
    "the health": await api.raw(get("/health/live")),
  };
}

const onEvery = {
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^same-origin$/,
  "content-security-policy": /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
  "cross-origin-opener-policy": /^same-origin$/,
  "cross-origin-resource-policy": /^same-origin$/,
  "permissions-policy": /camera=\(\)/,
};

/** What is wrong with the headers of one answer. */
function headerFaults(kind: string, answer: RawAnswer, scheme: "http" | "https"): string[] {
  const faults: string[] = [];
  const must = (isRight: boolean, fault: string) => {
    if (!isRight) faults.push(`${kind}: ${fault}`);
  };
  for (const [name, pattern] of Object.entries(onEvery)) must(pattern.test(answer.header(name) ?? ""), name);
  const policy = answer.header("content-security-policy") ?? "";
  // One host besides our own, and for pictures alone: the ground of maps.
  const pictures = "img-src 'self' data:";
  const own = policy.replace(`${pictures} https://service.pdok.nl;`, `${pictures};`);
  must(!/unsafe-|\*|https?:/.test(own), "a policy with a hole");
  const hsts = answer.header("strict-transport-security");
  must(
    scheme === "http" ? hsts === undefined : Number(/max-age=(\d+)/.exec(hsts ?? "")?.[1]) >= 31_536_000,
    "HSTS",
  );
  const names = answer.headerList.map(([name]) => name);
  must(new Set(names).size === names.length, "a header twice");
  must(!names.includes("x-powered-by") && !names.includes("server"), "tells what it runs on");
  must(!names.includes("access-control-allow-credentials"), "CORS with credentials");
  const isOpen = names.includes("access-control-allow-origin");
  must(isOpen === (kind === "the document"), "CORS");
  const cache = answer.header("cache-control") ?? "";
  const isAsset = ["a theme", "a font"].includes(kind);
  if (isAsset)
    must(/public.*immutable/.test(cache) && !names.includes("set-cookie"), `an asset with ${cache}`);
  else if (!["the icon", "the health", "the document", "a missing file"].includes(kind))
    must(cache === "no-store", `may be kept: ${cache || "no cache-control"}`);
  return faults;
}

test.each(["http", "https"] as const)("every kind of answer carries every header (%s)", async (scheme) => {
  const answers = await everyKind(scheme === "http" ? live : secure);
  const faults = Object.entries(answers).flatMap(([kind, answer]) => headerFaults(kind, answer, scheme));
  expect(faults).toEqual([]);
  expect(answers["a personal answer"]?.status).toBe(200);
  expect(answers["a font"]?.status).toBe(200);
  expect(answers["signing out"]?.status).toBe(204);
});

test("each fault of a header would be found", () => {
  const bare: RawAnswer = {
    status: 200,
    body: "",
    headerList: [
      ["content-security-policy", "default-src *; script-src 'unsafe-inline'"],
      ["access-control-allow-origin", "*"],
      ["access-control-allow-credentials", "true"],
      ["x-powered-by", "node"],
      ["cache-control", "public"],
    ],
    header: (name) => bare.headerList.find(([known]) => known === name)?.[1],
  };
  expect(headerFaults("a personal answer", bare, "https")).toHaveLength(12);
});

test("no origin is ever reflected, whoever asks", async () => {
  const origins = [
    "null",
    "https://evil.example",
    `http://${tilburg.host}`,
    `http://${tilburg.host}.evil.example`,
    "*",
  ];
  for (const origin of origins) {
    for (const path of ["/api/v1/site", "/api/v1/openapi.json", "/"]) {
      const answer = await live.raw(get(path, `Origin: ${origin}\r\n`));
      expect([undefined, "*"]).toContain(answer.header("access-control-allow-origin"));
    }
    const preflight = await live.raw(
      get("/api/v1/reports", `Origin: ${origin}\r\nAccess-Control-Request-Method: POST\r\n`).replace(
        "GET",
        "OPTIONS",
      ),
    );
    expect(preflight.header("access-control-allow-origin")).toBeUndefined();
    expect(preflight.status).toBeGreaterThanOrEqual(400);
  }
});
