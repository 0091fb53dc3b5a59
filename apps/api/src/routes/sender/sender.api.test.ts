import { SenderSettings } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../testing/test-api.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let bram: TestPerson;
let api: TestApi;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  api = createTestApi([tilburg, almere]);
});
afterAll(closeTestInstallation);

/** As who looked a moment ago. */
const ifMatch = async () => {
  const looked = await api.call(tilburg, "/sender", { as: bram });
  return { "if-match": looked.headers.get("etag") ?? "" };
};
const post = async (path: string, body?: unknown, as: TestPerson | undefined = bram) =>
  api.call(tilburg, path, {
    method: "POST",
    as,
    headers: await ifMatch(),
    ...(body === undefined ? {} : { body }),
  });

test("an administrator chooses a domain and gets three records, with a key and without its private half", async () => {
  const answer = await post("/sender", { domain: " Post.Tilburg.NL ", mailbox: "Buurthulp" });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).not.toContain("PRIVATE");
  const { own } = SenderSettings.parse(JSON.parse(text));
  expect(own).toMatchObject({ address: "buurthulp@post.tilburg.nl", state: "waiting", checkedAt: null });
  expect(own?.records.map(({ name }) => name)).toEqual([
    "post.tilburg.nl",
    expect.stringMatching(/^omzien-[0-9a-f]{12}\._domainkey\.post\.tilburg\.nl$/),
    "_dmarc.post.tilburg.nl",
  ]);
  expect(own?.records[0]?.value).toBe("v=spf1 include:platform.example ~all");
});

test("all that is wrong is told at once; another municipality's site is refused", async () => {
  const wrong = await post("/sender", { domain: "", mailbox: "a@b" });
  expect(wrong.status).toBe(400);
  expect(await wrong.json()).toMatchObject({
    errors: [{ pointer: "/domain" }, { pointer: "/mailbox", code: "mailbox_malformed" }],
  });
  const taken = await createTestApi([tilburg, almere], {
    siteAt: (host) =>
      Promise.resolve(
        host === tilburg.host
          ? { tenant: { id: tilburg.id, name: "Tilburg", primaryHost: tilburg.host }, state: "live" }
          : { tenant: { id: almere.id, name: "Almere", primaryHost: almere.host }, state: "live" },
      ),
  }).call(tilburg, "/sender", {
    method: "POST",
    as: bram,
    headers: await ifMatch(),
    body: { domain: "buurthulp.almere.nl", mailbox: "buurthulp" },
  });
  expect(taken.status).toBe(400);
  expect(await taken.json()).toMatchObject({ errors: [{ pointer: "/domain", code: "domain_in_use" }] });
});

test("without a session and by others nothing is told and nothing is done", async () => {
  const anneke = await tilburg.coordinator("Anneke");
  for (const path of ["/sender", "/sender/checks", "/sender/keys", "/sender/test-mails", "/sender/removal"]) {
    const body = path === "/sender" ? { domain: "a.nl", mailbox: "b" } : undefined;
    expect((await api.call(tilburg, path, { method: "POST", body })).status).toBe(401);
    expect((await post(path, body, anneke)).status).toBe(403);
  }
  expect((await api.call(tilburg, "/sender")).status).toBe(401);
  expect((await api.call(tilburg, "/sender", { as: anneke })).status).toBe(403);
});

test("after letting go there is no domain, and no new key for it", async () => {
  expect(await (await post("/sender/removal")).json()).toMatchObject({ own: null });
  const refused = await post("/sender/keys");
  expect(refused.status).toBe(409);
  expect(await refused.json()).toMatchObject({ code: "sender_not_set" });
});

test("a change says what it builds on: without it is refused, and so is one of before somebody else's", async () => {
  const body = { domain: "post.tilburg.nl", mailbox: "buurthulp" };
  const blind = await api.call(tilburg, "/sender", { method: "POST", as: bram, body });
  expect([blind.status, await blind.json()]).toMatchObject([428, { code: "version_required" }]);
  const headers = await ifMatch();
  expect((await post("/sender", body)).status).toBe(200);
  const late = await api.call(tilburg, "/sender/removal", { method: "POST", as: bram, headers });
  expect([late.status, await late.json()]).toMatchObject([412, { code: "settings_changed" }]);
});
