import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { TOTP, Secret } from "otpauth";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { listColleagues } from "../colleagues/index.ts";
import { ForbiddenError, InvalidInputError, NotFoundError, RateLimitedError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { reason } from "../sign-in/testing/sign-in-calls.ts";
import { mostTries } from "./count-try.ts";
import {
  confirmSecondFactor,
  enterSecondFactor,
  resetSecondFactor,
  setSecondFactorRule,
  startSecondFactor,
} from "./index.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let bram: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.coordinator("Anneke");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterAll(closeTestInstallation);

/** What an app shows at this moment, of a secret that was scanned. */
function digitsOf(secret: string): string {
  const settings = { algorithm: "SHA1", digits: 6, period: 30 } as const;
  const app = new TOTP({ secret: Secret.fromBase32(secret), ...settings });
  return app.generate({ timestamp: tilburg.clock.now().getTime() });
}
const wrong = (code: string) => String((Number(code) + 111_111) % 1_000_000).padStart(6, "0");
/** Somebody who proved who they are in these ways. */
function cameBy(amr: string, who = anneke) {
  const ctx = tilburg.as(who);
  if (ctx.actor.kind !== "member") throw new Error("somebody is signed in");
  return { ...ctx, actor: { ...ctx.actor, amr } };
}
const start = (who = anneke, amr = "mail-link") => startSecondFactor({ ctx: cameBy(amr, who) });
const confirm = (code: string, who = anneke, amr = "mail-link") =>
  confirmSecondFactor({ ctx: cameBy(amr, who), input: { code } });
const stepped = "mail-link otp";
const enter = (code: string, who = anneke) => enterSecondFactor({ ctx: tilburg.as(who), input: { code } });

async function setUp(who = anneke) {
  const { secret } = await start(who);
  const { recoveryCodes } = await confirm(digitsOf(secret), who);
  tilburg.clock.advance({ minutes: 1 });
  return { secret, recoveryCodes };
}

describe("the second step of signing in", () => {
  test("is set up with an app that shows the right digits, and gives ten codes for when it is gone", async () => {
    const { secret, qr } = await start();
    expect(qr).toMatch(/^data:image\/svg\+xml;base64,/);
    await expect(confirm(wrong(digitsOf(secret)))).rejects.toThrow(InvalidInputError);
    expect(await enter(digitsOf(secret)).catch(reason)).toBe("second_factor_wrong");
    expect(await tilburg.mails()).toEqual([]);
    const { recoveryCodes } = await confirm(digitsOf(secret));
    expect(await tilburg.mails()).toMatchObject([
      { kind: "second-factor-set-up", person_id: anneke.id, facts: {} },
    ]);
    expect(new Set(recoveryCodes).size).toBe(10);
    await expect(confirm(digitsOf(secret), anneke, stepped)).rejects.toThrow(NotFoundError);
    const done = (await tilburg.audit(anneke.id)).map(({ action }) => action);
    expect(done).toEqual(["second_factor.set_up_began", "second_factor.set_up"]);
  });

  test("takes each code once, also when it is sent twice at the same moment", async () => {
    const { secret } = await setUp();
    const code = digitsOf(secret);
    const tries = await Promise.allSettled([enter(code), enter(code), enter(code)]);
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await enter(code).catch(reason)).toBe("second_factor_wrong");
    tilburg.clock.advance({ minutes: 1 });
    await expect(enter(digitsOf(secret))).resolves.toEqual({ recoveryCodesLeft: 10 });
  });

  test("takes each recovery code once, however it is typed", async () => {
    const { recoveryCodes } = await setUp();
    const [code = ""] = recoveryCodes;
    const typed = code.toUpperCase().replaceAll("-", " ");
    await expect(enter(typed)).resolves.toEqual({ recoveryCodesLeft: 9 });
    expect(await enter(code).catch(reason)).toBe("second_factor_wrong");
  });

  test("is of one person, and of one municipality", async () => {
    const { secret, recoveryCodes } = await setUp();
    await setUp(bram);
    expect(await enter(digitsOf(secret), bram).catch(reason)).toBe("second_factor_wrong");
    expect(await enter(recoveryCodes[0] ?? "", bram).catch(reason)).toBe("second_factor_wrong");
    const almere = await createTestTenant("almere");
    const other = almere.as({ ...anneke });
    const there = enterSecondFactor({ ctx: other, input: { code: digitsOf(secret) } });
    expect(await there.catch(reason)).toBe("second_factor_wrong");
  });

  test("is not guessed: after ten tries the right code is not looked at either", async () => {
    const { secret } = await setUp();
    tilburg.clock.advance({ minutes: 16 });
    for (let n = 0; n < mostTries; n++) await enter(wrong(digitsOf(secret))).catch(reason);
    await expect(enter(digitsOf(secret))).rejects.toThrow(RateLimitedError);
    tilburg.clock.advance({ minutes: 16 });
    await expect(enter(digitsOf(secret))).resolves.toBeDefined();
  });

  test("is for who works here, and set up anew only by who entered it", async () => {
    await expect(start(await tilburg.resident("Fatima"))).rejects.toThrow(ForbiddenError);
    await setUp();
    const ctx = cameBy("mail-link");
    const waiting = {
      ...ctx.actor,
      roles: [],
      waitingRoles: ctx.actor.roles,
      secondFactor: "to-enter" as const,
    };
    const refused = startSecondFactor({ ctx: { ...ctx, actor: waiting } });
    expect(await refused.catch(reason)).toBe("second_factor_required");
  });

  test("is replaced only after it was entered: the municipality's own provider does not do instead", async () => {
    const { secret } = await setUp();
    expect(await start(anneke, "oidc").catch(reason)).toBe("second_factor_required");
    const { secret: next } = await start(anneke, "oidc otp");
    // What began in one session is not finished in another.
    expect(await confirm(digitsOf(next), anneke, "oidc").catch(reason)).toBe("second_factor_required");
    await expect(enter(digitsOf(secret))).resolves.toBeDefined();
    await expect(confirm(digitsOf(next), anneke, "oidc otp")).resolves.toBeDefined();
  });

  test("stays as it was while another app is set up, until that one shows the right digits", async () => {
    const { secret, recoveryCodes } = await setUp();
    const { secret: next } = await start(anneke, stepped);
    await expect(enter(digitsOf(secret))).resolves.toEqual({ recoveryCodesLeft: 10 });
    expect(await enter(digitsOf(next)).catch(reason)).toBe("second_factor_wrong");
    await confirm(digitsOf(next), anneke, stepped);
    tilburg.clock.advance({ minutes: 1 });
    expect(await enter(digitsOf(secret)).catch(reason)).toBe("second_factor_wrong");
    expect(await enter(recoveryCodes[0] ?? "").catch(reason)).toBe("second_factor_wrong");
    await expect(enter(digitsOf(next))).resolves.toEqual({ recoveryCodesLeft: 10 });
  });

  test("ends every session of the person, and of nobody else, when another app is taken into use", async () => {
    await setUp();
    for (const { id } of [anneke, anneke, bram])
      await tilburg.db.kysely
        .insertInto("session")
        .values({
          id: newId(),
          tenant_id: tilburg.id,
          person_id: id,
          created_at: tilburg.clock.now(),
          expires_at: tilburg.clock.now(),
          last_seen_at: tilburg.clock.now(),
          amr: "mail-link otp",
        })
        .execute();
    const { secret } = await start(anneke, stepped);
    const left = async () =>
      (await tilburg.db.kysely.selectFrom("session").select("person_id").execute()).map(
        (row) => row.person_id,
      );
    expect(await left()).toHaveLength(3);
    await confirm(digitsOf(secret), anneke, stepped);
    expect(await left()).toEqual([bram.id]);
  });

  test("leaves nothing in the database that opens a door", async () => {
    const { secret, recoveryCodes } = await setUp();
    const rows = JSON.stringify([
      await tilburg.db.kysely.selectFrom("second_factor").selectAll().execute(),
      await tilburg.db.kysely.selectFrom("second_factor_recovery_code").selectAll().execute(),
    ]);
    expect(rows).not.toContain(secret);
    for (const code of recoveryCodes) expect(rows).not.toContain(code.replaceAll("-", ""));
  });
});

