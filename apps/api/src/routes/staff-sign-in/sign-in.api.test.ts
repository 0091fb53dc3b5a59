import type { TestAccount, TestProvider } from "@omzien/staff-provider/testing";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  accountOf,
  cookieIn,
  organisation,
  problemIn,
  providerFor,
  staffProvider,
  switchOn,
  textOf,
} from "../../testing/own-account.ts";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let there: TestProvider;
let bram: TestPerson;
let api: TestApi;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  there = await providerFor(tilburg, almere);
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  api = createTestApi([tilburg, almere], { staffProvider });
  await api.cookieOf(tilburg, bram);
  await switchOn(tilburg, bram, there);
});
afterAll(async () => {
  await there.close();
  await closeTestInstallation();
});

const post = (path: string, body: unknown, headers = {}, at = tilburg) =>
  api.call(at, path, { method: "POST", body, headers });

/** What a browser has after it went to the provider and came back. */
interface Away {
  cookie: string;
  state: string;
  code: string;
}

async function goThere(account: TestAccount | null, at = tilburg): Promise<Away> {
  there.account = account;
  const started = await post("/staff-sign-in/attempts", { returnTo: "/balie" }, {}, at);
  const { url } = (await started.json()) as { url: string };
  const back = (await there.walk(url)).searchParams;
  return { cookie: cookieIn(started), state: back.get("state") ?? "", code: back.get("code") ?? "" };
}

const comeBack = ({ cookie, state, code }: Away, at = tilburg) =>
  post("/staff-sign-in/returns", { state, code, iss: there.issuer }, { cookie }, at);

describe("a colleague", () => {
  let wim: TestPerson;
  beforeEach(async () => {
    there.lie = undefined;
    wim = await tilburg.coordinator("Wim");
  });

  test("signs in, is linked once and told by mail, and needs no code of a telephone", async () => {
    const answer = await comeBack(await goThere(accountOf(wim)));
    expect([answer.status, await answer.json()]).toMatchObject([
      201,
      { personId: wim.id, roles: expect.arrayContaining(["coordinator"]), returnTo: "/balie" },
    ]);
    const me = await api.call(tilburg, "/me", { headers: { cookie: cookieIn(answer) } });
    expect(await me.json()).toMatchObject({ secondFactor: "entered" });
    const linked = () =>
      tilburg.db.kysely
        .selectFrom("staff_account")
        .select("subject")
        .where("person_id", "=", wim.id)
        .execute();
    expect(await linked()).toEqual([{ subject: `sub-${wim.id}` }]);
    // The address may change or be unproven from now on: the account is known.
    const again = await comeBack(
      await goThere(accountOf(wim, { email: "nieuw@tilburg.example", email_verified: false })),
    );
    expect(await again.json()).toMatchObject({ personId: wim.id });
    expect(await linked()).toHaveLength(1);
    const mails = (await tilburg.mails()).filter(({ kind }) => kind === "staff-account-linked");
    expect(mails.map(({ person_id: id }) => id)).toEqual([wim.id]);
  });

  const refusals: Record<string, [(person: TestPerson) => Promise<TestAccount>, string]> = {
    "nobody whom we know": [
      (person) => Promise.resolve(accountOf(person, { sub: "x", email: "vreemd@example.org" })),
      "staff_sign_in_unknown",
    ],
    "a resident without a role": [
      async () => accountOf(await tilburg.resident("Fatima")),
      "staff_sign_in_unknown",
    ],
    "an address that is not proven": [
      (person) => Promise.resolve(accountOf(person, { email_verified: false })),
      "staff_sign_in_email_unproven",
    ],
    "another organisation": [
      (person) => Promise.resolve(accountOf(person, { tid: organisation.replace("1", "2") })),
      "staff_sign_in_other_tenant",
    ],
    "one step": [
      (person) => Promise.resolve(accountOf(person, { amr: ["pwd"] })),
      "staff_sign_in_one_factor",
    ],
    "the officer, who is not let in by those whom they watch": [
      async () => accountOf(await tilburg.officer()),
      "staff_sign_in_officer",
    ],
  };
  test.each(Object.entries(refusals))(
    "is not %s: no session, nobody made, no role given",
    async (_, [account, code]) => {
      const away = await goThere(await account(wim));
      const before = [
        await textOf(tilburg, "person"),
        await textOf(tilburg, "person_role"),
        await textOf(tilburg, "session"),
        await textOf(tilburg, "staff_account"),
      ];
      const answer = await comeBack(away);
      expect([answer.status, answer.headers.get("set-cookie"), await problemIn(answer)]).toEqual([
        401,
        null,
        code,
      ]);
      expect([
        await textOf(tilburg, "person"),
        await textOf(tilburg, "person_role"),
        await textOf(tilburg, "session"),
        await textOf(tilburg, "staff_account"),
      ]).toEqual(before);
    },
  );

  test("with a second account at the provider is not let in by it, until an administrator lets go of the first", async () => {
    expect((await comeBack(await goThere(accountOf(wim)))).status).toBe(201);
    const other = accountOf(wim, { sub: "another" });
    expect(await problemIn(await comeBack(await goThere(other)))).toBe("staff_sign_in_other_account");
    await api.call(tilburg, `/colleagues/${wim.id}/second-factor`, { method: "DELETE", as: bram });
    expect((await comeBack(await goThere(other))).status).toBe(201);
  });

  test("comes by it from then on: with a mail alone nobody sets up an app in their name", async () => {
    const codeOfSetUp = async (cookie: string) => {
      const answer = await post("/second-factor/set-ups", undefined, { cookie });
      return answer.status === 201 ? "begun" : problemIn(answer);
    };
    const byMail = await api.cookieOf(tilburg, wim);
    expect(await codeOfSetUp(byMail)).toBe("begun");
    const cookie = cookieIn(await comeBack(await goThere(accountOf(wim))));
    expect(await codeOfSetUp(byMail)).toBe("staff_sign_in_first");
    // What was begun before is not taken into use either.
    const confirmed = await post("/second-factor/confirmations", { code: "123456" }, { cookie: byMail });
    expect(await problemIn(confirmed)).toBe("staff_sign_in_first");
    expect(await codeOfSetUp(cookie)).toBe("begun");
    // An app that works is not replaced by who did not enter it.
    await tilburg.db.kysely
      .updateTable("second_factor")
      .set({ confirmed_at: tilburg.clock.now(), pending_number: null })
      .where("person_id", "=", wim.id)
      .execute();
    expect(await codeOfSetUp(cookie)).toBe("second_factor_required");
    await api.call(tilburg, `/colleagues/${wim.id}/second-factor`, { method: "DELETE", as: bram });
    const anew = await createTestApi([tilburg]).cookieOf(tilburg, wim);
    expect(await codeOfSetUp(anew)).toBe("begun");
  });

  test("who was suspended stays out", async () => {
    await tilburg.db.kysely
      .updateTable("person")
      .set({ blocked_at: new Date() })
      .where("id", "=", wim.id)
      .execute();
    expect((await comeBack(await goThere(accountOf(wim)))).status).toBe(403);
  });

  test("who says no at the provider, or whose provider does not answer, is told so", async () => {
    const away = await goThere(null);
    const said = { state: away.state, error: "access_denied" };
    const no = await post("/staff-sign-in/returns", said, { cookie: away.cookie });
    expect(await problemIn(no)).toBe("staff_sign_in_cancelled");
    expect(await problemIn(await comeBack({ ...away, code: "late" }))).toBe("staff_sign_in_expired");
    const back = await goThere(accountOf(wim));
    there.instead = (_, response) => response.destroy() !== undefined;
    expect(await problemIn(await comeBack(back))).toBe("staff_sign_in_unreachable");
    expect(await problemIn(await post("/staff-sign-in/attempts", {}))).toBe("staff_sign_in_unreachable");
    there.instead = () => false;
  });
});

