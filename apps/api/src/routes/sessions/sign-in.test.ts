import { Problem, Session, SignInRequest } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestTenant, testSecrets } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type LiveApi, startLiveApi } from "../../testing/live-api.ts";

let tilburg: TestTenant;
let live: LiveApi;
let behindProxy: LiveApi;
let secure: LiveApi;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  live = await startLiveApi(tilburg);
  behindProxy = await startLiveApi(tilburg, { TRUSTED_PROXY_HOPS: "1" });
  secure = await startLiveApi(tilburg, { SITE_SCHEME: "https" });
});
afterAll(async () => {
  for (const api of [live, behindProxy, secure]) await api.stop();
  await closeTestInstallation();
});
// New windows for every limit of the database; each test asks from network addresses of its own.
beforeEach(() => tilburg.clock.advance({ minutes: 16 }));

let lastAddress = 0;
const newAddress = () => `198.51.100.${++lastAddress}`;
let lastPerson = 0;
const newEmail = () => `fatima-${++lastPerson}@example.org`;

const from = (address: string) => ({ "x-forwarded-for": address });
async function ask(email = newEmail(), api = behindProxy, address = newAddress()): Promise<string> {
  const response = await api.call("/sign-in-requests", {
    method: "POST",
    body: { email },
    headers: from(address),
  });
  return SignInRequest.parse(await response.json()).id;
}
const codeOf = (id: string) => testSecrets.code(tilburg.id, "sign-in-code", id);
const wrongCode = (id: string) => (codeOf(id) === "000000" ? "000001" : "000000");
const enter = (id: string, headers: Record<string, string> = from(newAddress()), code = codeOf(id)) =>
  behindProxy.call("/sessions", { method: "POST", body: { signInRequestId: id, code }, headers });
const cookieOf = (response: Response) => response.headers.get("set-cookie")?.split(";")[0] ?? "";
const me = async (cookie: string) => (await behindProxy.call("/me", { headers: { cookie } })).status;

test("the code of the mail opens a session that works at once", async () => {
  const response = await enter(await ask());
  expect(response.status).toBe(201);
  const session = Session.parse(await response.json());
  expect(session).toMatchObject({ roles: ["resident"], returnTo: "/mijn", draft: null });
  expect(await me(cookieOf(response))).toBe(200);
});

test("so does the link, on another device", async () => {
  const id = await ask();
  const response = await behindProxy.call("/sessions", {
    method: "POST",
    body: { linkToken: testSecrets.token(tilburg.id, "sign-in-link", id) },
    headers: from(newAddress()),
  });
  expect([response.status, await me(cookieOf(response))]).toEqual([201, 200]);
});

test("a code may be pasted as the mail program shows it", async () => {
  const id = await ask();
  const code = codeOf(id);
  expect((await enter(id, from(newAddress()), ` ${code.slice(0, 3)} ${code.slice(3)} `)).status).toBe(201);
});

