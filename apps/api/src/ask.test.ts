import { parseTenantId } from "@omzien/db";
import type { FoundSite } from "@omzien/tenancy";
import { pino } from "pino";
import { afterEach, expect, test, vi } from "vitest";
import { type RunningAsk, startAsk } from "./ask.ts";

const site: FoundSite = {
  tenant: { id: parseTenantId("aaaaaaaaaaaa"), name: "Tilburg", primaryHost: "tilburg.nl" },
  state: "live",
};
const log = pino({ level: "silent" });
const siteAt = vi.fn((host: string | undefined) =>
  Promise.resolve(
    host === "tilburg.nl" ? site : host === "dicht.nl" ? { ...site, state: "suspended" as const } : undefined,
  ),
);
const tenants = {
  siteAt,
  db: () => {
    throw new Error("It answers from memory");
  },
};

let ask: RunningAsk | undefined;
let now = 0;
afterEach(async () => {
  await ask?.stop();
  siteAt.mockClear();
});
const start = async () => (ask = await startAsk({ tenants, log }, 0, () => now));
const statusOf = async (target: string, method = "GET") =>
  (await fetch(`http://127.0.0.1:${ask?.port}${target}`, { method })).status;

test("a host of a site may have a certificate, also while it is closed; any other name may not", async () => {
  await start();
  expect(await statusOf("/ask?domain=tilburg.nl")).toBe(200);
  expect(await statusOf("/ask?domain=dicht.nl")).toBe(200);
  expect(await statusOf("/ask?domain=evil.nl")).toBe(404);
  expect(await statusOf("/ask?domain=%2A.tilburg.nl")).toBe(404);
});

test.each(["/", "/ask", "/ask?domain=", "/other?domain=tilburg.nl", "/ask?domain=tilburg.nl:443", "//"])(
  "%s is no question",
  async (target) => {
    await start();
    expect(await statusOf(target)).toBe(400);
    expect(await statusOf("/ask?domain=tilburg.nl", "POST")).toBe(400);
    expect(siteAt).not.toHaveBeenCalled();
  },
);

test("a flood of names is turned away without asking the catalogue, and a second later it answers again", async () => {
  await start();
  const statuses: number[] = [];
  for (let count = 0; count < 250; count++) statuses.push(await statusOf(`/ask?domain=x${count}.nl`));
  expect(statuses.filter((status) => status === 404)).toHaveLength(200);
  expect(statuses.filter((status) => status === 429)).toHaveLength(50);
  expect(siteAt).toHaveBeenCalledTimes(200);
  now += 1_000;
  expect(await statusOf("/ask?domain=tilburg.nl")).toBe(200);
});

test("while the catalogue cannot be read it says so, and gives no certificate", async () => {
  await start();
  siteAt.mockRejectedValueOnce(new Error("no database"));
  expect(await statusOf("/ask?domain=tilburg.nl")).toBe(503);
});

test("it listens on loopback only", async () => {
  const { port } = await start();
  const outside = Object.values((await import("node:os")).networkInterfaces())
    .flat()
    .find((address) => address?.family === "IPv4" && !address.internal);
  if (outside === undefined) return;
  await expect(fetch(`http://${outside.address}:${port}/ask?domain=tilburg.nl`)).rejects.toThrow();
});