describe("an administrator", () => {
  const reset = (whom: TestPerson, by = bram) =>
    resetSecondFactor({ ctx: tilburg.as(by), input: { personId: whom.id } });

  test("lets a colleague who lost the telephone begin anew: old codes are void, and the colleague is told", async () => {
    const { secret, recoveryCodes } = await setUp();
    const before = await listColleagues({ ctx: tilburg.as(bram) });
    expect(before.colleagues.find(({ personId }) => personId === anneke.id)?.hasSecondFactor).toBe(true);
    const after = await reset(anneke);
    expect(after.colleagues.find(({ personId }) => personId === anneke.id)?.hasSecondFactor).toBe(false);
    expect(await enter(digitsOf(secret)).catch(reason)).toBe("second_factor_wrong");
    expect(await enter(recoveryCodes[1] ?? "").catch(reason)).toBe("second_factor_wrong");
    expect((await tilburg.mails()).at(-1)).toMatchObject({
      kind: "second-factor-reset",
      person_id: anneke.id,
    });
    expect((await tilburg.audit(anneke.id)).at(-1)).toMatchObject({
      action: "second_factor.reset",
      actor_id: bram.id,
    });
    // Whoever found the telephone takes it into use no more: no set-up waits, and its number is never given again.
    await expect(confirm(digitsOf(secret))).rejects.toThrow(NotFoundError);
    const { secret: next } = await start();
    expect(next).not.toBe(secret);
  });

  test("makes void as well what was being set up", async () => {
    await setUp();
    const { secret } = await start(anneke, stepped);
    await reset(anneke);
    await expect(confirm(digitsOf(secret))).rejects.toThrow(NotFoundError);
    expect((await start()).secret).not.toBe(secret);
  });

  test("does not do so for themself, nor for who only lives here; nobody else does", async () => {
    await setUp(bram);
    await expect(reset(bram)).rejects.toThrow(ForbiddenError);
    await expect(reset(await tilburg.resident("Fatima"))).rejects.toThrow(NotFoundError);
    await expect(reset(bram, anneke)).rejects.toThrow(ForbiddenError);
  });

  test("says from when nobody works here without", async () => {
    const rule = (obligedFrom: string, by = bram) =>
      setSecondFactorRule({ ctx: tilburg.as(by), input: { obligedFrom } });
    expect((await listColleagues({ ctx: tilburg.as(bram) })).secondFactorFrom).toBeNull();
    expect((await rule("2027-01-01")).secondFactorFrom).toBe("2026-12-31T23:00:00.000Z");
    await expect(rule("2026-11-30")).rejects.toThrow(InvalidInputError);
    await expect(rule("2027-01-01", anneke)).rejects.toThrow(ForbiddenError);
    await expect(
      tilburg.db.kysely.updateTable("second_factor_rule").set({ number: 9 }).execute(),
    ).rejects.toThrow(/permission/);
  });

  test("puts that off until thirty days after the first day, however often, and no further", async () => {
    const rule = (obligedFrom: string) =>
      setSecondFactorRule({ ctx: tilburg.as(bram), input: { obligedFrom } });
    const refused = (day: string) =>
      rule(day).catch((error: unknown) => error instanceof InvalidInputError && error.faults[0]?.code);
    expect(await refused("2027-12-02")).toBe("put_off_too_far");
    expect((await rule("2026-12-15")).secondFactorLatest).toBe("2027-01-14");
    await rule("2027-01-10");
    expect((await rule("2026-12-20")).secondFactorLatest).toBe("2027-01-14");
    expect(await refused("2027-01-15")).toBe("put_off_too_far");
    tilburg.clock.advance({ days: 40 });
    expect((await rule("2027-01-14")).secondFactorFrom).toBe("2027-01-13T23:00:00.000Z");
    tilburg.clock.advance({ days: 10 });
    expect((await listColleagues({ ctx: tilburg.as(bram) })).secondFactorLatest).toBe("2027-01-14");
    expect(await refused("2027-01-20")).toBe("put_off_too_far");
  });
});