describe("the cookie", () => {
  const attributes = (response: Response) => response.headers.get("set-cookie")?.split("; ").slice(1) ?? [];

  test("on https is __Host-, Secure, HttpOnly, Lax, and nobody else's", async () => {
    const id = await ask(newEmail(), secure);
    const response = await secure.call("/sessions", {
      method: "POST",
      body: { signInRequestId: id, code: codeOf(id) },
    });
    expect(cookieOf(response)).toMatch(/^__Host-omzien=[A-Za-z0-9_-]{43}$/);
    expect(attributes(response)).toEqual([
      "Path=/",
      "HttpOnly",
      "SameSite=Lax",
      expect.stringMatching(/^Expires=/),
      "Secure",
    ]);
    const cookie = cookieOf(response);
    expect((await secure.call("/me", { headers: { cookie } })).status).toBe(200);
    // Planted from a parent domain, without the prefix.
    expect((await secure.call("/me", { headers: { cookie: cookie.replace("__Host-", "") } })).status).toBe(
      401,
    );
  });

  test("on http, for trials on loopback, has the same attributes but Secure", async () => {
    const response = await enter(await ask());
    expect(attributes(response)).toEqual([
      "Path=/",
      "HttpOnly",
      "SameSite=Lax",
      expect.stringMatching(/^Expires=/),
    ]);
  });

  test("that is malformed is nobody's: 200 where anybody may come, 401 where not, never a 5xx", async () => {
    const sequences = Array.from({ length: 256 }, (_, byte) => `%${byte.toString(16).padStart(2, "0")}`);
    const broken = [
      ...sequences,
      "%",
      "%%",
      "%zz",
      "%u0041",
      "a=b=c",
      ";;;",
      "=",
      "\u00ff",
      '"',
      "omzien",
      "x".repeat(8_000),
    ];
    for (const value of broken) {
      for (const cookie of [`omzien=${value}`, `other=${value}; omzien=${value}`]) {
        expect((await live.call("/site", { headers: { cookie } })).status).toBe(200);
        expect((await live.call("/me", { headers: { cookie } })).status).toBe(401);
      }
    }
    const huge = await live.call("/site", { headers: { cookie: `omzien=${"x".repeat(65_536)}` } });
    expect(huge.status).toBe(431);
  }, 60_000);

  test("that stands there twice counts once, the first", async () => {
    const good = cookieOf(await enter(await ask()));
    expect(await me(`${good}; omzien=planted`)).toBe(200);
    expect(await me(`omzien=planted; ${good}`)).toBe(401);
    expect(await me(`a=%E0%A4%A; ${good}; b=%`)).toBe(200);
  });
});

