import { readdirSync, readFileSync } from "node:fs";
import { type CredentialKind, credentialKinds, type CredentialName } from "@omzien/db";
import { closeTestInstallation } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Minted, type Shown, unlike } from "../testing/credentials/sample.ts";
import { credentialSamples } from "../testing/credentials/samples.ts";
import { forgetTries, openStand, type Place, type Stand, twinOf } from "../testing/credentials/stand.ts";
import { fingerprint } from "../testing/twin.ts";

const names = Object.keys(credentialKinds) as CredentialName[];
const kindOf = (name: CredentialName): CredentialKind => credentialKinds[name];
const homeOf = (name: CredentialName): Place => (kindOf(name).at === "tenant" ? "a" : "console");
const strangersOf = (name: CredentialName): Place[] =>
  kindOf(name).at === "tenant" ? ["b", "console"] : ["a", "b"];

interface Minting {
  stand: Stand;
  minted: Map<CredentialName, Minted>;
}

/** One of each kind, made as it is made; then the other municipality gets the same ids. */
async function mintAll(): Promise<Minting> {
  const stand = await openStand();
  const minted = new Map<CredentialName, Minted>();
  for (const name of names) minted.set(name, await credentialSamples[name](stand));
  await twinOf(stand);
  return { stand, minted };
}

/** Shows one where it is not good, at every door that there is: what was answered otherwise than to an unknown one. */
async function showToStrangers({ stand, minted }: Minting, name: CredentialName): Promise<string[]> {
  const faults: string[] = [];
  const value = minted.get(name)?.value ?? "";
  for (const place of strangersOf(name)) {
    for (const [door, { show }] of minted) {
      const answers: Shown[] = [];
      for (const each of [value, unlike(value)]) {
        await forgetTries(stand);
        answers.push(await show(place, each));
      }
      const [shown, unknown] = answers;
      if (shown?.isAccepted) faults.push(`${name} at ${place}, shown as ${door}: accepted`);
      else if (shown?.answer !== unknown?.answer)
        faults.push(`${name} at ${place}, shown as ${door}: ${shown?.answer}, not ${unknown?.answer}`);
    }
  }
  return faults;
}

async function fingerprintOf(stand: Stand): Promise<string> {
  await forgetTries(stand);
  return fingerprint(stand.a);
}

describe("a credential that is shown where it is not good", () => {
  let all: Minting;
  beforeAll(async () => {
    all = await mintAll();
  }, 120_000);
  afterAll(closeTestInstallation);

  test.each(names)(
    "%s is refused as an unknown one is, and not used up",
    { timeout: 60_000 },
    async (name) => {
      const { value } = all.minted.get(name) ?? { value: "" };
      expect([name, value]).not.toEqual([name, unlike(value)]);
      const before = await fingerprintOf(all.stand);
      expect(await showToStrangers(all, name)).toEqual([]);
      // What is of the console is shown at this municipality too, which writes down that somebody tried.
      if (homeOf(name) === "a") expect(await fingerprintOf(all.stand)).toBe(before);
    },
  );

  test.each(names)("%s is good where it was made for, and afterwards as its kind says", async (name) => {
    const { value, show } = all.minted.get(name) ?? {};
    await forgetTries(all.stand);
    expect(await show?.(homeOf(name), value ?? "")).toMatchObject({ isAccepted: true });
    await forgetTries(all.stand);
    const again = await show?.(homeOf(name), value ?? "");
    expect([name, again?.isAccepted]).toEqual([name, kindOf(name).uses === "many"]);
  });
});

describe("the check sees", () => {
  afterAll(closeTestInstallation);

  test("a look-up that goes to another municipality's tables", { timeout: 120_000 }, async () => {
    const all = await mintAll();
    const { stand } = all;
    const before = await fingerprintOf(stand);
    stand.breakWith("binding");
    const found = new Set<string>();
    for (const name of names.filter((each) => kindOf(each).at === "tenant")) {
      if ((await showToStrangers(all, name)).length > 0) found.add(name);
    }
    // Whose domain it is stands in the catalog; codes of a mail or an app are worked out for who is asked.
    const elsewhere = ["domain-proof", "sign-in-code", "staff-code"];
    const tenants = names.filter((name) => kindOf(name).at === "tenant" && !elsewhere.includes(name));
    expect([...found].toSorted()).toEqual(tenants.toSorted());
    expect(await fingerprintOf(stand)).not.toBe(before);
  });

  test("a console that answers at a municipality's host", { timeout: 120_000 }, async () => {
    const all = await mintAll();
    all.stand.breakWith("console");
    for (const name of names.filter((each) => kindOf(each).at === "console")) {
      expect([name, await showToStrangers(all, name)]).not.toEqual([name, []]);
    }
  });
});

describe("every secret is of a kind that is written down", () => {
  const root = new URL("../../../../", import.meta.url);
  const making =
    /\b(randomBytes|randomFill|randomInt|randomUUID|getRandomValues|createHmac|new Secret)\b\s*\(/;
  /** Makes what looks like a secret and opens nothing, or is the very place where secrets are made. */
  const known = new Set([
    // The doors themselves.
    "packages/db/src/credentials/new-secret.ts",
    "packages/auth/src/secrets.ts",
    "packages/services/src/console/second-factor.ts",
    // Writes what was derived as apps want it.
    "packages/services/src/second-factor/app-secret.ts",
    // Ids.
    "packages/db/src/tenant-id.ts",
    "packages/services/src/new-id.ts",
    "packages/tenancy/src/import/area-id.ts",
    "apps/api/src/middleware/request-id.ts",
    "apps/worker/src/dependencies.ts",
    // By which two desks call an envelope; it opens nothing.
    "packages/services/src/forwarding/forward-help-request.ts",
    // Keys, salts and marks inside what is locked up.
    "packages/auth/src/seal.ts",
    "packages/services/src/console/password.ts",
    "packages/services/src/contacts/key-ring.ts",
    "packages/services/src/contacts/key-store.ts",
    "packages/services/src/contacts/look-up.ts",
    "packages/services/src/contacts/sealed-value.ts",
    // The login of one move, which two clusters know.
    "packages/tenancy/src/moving/replication.ts",
  ]);
  const rooms = [
    "apps/api",
    "apps/worker",
    ..."auth db notifications services storage tenancy".split(" ").map((room) => `packages/${room}`),
  ];
  const sources = rooms.flatMap((room) =>
    readdirSync(new URL(`${room}/src/`, root), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts") && !/\.test\.ts$|(^|\/)(testing|crashes)(\/|-)/.test(path))
      .map((path) => `${room}/src/${path}`),
  );
  const read = (path: string) => readFileSync(new URL(path, root), "utf8");
  const makers = (of: (path: string) => string) =>
    sources.filter((path) => making.test(of(path)) && !known.has(path));

  test("no server makes a secret beside them", () => {
    expect(sources.length).toBeGreaterThan(300);
    expect(makers(read)).toEqual([]);
    expect([...known].filter((path) => !making.test(read(path)))).toEqual([]);
  });

  test("a server that does is found", () => {
    const [first = ""] = sources;
    expect(makers((path) => (path === first ? "const link = randomBytes(32);" : read(path)))).toEqual([
      first,
    ]);
  });

  test.each(names)("%s is made in the file that its kind names, and has a sample", (name) => {
    expect(read(kindOf(name).madeBy)).toContain(`"${name}"`);
    expect(credentialSamples[name]).toBeTypeOf("function");
  });
});
