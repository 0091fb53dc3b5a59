import { closeTestInstallation, createTestTenant, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { readContact } from "../contacts/contact-rows.ts";
import { newId } from "../new-id.ts";
import { completeSignIn } from "./complete-sign-in.ts";
import { removeExpired } from "./remove-expired.ts";
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
const people = async () => (await tilburg.db.kysely.selectFrom("person").select("id").execute()).length;

describe("the code and the link of one mail", () => {
  test("lead a new person in, who becomes a resident with this address", async () => {
    const { id, expiresAt } = await ask();
    expect(expiresAt).toBe(new Date(tilburg.clock.now().getTime() + 600_000).toISOString());
    const signedIn = await visitor.enter(id);
    expect(signedIn).toMatchObject({ amr: "mail-code", returnTo: "/mijn", draft: null });
    const contact = await readContact(tilburg.as("visitor"), tilburg.db, signedIn.personId);
    expect(contact).toMatchObject({ email, email_confirmed_at: tilburg.clock.now() });
    expect(await tilburg.audit(signedIn.personId)).toMatchObject([{ action: "person.registered" }]);
  });

  test("lead a known person to the account that they had", async () => {
    const first = await visitor.enter((await ask()).id);
    const second = await visitor.follow(visitor.linkOf((await ask()).id));
    expect(second).toMatchObject({ personId: first.personId, amr: "mail-link" });
  });

  test("work once: whoever is in, has used up every mail under way", async () => {
    const [one, two] = [await ask(), await ask()];
    await visitor.enter(one.id);
    for (const { id } of [one, two]) {
      expect(await visitor.enter(id).catch(reason)).toBe("sign_in_expired");
      expect(await visitor.follow(visitor.linkOf(id)).catch(reason)).toBe("sign_in_expired");
    }
  });

  test("hand back what was typed in the form, once, and forget it", async () => {
    const draft = { description: "Wie gaat er mee wandelen?" };
    const { id } = await requestSignIn({
      ctx: tilburg.as("visitor"),
      input: { email, returnTo: "/hulp-vragen", draft, address: newId() },
    });
    expect(await visitor.enter(id)).toMatchObject({ draft, returnTo: "/hulp-vragen" });
    const row = await tilburg.db.kysely
      .selectFrom("sign_in_request")
      .select("draft")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(row.draft).toBeNull();
  });

  test.each([
    { ms: 600_000 - 1, works: true },
    { ms: 600_000, works: false },
    { ms: 600_000 + 1, works: false },
  ])("work until ten minutes have passed: $ms ms later $works", async ({ ms, works }) => {
    const [byCode, byLink] = [await ask(), await ask()];
    const later = new Date(tilburg.clock.now().getTime() + ms);
    tilburg.clock.set(later);
    const link = visitor.follow(visitor.linkOf(byLink.id)).catch(reason);
    if (works) expect(await link).toMatchObject({ amr: "mail-link" });
    else
      expect([await link, await visitor.enter(byCode.id).catch(reason)]).toEqual(
        Array(2).fill("sign_in_expired"),
      );
  });

  test("are nothing at another municipality, and stay good at home", async () => {
    const { id } = await ask();
    await expect(signInCalls(almere).follow(visitor.linkOf(id)).catch(reason)).resolves.toBe(
      "sign_in_expired",
    );
    const there = { ctx: almere.as("visitor"), input: { signInRequestId: id, code: visitor.codeOf(id) } };
    await expect(completeSignIn(there).catch(reason)).resolves.toBe("sign_in_expired");
    await expect(visitor.enter(id)).resolves.toBeDefined();
  });
});

describe("at the same instant", () => {
  test("50 uses of one link make one session", async () => {
    const { id } = await ask();
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => visitor.follow(visitor.linkOf(id)).catch(reason)),
    );
    expect(outcomes.filter((outcome) => typeof outcome === "object")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "sign_in_expired")).toHaveLength(49);
  });

  test("two devices with two mails, twenty times over: one is in, the other is told kindly, one account", async () => {
    for (let round = 0; round < 20; round++) {
      email = visitor.newEmail("fatima");
      const before = await people();
      const [one, two] = [await ask(), await ask()];
      const outcomes = await Promise.all([
        visitor.enter(one.id).catch(reason),
        visitor.follow(visitor.linkOf(two.id)).catch(reason),
      ]);
      expect(outcomes.filter((outcome) => typeof outcome === "object")).toHaveLength(1);
      expect(outcomes).toContain("sign_in_expired");
      expect((await people()) - before).toBe(1);
    }
  });
});

test("somebody whom the desk suspended is refused, without an account being made anew", async () => {
  const { personId } = await visitor.enter((await ask()).id);
  await tilburg.db.kysely
    .updateTable("person")
    .set({ blocked_at: tilburg.clock.now() })
    .where("id", "=", personId)
    .execute();
  await expect(visitor.enter((await ask()).id).catch(reason)).resolves.toBe("forbidden");
});

test("the database holds neither a code nor a link of a mail under way", async () => {
  const { id } = await ask();
  const tables = await Promise.all([
    tilburg.db.kysely.selectFrom("sign_in_request").selectAll().execute(),
    tilburg.db.kysely.selectFrom("mail").selectAll().execute(),
    tilburg.db.kysely.selectFrom("audit_event").selectAll().execute(),
    tilburg.jobs(),
  ]);
  const everything = JSON.stringify(tables);
  expect(everything).toContain(id);
  expect(everything).not.toContain(visitor.linkOf(id));
  expect(everything).not.toContain(`"${visitor.codeOf(id)}"`);
});

test("what has had its time is removed, the rest stays, and only a job may do it", async () => {
  await expect(removeExpired({ ctx: tilburg.as("visitor") }).catch(reason)).resolves.toBe("forbidden");
  const old = await ask();
  tilburg.clock.advance({ hours: 24 });
  const young = await ask();
  const removed = await removeExpired({ ctx: tilburg.as({ job: "every_hour" }) });
  expect(removed.signInRequests).toBeGreaterThan(0);
  expect(removed.rateLimits).toBeGreaterThan(0);
  const left = await tilburg.db.kysely.selectFrom("sign_in_request").select("id").execute();
  expect(left.map(({ id }) => id)).toEqual([young.id]);
  expect(left).not.toContainEqual({ id: old.id });
  await expect(visitor.enter(young.id)).resolves.toBeDefined();
});