describe("sessions", () => {
  test("signing in again gives a new one, and the old one is nothing any more", async () => {
    const email = newEmail();
    const old = cookieOf(await enter(await ask(email)));
    const renewed = cookieOf(await enter(await ask(email), { ...from(newAddress()), cookie: old }));
    expect(renewed).not.toBe(old);
    expect([await me(old), await me(renewed)]).toEqual([401, 200]);
  });

  test("end here, and everywhere", async () => {
    const email = newEmail();
    const [phone, tablet, library] = [
      cookieOf(await enter(await ask(email))),
      cookieOf(await enter(await ask(email))),
      cookieOf(await enter(await ask(email))),
    ];
    const here = await behindProxy.call("/sessions/current", {
      method: "DELETE",
      headers: { cookie: phone },
    });
    expect([here.status, here.headers.get("set-cookie")]).toEqual([
      204,
      expect.stringContaining("Max-Age=0"),
    ]);
    expect([await me(phone), await me(tablet), await me(library)]).toEqual([401, 200, 200]);
    await behindProxy.call("/sessions", { method: "DELETE", headers: { cookie: tablet } });
    expect([await me(tablet), await me(library)]).toEqual([401, 401]);
  });

  test("of somebody suspended are dead at the next request, and no new one begins", async () => {
    const email = newEmail();
    const response = await enter(await ask(email));
    const { personId } = Session.parse(await response.json());
    await tilburg.db.kysely
      .updateTable("person")
      .set({ blocked_at: new Date() })
      .where("id", "=", personId)
      .execute();
    expect(await me(cookieOf(response))).toBe(401);
    const again = await enter(await ask(email));
    expect([again.status, again.headers.get("set-cookie")]).toEqual([403, null]);
  });

  test("are one, when the code is sent three times at once with one key, and each answer brings the same cookie", async () => {
    const id = await ask();
    const headers = { ...from(newAddress()), "idempotency-key": id };
    const answers = await Promise.all([1, 2, 3].map(() => enter(id, headers)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(answers.map(cookieOf)).size).toBe(1);
    const [body] = await Promise.all(answers.map(async (answer) => Session.parse(await answer.json())));
    const rows = await tilburg.db.kysely
      .selectFrom("session")
      .select("id")
      .where("person_id", "=", body?.personId ?? "")
      .execute();
    expect(rows).toHaveLength(1);
    const kept = await tilburg.db.kysely
      .selectFrom("idempotency_key")
      .selectAll()
      .where("key", "=", id)
      .execute();
    expect(JSON.stringify(kept)).not.toContain(cookieOf(answers[0] ?? new Response()).split("=")[1]);
  });
});

describe("limits", () => {
  test("of 1,000 guesses at once from ever other addresses at most five are looked at", async () => {
    const id = await ask();
    const right = Number(codeOf(id));
    const guess = async (n: number) => {
      const code = String((right + n) % 1_000_000).padStart(6, "0");
      const response = await enter(id, from(`203.0.${n >> 8}.${n & 255}`), code);
      return Problem.parse(await response.json()).code;
    };
    const codes: string[] = [];
    for (let at = 0; at < 1_000; at += 200) {
      codes.push(...(await Promise.all(Array.from({ length: 200 }, (_, n) => guess(at + n + 1)))));
    }
    const { attempts } = await tilburg.db.kysely
      .selectFrom("sign_in_request")
      .select("attempts")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(attempts).toBe(5);
    expect(codes.filter((code) => code === "sign_in_code_wrong")).toHaveLength(4);
    expect((await enter(id)).status).toBe(401);
  }, 60_000);

  test("without a proxy in front an address that a visitor writes down is not believed", async () => {
    const id = await ask(newEmail(), live);
    const statuses = await Promise.all(
      Array.from({ length: 150 }, async (_, n) => {
        const headers = {
          "x-forwarded-for": `203.0.113.${n}`,
          forwarded: `for=203.0.113.${n}`,
          "x-real-ip": `203.0.113.${n}`,
        };
        const body = { signInRequestId: id, code: wrongCode(id) };
        return (await live.call("/sessions", { method: "POST", body, headers })).status;
      }),
    );
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(80);
  });

  test("behind a proxy only what the proxy wrote counts, whatever a visitor puts in front of it", async () => {
    const address = newAddress();
    const statuses: number[] = [];
    for (let n = 0; n < 40; n++) {
      const headers = from(`203.0.113.${n}, ::ffff:10.0.0.${n}, ${address}`);
      const body = { email: newEmail() };
      statuses.push((await behindProxy.call("/sign-in-requests", { method: "POST", body, headers })).status);
    }
    expect(statuses.filter((status) => status === 201)).toHaveLength(30);
    expect(statuses.slice(30)).toEqual(Array(10).fill(429));
  });

  test("a sixth mail to one address says when to come back", async () => {
    const email = newEmail();
    for (let n = 0; n < 5; n++) await ask(email);
    const body = { email };
    const refused = await behindProxy.call("/sign-in-requests", {
      method: "POST",
      body,
      headers: from(newAddress()),
    });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(Number(refused.headers.get("retry-after"))).toBeLessThanOrEqual(900);
  });
});

test("an address that is known and one that is not get the same answer, to the last header", async () => {
  const known = newEmail();
  await enter(await ask(known));
  const shapeOf = async (email: string) => {
    const response = await behindProxy.call("/sign-in-requests", {
      method: "POST",
      body: { email },
      headers: from(newAddress()),
    });
    const headers = [...response.headers].filter(([name]) => !["date", "x-request-id"].includes(name));
    const body = SignInRequest.strict().parse(await response.json());
    return { status: response.status, headers, fields: Object.keys(body), idLength: body.id.length };
  };
  expect(await shapeOf(known)).toEqual(await shapeOf(newEmail()));
  const taken = async (email: string) => {
    const started = performance.now();
    await ask(email);
    return performance.now() - started;
  };
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let n = 0; n < 100; n++) {
    if (n % 4 === 0) tilburg.clock.advance({ minutes: 16 });
    times.known.push(await taken(known));
    times.unknown.push(await taken(newEmail()));
  }
  const median = (list: number[]) => list.toSorted((a, b) => a - b)[list.length / 2] ?? 0;
  expect(Math.abs(median(times.known) - median(times.unknown))).toBeLessThan(5);
});
