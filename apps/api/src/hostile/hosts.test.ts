import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LiveApi, startLiveApi } from "../testing/live-api.ts";
import type { RawAnswer } from "../testing/raw-http.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let live: LiveApi;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  live = await startLiveApi(tilburg);
});
afterAll(async () => {
  await live.stop();
  await closeTestInstallation();
});

const get = (lines: string, target = "/api/v1/site") =>
  live.raw(`GET ${target} HTTP/1.1\r\n${lines}Connection: close\r\n\r\n`);

/** What is wrong with an answer to a host that is nobody's; empty when it tells nothing. */
function indiscretions(answer: RawAnswer): string[] {
  const faults: string[] = [];
  if (![400, 404, 431].includes(answer.status)) faults.push(`status ${answer.status}`);
  if (/tilburg|almere/i.test(answer.body + JSON.stringify(answer.headerList))) faults.push("names a tenant");
  const says = answer.header("content-type");
  if (answer.body !== "" && says !== "application/problem+json") faults.push(`answers with ${says}`);
  return faults;
}

const aliens: [string, string][] = [
  ["none", ""],
  ["empty", "Host:\r\n"],
  ["only spaces", "Host:   \r\n"],
  ["a slash", "Host: /\r\n"],
  ["64 kB", `Host: ${"a".repeat(65_536)}\r\n`],
  ["300 characters", `Host: ${"a".repeat(300)}.test\r\n`],
  ["unicode", "Host: tïlburg.test\r\n"],
  ["raw UTF-8", Buffer.from("Host: tilbürg.test\r\n").toString("latin1")],
  ["a port that is none", "Host: a:99999\r\n"],
  ["a negative port", "Host: a:-1\r\n"],
  ["an IPv4 address", "Host: 127.0.0.1\r\n"],
  ["an IPv6 address", "Host: [::1]:3000\r\n"],
  ["localhost", "Host: localhost\r\n"],
  ["unknown", "Host: utrecht.test\r\n"],
  ["a wildcard", "Host: *\r\n"],
  ["two dots", "Host: ..\r\n"],
  ["a query", "Host: a?b=c\r\n"],
  ["a hash", "Host: a#b\r\n"],
  ["a backslash", "Host: a\\b\r\n"],
  ["an at sign", "Host: user@a\r\n"],
  ["a percent", "Host: %74ilburg.test\r\n"],
  ["a NUL", "Host: a\0b\r\n"],
  ["SQL", "Host: ' or 1=1 --\r\n"],
];

test.each(aliens)("a host that is %s: refused without a word about any municipality", async (_, lines) => {
  expect(indiscretions(await get(lines))).toEqual([]);
  expect(indiscretions(await get(lines, "/"))).toEqual([]);
});

test.each([
  (host: string) => `Host: ${host}.\r\n`,
  (host: string) => `Host: ${host}/\r\n`,
  (host: string) => `Host: ${host}\\\r\n`,
  (host: string) => `Host: ${host}#x\r\n`,
  (host: string) => `Host: x@${host}\r\n`,
  (host: string) => `Host: ${host}, ${host}\r\n`,
  (host: string) => `Host: x.${host}\r\n`,
  (host: string) => `Host: ${host}:x\r\n`,
])("a host that only looks like one of ours (%#) is nobody's", async (lines) => {
  const answer = await get(lines(tilburg.host));
  expect([400, 404]).toContain(answer.status);
});

test("the process is alive after all of them, and serves the right municipality", async () => {
  const answer = await get(`Host: ${tilburg.host}\r\n`);
  expect(answer.status).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ name: "Tilburg" });
});

test("a host counts in any case and with a port", async () => {
  expect((await get(`Host: ${tilburg.host.toUpperCase()}:3000\r\n`)).status).toBe(200);
});

test("of two Host headers neither is guessed to be meant", async () => {
  for (const lines of [
    `Host: ${tilburg.host}\r\nHost: ${almere.host}\r\n`,
    `Host: ${almere.host}\r\nHost: ${tilburg.host}\r\n`,
  ]) {
    const answer = await get(lines);
    expect(indiscretions(answer)).toEqual([]);
  }
});

test("an absolute address in the request line does not choose the municipality: it must agree with Host", async () => {
  const crossed = await get(`Host: ${tilburg.host}\r\n`, `http://${almere.host}/api/v1/site`);
  expect(indiscretions(crossed)).toEqual([]);
  const agreeing = await get(`Host: ${tilburg.host}\r\n`, `http://${tilburg.host}/api/v1/site`);
  expect(JSON.parse(agreeing.body)).toMatchObject({ name: "Tilburg" });
});

test("no other header says anything about the municipality", async () => {
  const headers = [
    `X-Forwarded-Host: ${almere.host}`,
    `Forwarded: host=${almere.host}`,
    `X-Host: ${almere.host}`,
    `X-Original-Host: ${almere.host}`,
    `X-Tenant: ${almere.id}`,
    `X-Tenant-Id: ${almere.id}`,
    `X-Original-URL: http://${almere.host}/`,
    `X-HTTP-Method-Override: DELETE`,
  ].join("\r\n");
  const answer = await get(`Host: ${tilburg.host}\r\n${headers}\r\n`);
  expect(JSON.parse(answer.body)).toMatchObject({ name: "Tilburg" });
});

test.each(["TRACE", "CONNECT", "PROPFIND", "OPTIONS", "HEAD", "PATCH"])(
  "an unexpected method (%s) is answered, and not with a 5xx",
  async (method) => {
    const target = method === "CONNECT" ? "a.test:443" : "/api/v1/site";
    const answer = await live
      .raw(`${method} ${target} HTTP/1.1\r\nHost: ${tilburg.host}\r\nConnection: close\r\n\r\n`)
      .catch(() => undefined);
    expect(answer?.status ?? 400).toBeLessThan(500);
    expect((await get(`Host: ${tilburg.host}\r\n`)).status).toBe(200);
  },
);

test("a tenant's name in an answer to a stranger would be noticed", async () => {
  const shown = await get(`Host: ${tilburg.host}\r\n`);
  expect(indiscretions(shown)).toEqual(["status 200", "names a tenant", "answers with application/json"]);
});