describe("an attempt", () => {
  let wim: TestPerson;
  beforeAll(async () => {
    wim = await tilburg.coordinator("Wilma");
  });

  test("is good once, also when two come at the same time", async () => {
    const away = await goThere(accountOf(wim));
    const answers = await Promise.all([comeBack(away), comeBack(away)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401]);
    expect(await problemIn(await comeBack(away))).toBe("staff_sign_in_expired");
  });

  test("is good in the browser that began it only: a planted one signs nobody in as somebody else", async () => {
    const [thief, victim] = [await goThere(accountOf(wim)), await goThere(accountOf(wim))];
    for (const cookie of [victim.cookie, "", "omzien-away=", `omzien-away=${"x".repeat(43)}`])
      expect(await problemIn(await comeBack({ ...thief, cookie }))).toBe("staff_sign_in_expired");
    // Nothing was used up by that.
    expect((await comeBack(thief)).status).toBe(201);
    expect((await comeBack(victim)).status).toBe(201);
  });

  test("of ten minutes ago is over", async () => {
    const away = await goThere(accountOf(wim));
    tilburg.clock.advance({ minutes: 10 });
    expect(await problemIn(await comeBack(away))).toBe("staff_sign_in_expired");
  });

  test("of one municipality is nothing at another, and is not used up there", async () => {
    const director = await almere.person("Ada", { roles: ["administrator"] });
    await switchOn(almere, director, there);
    const away = await goThere(accountOf(wim));
    expect(await problemIn(await comeBack(away, almere))).toBe("staff_sign_in_expired");
    expect((await comeBack(away)).status).toBe(201);
  });

  test("a code from another attempt is refused: its nonce and its verifier are of another browser", async () => {
    const [one, two] = [await goThere(accountOf(wim)), await goThere(accountOf(wim))];
    expect(await problemIn(await comeBack({ ...one, code: two.code }))).toBe("staff_sign_in_refused");
  });

  test("leaves nothing in the database that opens anything", async () => {
    const away = await goThere(accountOf(wim));
    const kept = await textOf(tilburg, "staff_sign_in_attempt");
    for (const secret of [away.state, away.code, away.cookie.replace("omzien-away=", "")])
      expect(kept).not.toContain(secret);
    expect(away.cookie).toMatch(/^omzien-away=[\w-]{43}$/);
  });

  test("is begun a hundred times from one address in a quarter of an hour, as a town hall does, and no more", async () => {
    const intoQuarter = tilburg.clock.now().getUTCMinutes() % 15;
    tilburg.clock.advance({ minutes: 15 - intoQuarter });
    const statuses: number[] = [];
    // Signed in, or what a visitor may send in a minute would come first.
    const request = { method: "POST", body: {}, as: wim };
    for (let n = 0; n < 101; n++)
      statuses.push((await api.call(tilburg, "/staff-sign-in/attempts", request)).status);
    expect([statuses.indexOf(429), statuses.filter((status) => status === 201).length]).toEqual([100, 100]);
    tilburg.clock.advance({ minutes: 16 });
  });

  test("goes with a cookie that scripts and other sites never see", async () => {
    const started = await post("/staff-sign-in/attempts", {});
    expect(started.headers.get("set-cookie")).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=600$/);
  });
});

