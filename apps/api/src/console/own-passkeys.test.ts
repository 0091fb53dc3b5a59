import { createSeal } from "@omzien/auth";
import { closeTestInstallation } from "@omzien/testing";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type Otherwise, SoftAuthenticator } from "../testing/soft-authenticator.ts";
import { consoleHost, password, requestTo } from "../testing/test-console.ts";
import { testPasskeys } from "../testing/test-passkeys.ts";

const { console, ingrid, joke, post, read, codeIn, begin, challenge, listed, add, signIn, acts, later } =
  await testPasskeys();
afterAll(closeTestInstallation);
beforeEach(later);

describe("adding a passkey", () => {
  test("asks for the password once more", async () => {
    const wrong = post("/passkey-invitations", { password: "niet dat" }, ingrid.cookie);
    expect(await read(wrong)).toMatchObject({ errors: [{ pointer: "/password", code: "password_wrong" }] });
    expect((await post("/passkey-invitations", { password })).status).toBe(401);
  });

  const hostile: readonly [string, Otherwise][] = [
    ["made at another origin", { origin: "http://elsewhere.example" }],
    ["made for another rpID", { rpId: "test" }],
    ["made inside a page of another site", { crossOrigin: true }],
  ];
  test.each(hostile)("is refused for one %s", async (_case, otherwise) => {
    const before = await listed(ingrid);
    const passkey = new SoftAuthenticator().make(await begin(ingrid), otherwise);
    expect(await codeIn(post("/passkeys", { name: "Vals", passkey }, ingrid.cookie))).toBe("passkey_refused");
    expect(await listed(ingrid)).toEqual(before);
  });

  test("is refused with another's challenge, which stays theirs, and with that of a sign-in", async () => {
    const invitation = await begin(ingrid);
    const device = new SoftAuthenticator();
    const passkey = device.make(invitation);
    expect(await codeIn(post("/passkeys", { name: "Vals", passkey }, joke.cookie))).toBe("passkey_refused");
    expect((await post("/passkeys", { name: "Echt", passkey }, ingrid.cookie)).status).toBe(201);
    const twice = device.make(await begin(joke));
    expect(await codeIn(post("/passkeys", { name: "Dubbel", passkey: twice }, joke.cookie))).toBe(
      "passkey_already_added",
    );
    const forSignIn = { ...(await begin(joke)), challenge: await challenge() };
    const other = new SoftAuthenticator().make(forSignIn);
    expect(await codeIn(post("/passkeys", { name: "Vals", passkey: other }, joke.cookie))).toBe(
      "passkey_refused",
    );
  });

  test("is refused to a session that ended while it was being sent", async () => {
    const mia = await console.join("mia@platform.example");
    const passkey = new SoftAuthenticator().make(await begin(mia));
    const sent = new TransformStream<Uint8Array, Uint8Array>();
    const { url, headers } = requestTo(consoleHost, "/passkeys", {
      method: "POST",
      body: {},
      cookie: mia.cookie,
    });
    const held = new Request(url, { method: "POST", headers, body: sent.readable, duplex: "half" });
    const answer = console.api.raw(held);
    const writer = sent.writable.getWriter();
    const [one, ...others] = new TextEncoder().encode(JSON.stringify({ name: "Onderweg", passkey }));
    // Is taken once the session was looked at.
    await writer.write(Uint8Array.of(one ?? 0));
    console.clock.advance({ minutes: 1 });
    const anew = await console.join(mia.email);
    await writer.write(Uint8Array.from(others));
    await writer.close();
    expect([(await answer).status, await listed(anew)]).toEqual([401, []]);
  });

  test("tells the device which ones there are, so that none is added twice", async () => {
    const device = await add(ingrid);
    const { excludeCredentials, user, rp } = await begin(ingrid);
    expect(excludeCredentials.map(({ id }) => id)).toContain(device.credentialId);
    expect(excludeCredentials).toHaveLength((await listed(ingrid)).length);
    expect([rp.id, user.name]).toEqual([consoleHost, ingrid.email]);
  });
});

describe("a passkey that is removed", () => {
  const remove = (id: string, cookie: string) =>
    console.call(`/passkeys/${id}`, { method: "DELETE", cookie });

  test("opens nothing any more, and is written down; another's cannot be", async () => {
    const device = await add(ingrid, "Oude telefoon");
    const { id = "" } = (await listed(ingrid)).at(-1) ?? {};
    expect((await remove(id, joke.cookie)).status).toBe(404);
    expect((await remove(id, ingrid.cookie)).status).toBe(204);
    expect((await remove(id, ingrid.cookie)).status).toBe(404);
    expect((await signIn(device)).status).toBe(401);
    const act = { who: ingrid.email, action: "passkey.removed", detail: "Oude telefoon" };
    expect(await acts()).toContainEqual(act);
  });

  test("is never the last second factor: with an app that no key opens, one passkey stays", async () => {
    const karel = await console.join("karel@platform.example");
    await add(karel, "Eerste");
    await add(karel, "Tweede");
    const otherKey = createSeal("a key of before, which the installation does not have any more");
    await console.own.installation.platform.kysely
      .updateTable("administrator")
      .set({ totp_sealed: otherKey.close(karel.totpSecret) })
      .where("email", "=", karel.email)
      .execute();
    const [first, second] = await listed(karel);
    expect((await remove(first?.id ?? "", karel.cookie)).status).toBe(204);
    expect(await codeIn(remove(second?.id ?? "", karel.cookie))).toBe("last_second_factor");
    expect(await listed(karel)).toHaveLength(1);
  });

  test("is every one of somebody who begins anew with a link", async () => {
    const lotte = await console.join("lotte@platform.example");
    const device = await add(lotte);
    console.clock.advance({ minutes: 1 });
    const anew = await console.join(lotte.email);
    expect(await listed(anew)).toEqual([]);
    expect((await signIn(device)).status).toBe(401);
  });
});
