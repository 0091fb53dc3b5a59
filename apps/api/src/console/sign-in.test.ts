import { closeTestInstallation, createTestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { cookieIn, password, type TestConsole, testConsole } from "../testing/test-console.ts";

let console: TestConsole;

beforeAll(async () => {
  console = testConsole([await createTestTenant("tilburg")]);
});
afterAll(closeTestInstallation);
// A new window for every limit.
beforeEach(() => console.clock.advance({ minutes: 16 }));

const signIn = (body: { email: string; password: string; code: string }, cookie?: string) =>
  console.call("/sessions", { method: "POST", body, ...(cookie === undefined ? {} : { cookie }) });
const meAt = (cookie: string) => console.call("/me", { cookie });

test("password and code together open the console, with a new session each time", async () => {
  const { email, totpSecret, cookie } = await console.join("ingrid@platform.example");
  expect(await (await meAt(cookie)).json()).toMatchObject({ email, recoveryCodesLeft: 10 });
  console.clock.advance({ minutes: 1 });
  const answer = await signIn({ email, password, code: console.codeOf(totpSecret) }, cookie);
  expect(answer.status).toBe(204);
  expect(answer.headers.get("set-cookie")).toMatch(
    /^omzien-console=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict/,
  );
  expect((await meAt(cookieIn(answer))).status).toBe(200);
  expect((await meAt(cookie)).status).toBe(401);
});

test("a code works once, also within its thirty seconds", async () => {
  const { email, totpSecret } = await console.join("tweede@platform.example");
  console.clock.advance({ minutes: 1 });
  const code = console.codeOf(totpSecret);
  expect((await signIn({ email, password, code })).status).toBe(204);
  expect((await signIn({ email, password, code })).status).toBe(401);
});

test("a recovery code works once, instead of the app, and a wrong password uses none up", async () => {
  const { email, recoveryCodes } = await console.join("derde@platform.example");
  const [code = ""] = recoveryCodes;
  expect((await signIn({ email, password: "niet het wachtwoord", code })).status).toBe(401);
  expect((await signIn({ email, password, code: code.toUpperCase() })).status).toBe(204);
  expect((await signIn({ email, password, code })).status).toBe(401);
});

test("whatever is wrong, the answer is the same, also for an account that is not there", async () => {
  const { email, totpSecret } = await console.join("vierde@platform.example");
  console.clock.advance({ minutes: 1 });
  const code = console.codeOf(totpSecret);
  const answers = await Promise.all(
    [
      { email, password: "een ander lang wachtwoord", code },
      { email, password, code: "000000" },
      { email, password, code: "aaaa-bbbb-cccc-dddd" },
      { email: "niemand@platform.example", password, code },
    ].map(async (body) => {
      const answer = await signIn(body);
      const { requestId: _requestId, ...problem } = (await answer.json()) as Record<string, unknown>;
      return { status: answer.status, problem };
    }),
  );
  expect(answers[0]).toMatchObject({ status: 401, problem: { code: "console_sign_in_refused" } });
  for (const answer of answers) expect(answer).toEqual(answers[0]);
});

test("an account takes ten tries in a quarter of an hour, known or not", async () => {
  for (const email of ["nooit@platform.example", (await console.join("vijfde@platform.example")).email]) {
    const statuses = [];
    for (let n = 0; n < 11; n++) statuses.push((await signIn({ email, password, code: "000000" })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  }
});

test("an invitation works once and for a day; looking at it does not use it up", async () => {
  const { token } = await console.invite("zesde@platform.example");
  const view = () => console.call("/invitation-views", { method: "POST", body: { token } });
  expect((await view()).status).toBe(200);
  const { totpSecret } = (await (await view()).json()) as { totpSecret: string };
  const accept = (code: string) =>
    console.call("/administrators", { method: "POST", body: { token, password, code } });
  const wrong = await accept("000000");
  expect([wrong.status, await wrong.json()]).toMatchObject([400, { errors: [{ pointer: "/code" }] }]);
  const both = await Promise.all([accept(console.codeOf(totpSecret)), accept(console.codeOf(totpSecret))]);
  expect(both.map(({ status }) => status).toSorted()).toEqual([201, 404]);
  const late = await console.invite("zevende@platform.example");
  console.clock.advance({ hours: 25 });
  const body = { token: late.token };
  expect((await console.call("/invitation-views", { method: "POST", body })).status).toBe(404);
});

test("a new invitation puts a new password and telephone in place, and ends the old session", async () => {
  const before = await console.join("achtste@platform.example");
  const after = await console.join("achtste@platform.example");
  expect((await meAt(before.cookie)).status).toBe(401);
  expect((await meAt(after.cookie)).status).toBe(200);
  const [code = ""] = before.recoveryCodes;
  expect((await signIn({ email: before.email, password, code })).status).toBe(401);
});

test("a session ends after half an hour without use, and when one signs out", async () => {
  const { cookie } = await console.join("negende@platform.example");
  console.clock.advance({ minutes: 29 });
  expect((await meAt(cookie)).status).toBe(200);
  console.clock.advance({ minutes: 31 });
  expect((await meAt(cookie)).status).toBe(401);
  const again = await console.join("negende@platform.example");
  const out = await console.call("/sessions/current", { method: "DELETE", cookie: again.cookie });
  expect([out.status, cookieIn(out)]).toEqual([204, "omzien-console="]);
  expect((await meAt(again.cookie)).status).toBe(401);
});
