import { credentialKinds, schemaOf, type TenantDb, tenantDb } from "@omzien/db";
import { createTestTenant, type TestPerson, testSecrets, type TestTenant } from "@omzien/testing";
import type { CatalogTenant, DnsPort } from "@omzien/tenancy";
import { createTestApi, type TestApi } from "../test-api.ts";
import { consoleHost, testConsole, type TestConsole } from "../test-console.ts";
import { staffProvider } from "../own-account.ts";
import { makeTwin } from "../twin.ts";

/** Where a credential can be shown. */
export type Place = "a" | "b" | "console";

/** Two municipalities with identical ids, and the console beside them. */
export interface Stand {
  a: TestTenant;
  b: TestTenant;
  console: TestConsole;
  people: { asker: TestPerson; helper: TestPerson; other: TestPerson; coordinator: TestPerson };
  /** Sends a request to the host of a place, from an address that nobody used before. */
  ask: (place: Place, path: string, call?: Asking) => Promise<Response>;
  /** Of somebody's own session there, which `ask` may send along. */
  cookieAt: (place: Exclude<Place, "console">, person: TestPerson) => Promise<string>;
  /** What the resolver says about TXT records. */
  txt: { record: string };
  /** From now on a broken application answers. */
  breakWith: (how: Broken) => void;
}

export interface Asking {
  method?: string;
  body?: unknown;
  cookie?: string;
}

/** `binding`: every host finds the tables of the first municipality; `console`: it answers at every host. */
export type Broken = "binding" | "console";

/** Makes the two municipalities, without the twin's rows: `twinOf` copies them once everything is minted. */
export async function openStand(): Promise<Stand> {
  const [a, b] = [await createTestTenant("tilburg"), await createTestTenant("almere")];
  const txt = { record: "" };
  const dns: DnsPort["txt"] = () => Promise.resolve({ records: [`omzien-site=${txt.record}`] });
  const console = testConsole([a, b], { txt: dns });
  const apiOf = (db?: (tenant: CatalogTenant) => TenantDb) =>
    createTestApi([a, b], {
      console: console.own,
      isBehindProxy: true,
      staffProvider,
      ...(db ? { db } : {}),
    });
  let api: TestApi = apiOf();
  let broken: Broken | undefined;
  let calls = 0;
  const ask: Stand["ask"] = (place, path, { method = "POST", body, cookie } = {}) => {
    calls++;
    const at = place === "console" ? consoleHost : place === "a" ? a.host : b.host;
    const host = broken === "console" ? consoleHost : at;
    return api.raw(
      new Request(`http://${host}/api/v1${path}`, {
        method,
        headers: {
          host,
          "sec-fetch-site": "same-origin",
          "x-forwarded-for": `10.${calls >> 16}.${(calls >> 8) & 255}.${calls & 255}`,
          ...(cookie === undefined ? {} : { cookie }),
          ...(body === undefined ? {} : { "content-type": "application/json" }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  };
  return {
    a,
    b,
    console,
    txt,
    ask,
    people: {
      asker: await a.resident("Fatima"),
      helper: await a.helper("Joost"),
      other: await a.resident("Kees"),
      coordinator: await a.coordinator("Anneke"),
    },
    cookieAt: (place, person) => api.cookieOf(place === "a" || broken === "binding" ? a : b, person),
    breakWith: (how) => {
      broken = how;
      if (how === "binding") api = apiOf(() => tenantDb(a.installation.cell, a.id));
    },
  };
}

/**
 * Makes the second municipality the twin of the first: the same ids in every row, and secrets of its own, as it would
 * have made them. What came out of random bytes cannot be there twice.
 */
export async function twinOf({ a, b }: Stand): Promise<void> {
  await makeTwin(a, b);
  await b.installation.admin.transaction(async (tx) => {
    await tx.script("set local session_replication_role = replica");
    for (const [kind, { at, made, kept }] of Object.entries(credentialKinds)) {
      if (at !== "tenant" || kept === null || kept.startsWith("platform.")) continue;
      const [table = "", column = ""] = kept.split(".");
      const name = `"${schemaOf(b.id)}"."${table}"`;
      if (made === "random") {
        await tx.script(`delete from ${name}`);
        continue;
      }
      const rows = await tx.rows(`select id::text from ${name} where "${column}" is not null`);
      for (const { id } of rows) {
        const own = testSecrets.hash(`${b.id} ${kind} ${String(id)}`);
        await tx.rows(`update ${name} set "${column}" = $2 where id = $1::uuid`, [id, own]);
      }
    }
  });
}

/** Tries are forgotten, so that the number of them is not what an answer says. */
export async function forgetTries({ a, b, console }: Stand): Promise<void> {
  for (const { db } of [a, b]) {
    await db.kysely.deleteFrom("rate_limit").execute();
    await db.kysely.updateTable("sign_in_request").set({ attempts: 0 }).execute();
  }
  await console.own.installation.platform.kysely.deleteFrom("console_try").execute();
}
