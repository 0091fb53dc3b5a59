import type { PasskeyChallenge } from "@omzien/contracts";
import { closeTestInstallation } from "@omzien/testing";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Otherwise, SoftAuthenticator } from "../testing/soft-authenticator.ts";
import { consoleHost, cookieIn, password } from "../testing/test-console.ts";
import { testPasskeys } from "../testing/test-passkeys.ts";

const { console, ingrid, joke, post, read, codeIn, begin, challenge, listed, add, signIn, acts, later } =
  await testPasskeys();
afterAll(closeTestInstallation);
beforeEach(later);

describe("a passkey", () => {
  test("opens the console alone, and says so in who did what", async () => {
    const device = await add(ingrid, "Sleutel aan de bos");
    const answer = await signIn(device);
    expect(answer.status).toBe(204);
    const me = console.call("/me", { cookie: cookieIn(answer) });
    expect(await read(me)).toMatchObject({ email: ingrid.email });
    expect((await acts()).slice(0, 2)).toEqual([
      { who: ingrid.email, action: "administrator.signed_in_with_passkey", detail: "Sleutel aan de bos" },
      { who: ingrid.email, action: "passkey.added", detail: "Sleutel aan de bos" },
    ]);
    expect((await listed(ingrid)).at(-1)).toMatchObject({
      name: "Sleutel aan de bos",
      usedAt: console.clock.now().toISOString(),
    });
  });

  test("goes with a password in the place of a code, also where the device asks nothing", async () => {
    const device = await add(ingrid);
    const passkey = device.sign(await challenge("second-step"), { isVerified: false });
    const right = { email: ingrid.email, password };
    expect(await codeIn(post("/passkey-sessions", { passkey, account: { ...right, password: "mis" } }))).toBe(
      "console_sign_in_refused",
    );
    // A wrong password used up nothing.
    expect((await post("/passkey-sessions", { passkey, account: right })).status).toBe(204);
    expect((await acts())[0]?.action).toBe("administrator.signed_in_with_password_and_passkey");
  });

  test("goes with nobody else's password", async () => {
    const device = await add(ingrid);
    const passkey = device.sign(await challenge("second-step"));
    const answer = post("/passkey-sessions", { passkey, account: { email: joke.email, password } });
    expect(await codeIn(answer)).toBe("console_sign_in_refused");
  });

  test("is asked for in the same words whether or not there is any", async () => {
    const asked = await read<PasskeyChallenge>(post("/passkey-challenges", { purpose: "sign-in" }));
    expect(asked).toEqual({
      challenge: expect.stringMatching(/^[\w-]{43}$/),
      rpId: consoleHost,
      timeout: 300_000,
      userVerification: "required",
    });
  });
});

describe("signing in with a passkey is refused", () => {
  let device: SoftAuthenticator;
  beforeAll(async () => {
    device = await add(joke);
  });

  const hostile: readonly [string, Otherwise][] = [
    ["at another origin", { origin: "http://console.test.evil.example" }],
    ["at another scheme", { origin: `https://${consoleHost}` }],
    ["at another port", { origin: `http://${consoleHost}:8080` }],
    ["for another rpID", { rpId: "test" }],
    ["without asking who holds the device", { isVerified: false }],
    ["inside a page of another site", { crossOrigin: true }],
    ["in nobody's name", { userHandle: undefined }],
    [
      "in another's name",
      { userHandle: Buffer.from("01890000-0000-7000-8000-000000000000").toString("base64url") },
    ],
  ];
  test.each(hostile)("%s", async (_case, otherwise) => {
    expect(await codeIn(signIn(device, otherwise))).toBe("passkey_refused");
    // The same device, as it should be.
    expect((await signIn(device)).status).toBe(204);
  });

  test("with a challenge that was used, is too old, for another purpose, or nobody's", async () => {
    const used = await challenge();
    expect((await post("/passkey-sessions", { passkey: device.sign(used) })).status).toBe(204);
    const old = await challenge();
    console.clock.advance({ minutes: 5 });
    const forAdding = (await begin(ingrid)).challenge;
    for (const each of [used, old, await challenge("second-step"), forAdding, "A".repeat(43)]) {
      expect(await codeIn(post("/passkey-sessions", { passkey: device.sign(each) }))).toBe("passkey_refused");
    }
  });

  test("with a challenge of which a first try was wrong", async () => {
    const once = await challenge();
    const wrong = device.sign(once, { origin: "http://elsewhere.example" });
    expect((await post("/passkey-sessions", { passkey: wrong })).status).toBe(401);
    expect((await post("/passkey-sessions", { passkey: device.sign(once) })).status).toBe(401);
  });

  test("with another key than the one that was added", async () => {
    const thief = new SoftAuthenticator();
    const passkey = { ...thief.sign(await challenge()), id: device.credentialId, rawId: device.credentialId };
    passkey.response.userHandle = device.userHandle ?? "";
    expect(await codeIn(post("/passkey-sessions", { passkey }))).toBe("passkey_refused");
  });

  test("when the device counts back, which is written down; a wrong signature writes nothing", async () => {
    const copied = await add(joke, "Gekopieerd");
    for (let n = 0; n < 3; n++) expect((await signIn(copied)).status).toBe(204);
    const { counter } = copied;
    const before = await acts();
    expect((await signIn(copied, { counter: 1, origin: "http://elsewhere.example" })).status).toBe(401);
    expect(await acts()).toEqual(before);
    for (const stale of [1, counter, 0]) expect((await signIn(copied, { counter: stale })).status).toBe(401);
    expect((await acts())[0]).toEqual({
      who: joke.email,
      action: "passkey.counter_went_back",
      detail: "Gekopieerd",
    });
    expect((await signIn(copied, { counter: counter + 1 })).status).toBe(204);
  });

  test("after ten tries with one passkey in a quarter of an hour", async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++) statuses.push((await signIn(device, { rpId: "elsewhere" })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
  });

  test("a device that does not count is let in each time", async () => {
    const countless = new SoftAuthenticator();
    const passkey = countless.make(await begin(joke), { counter: 0 });
    expect((await post("/passkeys", { name: "Telt niet", passkey }, joke.cookie)).status).toBe(201);
    for (let n = 0; n < 2; n++) expect((await signIn(countless, { counter: 0 })).status).toBe(204);
  });
});
