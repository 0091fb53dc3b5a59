import { sql } from "kysely";
import { schemaOf } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestTenant, testSecrets } from "@omzien/testing";
import { SignInRequest } from "@omzien/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type LiveApi, startLiveApi } from "../testing/live-api.ts";

const words = {
  email: "kanarie-adres@example.org",
  description: "KANARIE-VERHAAL-7f3a",
  firstName: "Kanarienaam",
  phone: "0698765432",
};

let tilburg: TestTenant;
let live: LiveApi;
const said: string[] = [];

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  live = await startLiveApi(tilburg, { LOG_LEVEL: "debug" });
});
afterAll(async () => {
  await live.stop();
  await closeTestInstallation();
});

interface Secrets {
  token: string;
  code: string;
  link: string;
}

async function call(method: string, path: string, body?: unknown, headers: Record<string, string> = {}) {
  const response = await live.call(path, { method, ...(body === undefined ? {} : { body }), headers });
  const text = await response.text();
  // What is refused is shown to somebody else, perhaps, and copied into mails to the desk.
  if (response.status >= 400) said.push(text, JSON.stringify([...response.headers]));
  return { response, text };
}

/** Signs in with a wrong and a right code, writes personal things, and makes every kind of refusal happen. */
async function goThrough(): Promise<Secrets> {
  const asked = await call("POST", "/sign-in-requests", { email: words.email });
  const { id } = SignInRequest.parse(JSON.parse(asked.text));
  const code = testSecrets.code(tilburg.id, "sign-in-code", id);
  const link = testSecrets.token(tilburg.id, "sign-in-link", id);
  await call("POST", "/sessions", { signInRequestId: id, code: code === "000000" ? "000001" : "000000" });
  const { response } = await call("POST", "/sessions", { signInRequestId: id, code });
  const cookie = response.headers.get("set-cookie")?.split(";")[0] ?? "";
  const as = { cookie };
  await call("POST", "/sessions", { linkToken: link }, as);
  await call("PUT", "/me", { firstName: words.firstName, phone: words.phone }, as);
  await call("PUT", "/me", { firstName: words.firstName, phone: words.phone, [words.firstName]: 1 }, as);
  await call("POST", "/help-requests", { description: words.description, email: words.email }, as);
  await call("POST", "/reports", { text: words.description, urgency: words.description }, as);
  await call("POST", "/people/search", { q: words.firstName }, as);
  await call("GET", `/help-requests/${words.description}`, undefined, as);
  await call("GET", `/areas/lookup?postcode=${words.description}`, undefined, as);
  await breakDatabase();
  await call("POST", "/reports", { text: words.description }, as);
  await call("POST", "/sign-in-requests", { email: words.email });
  return { token: cookie.split("=")[1] ?? "", code, link };
}

/** From here on rows with these words fail in the database itself, which likes to quote them. */
async function breakDatabase(): Promise<void> {
  const schema = schemaOf(tilburg.id);
  await tilburg.installation.admin.transaction((tx) =>
    tx.script(`alter table "${schema}".report add constraint no_canary check (text not like 'KANARIE%') not valid;
      alter table "${schema}".sign_in_request add constraint no_canary check (email not like 'kanarie%') not valid;`),
  );
  await sql`select 1`.execute(tilburg.db.kysely);
}

function found(texts: readonly string[], canaries: Record<string, string>): string[] {
  const all = texts.join("\n").toLowerCase();
  return Object.keys(canaries).filter((name) => all.includes((canaries[name] ?? "").toLowerCase()));
}

test("neither the log nor an answer that refuses holds what people wrote, or a secret", async () => {
  const { token, code, link } = await goThrough();
  const canaries = { ...words, token, link };
  expect(live.logs.join("\n")).toContain("unexpected error");
  expect(said.length).toBeGreaterThan(8);
  expect(found(live.logs, canaries)).toEqual([]);
  // The name of an unknown field is the client's own, and told back to it alone.
  const refusals = said.filter((text) => !text.includes("unknown_field"));
  expect(found(refusals, canaries)).toEqual([]);
  // Six digits may stand in a time or an id by chance: as a word of their own they may not.
  expect([...live.logs, ...said].filter((text) => new RegExp(`\\b${code}\\b`).test(text))).toEqual([]);
  for (const canary of Object.values(canaries)) expect(canary.length).toBeGreaterThan(8);
});

test("a log that quotes an error's row would be caught", () => {
  expect(found([`Failing row contains (${words.description})`], words)).toEqual(["description"]);
  expect(found(["nothing"], words)).toEqual([]);
});