describe("required for everybody", () => {
  test("it can be only once somebody came in by it; mail then opens no work, but administrators keep a way", async () => {
    const other = await createTestTenant("tilburg");
    const zwolle = await providerFor(other);
    const ada = await other.person("Ada", { roles: ["administrator"] });
    const wim = await other.coordinator("Wim");
    const there2 = createTestApi([other], { staffProvider });
    await expect(switchOn(other, ada, zwolle, "required")).rejects.toMatchObject({
      code: "staff_sign_in_not_used",
    });
    await switchOn(other, ada, zwolle, "offered");
    // From the first day on nobody works here without a second step.
    const rule = { number: 1, obliged_from: new Date(0), set_at: new Date(0), set_by: null };
    await other.db.kysely.insertInto("second_factor_rule").values(rule).execute();
    zwolle.account = accountOf(wim);
    const comes = async (at = there2) => {
      const started = await at.call(other, "/staff-sign-in/attempts", { method: "POST", body: {} });
      const back = (await zwolle.walk(((await started.json()) as { url: string }).url)).searchParams;
      const body = { state: back.get("state"), code: back.get("code"), iss: zwolle.issuer };
      const headers = { cookie: cookieIn(started) };
      return at.call(other, "/staff-sign-in/returns", { method: "POST", body, headers });
    };
    expect((await comes()).status).toBe(201);
    // A proof that nobody gave yet might be one that nobody can give, also when others were given before.
    other.clock.advance({ minutes: 1 });
    const harder = { proof: { claim: "amr" as const, values: ["hwk"] } };
    for (const use of ["required", "offered", "required"] as const) {
      const publishing = switchOn(other, ada, zwolle, use, harder).catch(
        ({ code }: { code: string }) => code,
      );
      expect(await publishing).toBe(use === "required" ? "staff_sign_in_not_used" : undefined);
    }
    await switchOn(other, ada, zwolle, "offered");
    other.clock.advance({ minutes: 1 });
    const session = await comes();
    expect(session.status).toBe(201);
    await switchOn(other, ada, zwolle, "required");

    const stateOf = async (headers: Record<string, string>) => {
      const { secondFactor, roles } = (await (await there2.call(other, "/me", { headers })).json()) as {
        secondFactor: string;
        roles: string[];
      };
      return [secondFactor, roles.filter((role) => role !== "resident")];
    };
    const byMail = { cookie: await there2.cookieOf(other, wim) };
    expect(await stateOf(byMail)).toEqual(["at-provider", []]);
    expect((await there2.call(other, "/desk/requests", { headers: byMail })).status).not.toBe(200);
    // Nobody puts an app in the place of the provider either.
    expect(
      (await there2.call(other, "/second-factor/set-ups", { method: "POST", headers: byMail })).status,
    ).toBe(403);
    expect(await stateOf({ cookie: cookieIn(session) })).toEqual(["entered", ["coordinator"]]);
    expect(await stateOf({ cookie: await there2.cookieOf(other, ada) })).toEqual(["to-enter", []]);

    // Switched off, it keeps nobody in either; who came another way stays.
    await switchOn(other, ada, zwolle, "off");
    const me = async (headers: Record<string, string>) =>
      (await there2.call(other, "/me", { headers })).status;
    expect([await me({ cookie: cookieIn(session) }), await me(byMail)]).toEqual([401, 200]);
    // Nor while the provider is being asked.
    await switchOn(other, ada, zwolle, "offered");
    const finish: typeof staffProvider.finish = async (...asked) => {
      const said = await staffProvider.finish(...asked);
      await switchOn(other, ada, zwolle, "off");
      return said;
    };
    const late = await comes(createTestApi([other], { staffProvider: { ...staffProvider, finish } }));
    expect([late.status, await problemIn(late)]).toEqual([401, "staff_sign_in_expired"]);
    await zwolle.close();
  });
});
