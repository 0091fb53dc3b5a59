import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ApiProcess, startApiProcess } from "../testing/api-process.ts";
import { type LiveApi, startLiveApi } from "../testing/live-api.ts";
import { type RawAnswer, sendRaw } from "../testing/raw-http.ts";

let tilburg: TestTenant;
let fatima: TestPerson;
let live: LiveApi;
let cookie: string;
let api: ApiProcess;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  fatima = await tilburg.resident("Fatima");
  live = await startLiveApi(tilburg);
  cookie = await live.cookieOf(fatima);
  api = await startApiProcess(tilburg);
});
afterAll(async () => {
  expect(await api.end("SIGTERM")).toBe(0);
  await live.stop();
  await closeTestInstallation();
});

const head = (lines: string) =>
  `POST /api/v1/reports HTTP/1.1\r\nHost: ${tilburg.host}\r\nSec-Fetch-Site: same-origin\r\nCookie: ${cookie}\r\nConnection: close\r\n${lines}\r\n`;
const post = (body: string, contentType = "application/json") =>
  live.raw(head(`Content-Type: ${contentType}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`), body);
const codeOf = (answer: RawAnswer) => String(JSON.parse(answer.body).code);

const megabytes = (count: number) =>
  function* () {
    const chunk = Buffer.alloc(65_536, 97);
    for (let sent = 0; sent < count * 16; sent++) yield chunk;
  };
function* chunked(count: number) {
  const chunk = Buffer.concat([Buffer.from("10000\r\n"), Buffer.alloc(65_536, 97), Buffer.from("\r\n")]);
  for (let sent = 0; sent < count * 16; sent++) yield chunk;
  yield "0\r\n\r\n";
}

/** Memory of another process in MB. */
function memoryOf(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

describe("a body that is too large", () => {
  test("with its length said is refused", async () => {
    const answer = await sendRaw(
      api.port,
      (function* () {
        yield head(`Content-Type: application/json\r\nContent-Length: ${10 * 1024 * 1024}\r\n`);
        yield* megabytes(10)();
      })(),
    );
    expect([answer.status, codeOf(answer)]).toEqual([413, "body_too_large"]);
  });

  test("without its length said is refused all the same", async () => {
    const answer = await sendRaw(
      api.port,
      (function* () {
        yield head("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n");
        yield* chunked(10);
      })(),
    );
    expect([answer.status, codeOf(answer)]).toEqual([413, "body_too_large"]);
  });

  test.runIf(process.platform === "linux")(
    "costs the server next to nothing: 40 of 25 MB at once",
    async () => {
      const before = memoryOf(api.pid);
      const answers = await Promise.all(
        Array.from({ length: 40 }, () =>
          sendRaw(
            api.port,
            (function* () {
              yield head("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n");
              yield* chunked(25);
            })(),
          ).catch(() => undefined),
        ),
      );
      const grown = memoryOf(api.pid) - before;
      process.stdout.write(`bodies: 1,000 MB offered, memory grew by ${grown.toFixed(0)} MB\n`);
      // A connection that is cut while it still sends may lose the answer; none got another one.
      for (const answer of answers) expect(answer?.status ?? 413).toBe(413);
      // Chunks that wait for the garbage collector; it does not grow with what is offered.
      expect(grown).toBeLessThan(150);
    },
  );

  test.runIf(process.platform === "linux")("memory that does grow would be seen", () => {
    const before = memoryOf(process.pid);
    const hoard = Buffer.alloc(200 * 1024 * 1024, 1);
    expect(memoryOf(process.pid) - before).toBeGreaterThan(100);
    expect(hoard).toHaveLength(200 * 1024 * 1024);
  });

  test("of 99 kB is still read, and judged by its content", async () => {
    const answer = await post(JSON.stringify({ text: "a".repeat(99_000) }));
    expect([answer.status, codeOf(answer)]).toEqual([400, "invalid_input"]);
  });
});

test.each([
  ["10^5 lists in lists", "[".repeat(50_000) + "]".repeat(49_000)],
  ["10^5 objects in objects", '{"a":'.repeat(19_000)],
  ["no JSON", "{text:1}"],
  ["half", '{"text":"a'],
  ["two values", '{"text":"a"}{"text":"b"}'],
  ["NaN", '{"text":NaN}'],
  ["a comment", '{"text":"a"/**/}'],
  ["U+0000 in a text", '{"text":"a\\u0000b"}'],
  ["half a surrogate pair", '{"text":"a\\ud800b"}'],
  ["__proto__", '{"text":"abc","__proto__":{"isAdmin":true}}'],
  ["__proto__ in disguise", '{"text":"abc","\\u005f_proto__":{"isAdmin":true}}'],
  ["__proto__ deeper down", '{"text":"abc","deeper":[{"__proto__":{}}]}'],
])("a body that is %s is refused as malformed", async (_, body) => {
  const answer = await post(body);
  expect([answer.status, codeOf(answer)]).toEqual([400, "malformed_json"]);
  expect(Reflect.get({}, "isAdmin")).toBeUndefined();
});

test.each(["constructor", "prototype", "toString", "hasOwnProperty", "__defineGetter__", "role", "personId"])(
  "a field %s that nobody asked for is refused by name",
  async (name) => {
    const answer = await post(`{"text":"Er klopt iets niet","${name}":{"prototype":{"isAdmin":true}}}`);
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).errors).toMatchObject([{ pointer: `/${name}`, code: "unknown_field" }]);
  },
);

