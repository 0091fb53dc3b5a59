import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../routes/index.ts";
import { type LiveApi, startLiveApi } from "../testing/live-api.ts";

const secret = "CANARY-OUTSIDE-OF-ASSETS";
const folder = mkdtempSync(join(tmpdir(), "omzien-paths-"));
let tilburg: TestTenant;
let fatima: TestPerson;
let live: LiveApi;
let cookie: string;

beforeAll(async () => {
  mkdirSync(join(folder, "dist/assets"), { recursive: true });
  mkdirSync(join(folder, "dist/.vite"));
  writeFileSync(join(folder, "dist/assets/app-1.js"), "export {};");
  writeFileSync(
    join(folder, "dist/.vite/manifest.json"),
    JSON.stringify({ [secret]: { file: "assets/app-1.js", isEntry: true } }),
  );
  writeFileSync(join(folder, "dist/secret.txt"), secret);
  writeFileSync(join(folder, "secret.txt"), secret);
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  live = await startLiveApi(tilburg, { WEB_DIST: join(folder, "dist") });
  cookie = await live.cookieOf(fatima);
});
afterAll(async () => {
  await live.stop();
  await closeTestInstallation();
  rmSync(folder, { recursive: true });
});

const get = (target: string, headers = "") =>
  live.raw(`GET ${target} HTTP/1.1\r\nHost: ${tilburg.host}\r\nConnection: close\r\n${headers}\r\n`);

const ups = [
  "../",
  "..%2f",
  "%2e%2e/",
  "%2e%2e%2f",
  "..%252f",
  "%252e%252e%252f",
  "..\\",
  "..%5c",
  "..;/",
  "....//",
  ".%00./",
  "..%c0%af",
  "..%u2215",
  "/../",
  "./.././",
];
const targets = ["secret.txt", "../secret.txt", ".vite/manifest.json", "../dist/secret.txt"];
const prefixes = [
  "/assets/",
  "/assets//",
  "//assets/",
  "/theme/",
  "/",
  "/assets/x/../",
  "/%61ssets/",
  "/fonts/",
];

/** Every way to write "out of this folder" that the literature knows, on every prefix that serves files. */
const escapes = prefixes.flatMap((prefix) =>
  ups.flatMap((up) =>
    targets.map((target) => prefix + up + (up === "../" ? target : target.replaceAll("../", up))),
  ),
);

test(`none of ${escapes.length} paths serves a file from outside the assets`, async () => {
  const leaks: string[] = [];
  for (const path of [
    ...escapes,
    `/assets/${join(folder, "secret.txt")}`,
    `//${folder}/secret.txt`,
    "/assets/.vite/manifest.json",
    "/.vite/manifest.json",
    "/secret.txt",
  ]) {
    const answer = await get(path);
    if (answer.status >= 500) leaks.push(`${path}: ${answer.status}`);
    if (answer.body.includes(secret)) leaks.push(path);
  }
  expect(leaks).toEqual([]);
  expect((await get("/assets/app-1.js")).body).toBe("export {};");
});

test("a server that joins paths to a folder would be caught by the same list", () => {
  const served = escapes.filter((path) => {
    try {
      return readFileSync(join(folder, "dist", decodeURIComponent(path)), "utf8").includes(secret);
    } catch {
      return false;
    }
  });
  expect(served.length).toBeGreaterThan(20);
});

const disguises = [
  (path: string) => path.replace("/api/", "//api/"),
  (path: string) => path.replace("/v1/", "//v1//"),
  (path: string) => path.replace("/v1/", "/v1/./"),
  (path: string) => path.replace("/v1/", "/v1/x/../"),
  (path: string) => path.replace("/v1/", "/v1%2f"),
  (path: string) => path.replace("/v1/", "/v1%252f"),
  (path: string) => path.replace("/v1/", "/v1\\"),
  (path: string) => path.replace("/v1/", "/v1;a=b/"),
  (path: string) => path.replace("/api/", "/%61pi/"),
  (path: string) => path.replace("/api/", "/API/"),
  (path: string) => path.replace("/api/", "/assets/../api/"),
  (path: string) => path.replace("/api/", "/health/..%2fapi/"),
  (path: string) => `${path}/`,
  (path: string) => `${path}//`,
  (path: string) => `${path}%20`,
  (path: string) => `${path}%00`,
  (path: string) => `${path}.json`,
  (path: string) => `${path}/x.css`,
  (path: string) => `${path};x.css`,
  (path: string) => `${path}%3f`,
  (path: string) => `${path}?_method=GET`,
  (path: string) => `${path}#x`,
];

const guarded = routes
  .filter(({ spec }) => spec.method === "get" && spec.actor !== "anyone" && !spec.params)
  .map(({ spec }) => `/api/v1${spec.path}`);

test.each(guarded)(
  "however %s is disguised, the verdict stays the same: nobody gets more than by the plain path",
  async (path) => {
    const faults: string[] = [];
    const plain = {
      stranger: (await get(path)).status,
      resident: (await get(path, `Cookie: ${cookie}\r\n`)).status,
    };
    expect(plain.stranger).toBe(401);
    for (const disguise of disguises) {
      const stranger = await get(disguise(path));
      const resident = await get(disguise(path), `Cookie: ${cookie}\r\n`);
      for (const [who, answer] of Object.entries({ stranger, resident })) {
        if (answer.status >= 500) faults.push(`${disguise(path)} as ${who}: ${answer.status}`);
        const isData = answer.status === 200 && answer.header("content-type")?.includes("json");
        const mayBe = who === "resident" && plain.resident === 200;
        if (isData && !mayBe) faults.push(`${disguise(path)} as ${who} shows data`);
        if (isData && answer.header("cache-control") !== "no-store")
          faults.push(`${disguise(path)} may be cached`);
      }
    }
    expect(faults).toEqual([]);
  },
);
