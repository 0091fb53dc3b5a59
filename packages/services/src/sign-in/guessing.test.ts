import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { DomainError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { completeSignIn, maxTriesPerDay } from "./complete-sign-in.ts";
import { requestSignIn } from "./request-sign-in.ts";
import { reason, signInCalls } from "./testing/sign-in-calls.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let visitor: ReturnType<typeof signInCalls>;
let email: string;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  visitor = signInCalls(tilburg);
});
afterAll(closeTestInstallation);
beforeEach(() => {
  email = visitor.newEmail();
  // A new window for every limit.
  tilburg.clock.advance({ minutes: 16 });
});

const ask = (address?: string) => visitor.ask(email, address);

describe("guessing", () => {
  test("five wrong codes burn the mail: neither the code nor the link works any more", async () => {
    const { id } = await ask();
    const outcomes = [];
    for (let n = 0; n < 6; n++) outcomes.push(await visitor.enter(id, visitor.wrongCode(id)).catch(reason));
    expect(outcomes).toEqual([
      ...Array<string>(4).fill("sign_in_code_wrong"),
      "sign_in_code_burnt",
      "sign_in_code_burnt",
    ]);
    expect(await visitor.enter(id).catch(reason)).toBe("sign_in_code_burnt");
    expect(await visitor.follow(visitor.linkOf(id)).catch(reason)).toBe("sign_in_expired");
    const refused = (await tilburg.audit(id)).filter(({ action }) => action === "sign_in.code_refused");
    expect(refused).toHaveLength(5);
  });

  test("four wrong codes do no harm", async () => {
    const { id } = await ask();
    for (let n = 0; n < 4; n++) await visitor.enter(id, visitor.wrongCode(id)).catch(reason);
    await expect(visitor.enter(id)).resolves.toMatchObject({ amr: "mail-code" });
  });

  test("of 200 guesses at the same instant at most five are looked at", async () => {
    const { id } = await ask();
    expect(await guessesLookedAt(id, (code) => visitor.enter(id, code).catch(reason))).toBe(5);
  });

  test("counting without a lock would let more of them through", async () => {
    const { id } = await ask();
    expect(await guessesLookedAt(id, (code) => carelessly(id, code))).toBeGreaterThan(5);
  });

  test("an account that is guessed at all day takes links only; another account notices nothing", async () => {
    for (let mails = 0; mails < maxTriesPerDay / 5; mails++) {
      const { id } = await ask();
      for (let n = 0; n < 5; n++) await visitor.enter(id, visitor.wrongCode(id)).catch(reason);
      tilburg.clock.advance({ minutes: 16 });
    }
    const { id } = await ask();
    expect(await visitor.enter(id).catch(reason)).toBe("sign_in_code_burnt");
    await expect(visitor.follow(visitor.linkOf(id))).resolves.toMatchObject({ amr: "mail-link" });
    const attacked = email;
    email = visitor.newEmail("joost");
    await expect(visitor.enter((await ask()).id)).resolves.toMatchObject({ amr: "mail-code" });
    email = attacked;
    tilburg.clock.advance({ hours: 25 });
    await expect(visitor.enter((await ask()).id)).resolves.toMatchObject({ amr: "mail-code" });
  });

  /** How many of 200 guesses at one instant were compared with the code. */
  async function guessesLookedAt(id: string, guess: (code: string) => Promise<unknown>): Promise<number> {
    const right = Number(visitor.codeOf(id));
    const codes = Array.from({ length: 200 }, (_, n) => String((right + 1 + n) % 1_000_000).padStart(6, "0"));
    const outcomes = await Promise.all(codes.map(guess));
    expect(outcomes).not.toContainEqual(expect.objectContaining({ personId: expect.anything() }));
    const { attempts } = await tilburg.db.kysely
      .selectFrom("sign_in_request")
      .select("attempts")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const wrong = outcomes.filter((outcome) => outcome === "sign_in_code_wrong").length;
    // The fifth wrong one says that the code is burnt, as do all after it.
    return Math.max(attempts, wrong + 1);
  }

  async function carelessly(id: string, code: string): Promise<string> {
    const request = await tilburg.db.kysely
      .selectFrom("sign_in_request")
      .select("attempts")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    if (request.attempts >= 5) return "sign_in_code_burnt";
    if (code === visitor.codeOf(id)) throw new Error("not among the guesses");
    await tilburg.db.kysely
      .updateTable("sign_in_request")
      .set({ attempts: request.attempts + 1 })
      .where("id", "=", id)
      .execute();
    return "sign_in_code_wrong";
  }
});

describe("limits", () => {
  test("one address gets five mails in a quarter of an hour, whoever asks; another municipality counts apart", async () => {
    for (let n = 0; n < 5; n++) await ask();
    const refusal = await ask().catch((error: DomainError) => error);
    expect(refusal).toMatchObject({ kind: "rate_limited", facts: { retryAfterSeconds: expect.any(Number) } });
    await expect(
      requestSignIn({ ctx: almere.as("visitor"), input: { email, returnTo: "/mijn", address: newId() } }),
    ).resolves.toBeDefined();
    tilburg.clock.advance({ minutes: 16 });
    await expect(ask()).resolves.toBeDefined();
  });

  test("one network address asks for thirty mails in a quarter of an hour, for whomever", async () => {
    const address = newId();
    for (let n = 0; n < 30; n++) {
      email = `${newId()}@example.org`;
      await ask(address);
    }
    email = `${newId()}@example.org`;
    await expect(ask(address).catch(reason)).resolves.toBe("rate_limited");
    await expect(ask()).resolves.toBeDefined();
  });

  test("one network address tries a hundred codes in a quarter of an hour, of whomever", async () => {
    const address = newId();
    const one = () =>
      completeSignIn({
        ctx: tilburg.as("visitor"),
        input: { signInRequestId: newId(), code: "123456", address },
      }).catch(reason);
    const outcomes = await Promise.all(Array.from({ length: 120 }, one));
    expect(outcomes.filter((outcome) => outcome === "rate_limited")).toHaveLength(20);
  });

  test("the counters name nobody", async () => {
    await ask("203.0.113.7");
    const rows = await tilburg.db.kysely.selectFrom("rate_limit").selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain("203.0.113.7");
    expect(JSON.stringify(rows)).not.toContain(email);
  });
});