test.each(["1", '"a"', "null", "true", "[]", '{"text":1}', '{"text":{}}', '{"text":[]}', '{"text":null}'])(
  "a body of the wrong type (%s) is a fault of the client",
  async (body) => {
    const answer = await post(body);
    expect([answer.status, codeOf(answer)]).toEqual([400, "invalid_input"]);
  },
);

test("every fault is told at once", async () => {
  const answer = await post('{"text":1,"urgency":"huge","page":2,"more":3}');
  const pointers = JSON.parse(answer.body).errors.map((fault: { pointer: string }) => fault.pointer);
  expect(new Set(pointers)).toEqual(new Set(["/text", "/urgency", "/page", "/more"]));
});

test.each([
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=a",
  "application/xml",
  "application/jsonp",
  "text/plain; application/json",
  "",
])("a body that is said to be %s is not read", async (contentType) => {
  const answer = await post('{"text":"Er klopt iets niet"}', contentType);
  expect(answer.status).toBe(415);
});

test("JSON is read whatever the case and the character set that are said", async () => {
  const answer = await post('{"text":"Er klopt iets niet"}', "Application/JSON;charset=utf-8");
  expect(answer.status).toBe(201);
});

test("two lengths, or a length and chunks, are refused by the parser: nothing is smuggled", async () => {
  for (const lines of [
    "Content-Length: 5\r\nContent-Length: 6\r\n",
    "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
    "Transfer-Encoding: chunked, identity\r\n",
    "Content-Length: -1\r\n",
    "Content-Length: 0x10\r\n",
  ]) {
    const answer = await live.raw(head(`Content-Type: application/json\r\n${lines}`), "0\r\n\r\n");
    expect(answer.status).toBe(400);
  }
});

test("200 slow senders do not keep others waiting", async () => {
  const slow = Array.from({ length: 200 }, () => {
    const socket = connect(live.port, "127.0.0.1");
    socket.write(head("Content-Type: application/json\r\nContent-Length: 90000\r\n{"));
    return socket;
  });
  await Promise.all(slow.map((socket) => once(socket, "connect")));
  const started = performance.now();
  for (let n = 0; n < 20; n++) expect((await live.call("/site")).status).toBe(200);
  expect((performance.now() - started) / 20).toBeLessThan(500);
  for (const socket of slow) socket.destroy();
});
