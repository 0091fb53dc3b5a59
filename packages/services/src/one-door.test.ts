import { readdirSync, readFileSync } from "node:fs";
import type { Narrowing } from "@omzien/contracts";
import { storedSettings } from "@omzien/consent";
import {
  aMatch,
  closeTestInstallation,
  createTestTenant,
  type TestPerson,
  type TestTenant,
} from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listCallTasks } from "./call-tasks/index.ts";
import type { ServiceContext } from "./context.ts";
import {
  createInvitations,
  getHelpRequest,
  listCandidates,
  listHelpRequests,
} from "./help-requests/index.ts";
import { getInvitation } from "./invitations/index.ts";
import { composeMail } from "./mail/compose-mail.ts";
import { findDueMail } from "./mail/queries.ts";
import { getMatch } from "./matches/index.ts";
import { getMyData } from "./my-data/index.ts";
import { newId } from "./new-id.ts";
import { findPeople, getPersonCard } from "./people/index.ts";
import { policyWith } from "./published-policy.ts";

let tilburg: TestTenant;
let anneke: TestPerson;
let fatima: TestPerson;
let joost: TestPerson;
let requestId: string;
let matchId: string;

const secret = "Ik woon achter de bakker";
const desk = (group: Narrowing["group"], effect: Narrowing["effect"]): Narrowing => ({
  relation: "coordinator",
  group,
  when: "always",
  effect,
});
const narrowed = policyWith(
  storedSettings([
    desk("phone", "mask"),
    desk("last-name", "mask"),
    desk("address", "deny"),
    desk("story", "deny"),
    { relation: "invited-helper", group: "story", when: "always", effect: "deny" },
    { relation: "matched-helper", group: "story", when: "always", effect: "deny" },
  ]),
);

const plain = (who: Parameters<TestTenant["as"]>[0]) => tilburg.as(who);
const less = (who: Parameters<TestTenant["as"]>[0]): ServiceContext => ({
  ...tilburg.as(who),
  disclosure: narrowed,
});

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  anneke = await tilburg.coordinator("Anneke");
  fatima = await tilburg.resident("Fatima", {
    lastName: "Kuipers",
    phone: "+31612345678",
    street: "Lindestraat",
    consents: { "match.be-found": "given" },
  });
  const helper = await tilburg.helper("Joost", { consents: { "match.be-asked": "given" } });
  joost = helper;
  ({ id: requestId } = await tilburg.aHelpRequest({ by: fatima, description: secret }));
  ({ id: matchId } = await aMatch(tilburg, { asker: fatima, helper, request: { description: secret } }));
  await tilburg.db.kysely
    .insertInto("call_task")
    .values({ id: newId(), person_id: fatima.id, kind: "account-unused", created_at: tilburg.clock.now() })
    .execute();
  await createInvitations({
    ctx: plain(anneke),
    input: { helpRequestId: requestId, offerIds: [helper.offerId] },
  });
});
afterAll(closeTestInstallation);

async function invitationMail(ctx: ServiceContext) {
  const { id } = await tilburg.db.kysely
    .selectFrom("mail")
    .select("id")
    .where("kind", "=", "invitation")
    .executeTakeFirstOrThrow();
  const due = await findDueMail(ctx, ctx.db, id);
  return due && composeMail(ctx, due, "https://tilburg.example");
}

/** Every way out by which somebody's data go, as text. */
const waysOut: Record<string, (as: typeof plain) => Promise<unknown>> = {
  card: (as) => getPersonCard({ ctx: as(anneke), input: { personId: fatima.id } }),
  "caller look-up": (as) => findPeople({ ctx: as(anneke), input: { q: "Fatima" } }),
  "calls to make": (as) => listCallTasks({ ctx: as(anneke), input: { limit: 10 } }),
  "match at the desk": (as) => getMatch({ ctx: as(anneke), input: { matchId } }),
  "request at the desk": (as) => getHelpRequest({ ctx: as(anneke), input: { helpRequestId: requestId } }),
  "list of the desk": (as) => listHelpRequests({ ctx: as(anneke), input: { list: "open", limit: 20 } }),
  "on paper": (as) =>
    getHelpRequest({ ctx: { ...as(anneke), channel: "print" }, input: { helpRequestId: requestId } }),
  "on the telephone": (as) => getMatch({ ctx: { ...as(anneke), channel: "phone" }, input: { matchId } }),
  mail: (as) => invitationMail(as({ job: "send_mail" })),
  "match of the helper": (as) => getMatch({ ctx: as(joost), input: { matchId } }),
  "export of the helper": (as) => getMyData({ ctx: as(joost) }),
};

/** What the settings above hide. */
const hidden = ["+31612345678", "Kuipers", "Lindestraat", secret];

describe("one door", () => {
  test.each(Object.keys(waysOut))("%s shows what is narrowed no more", async (way) => {
    const out = waysOut[way];
    if (!out) throw new Error("Invariant: every way has a door");
    const before = JSON.stringify(await out(plain));
    const after = JSON.stringify(await out(less));
    expect(hidden.filter((word) => after.includes(word))).toEqual([]);
    // Each way but the helper's own export shows something of it without the settings: the test can fail.
    if (way !== "export of the helper")
      expect(hidden.filter((word) => before.includes(word))).not.toEqual([]);
  });

  test("what is shown in part shows the part", async () => {
    expect(await getPersonCard({ ctx: less(anneke), input: { personId: fatima.id } })).toMatchObject({
      firstName: "Fatima",
      lastName: "K.",
      phone: "06-****78",
      email: fatima.email,
    });
    const invitations = await tilburg.db.kysely
      .selectFrom("invitation")
      .select("id")
      .where("answer", "is", null)
      .execute();
    const id = invitations[0]?.id ?? "";
    const shown = await getInvitation({ ctx: less(joost), input: { invitationId: id } });
    expect(shown.description).toBe("");
  });

  test("settings that cannot be read leave the candidates without a name", async () => {
    const blind = { ...tilburg.as(anneke), disclosure: policyWith({ format: 99 }) };
    await tilburg.helper("Samira", { consents: { "match.be-asked": "given" } });
    const seen = await listCandidates({ ctx: tilburg.as(anneke), input: { helpRequestId: requestId } });
    expect(seen.candidates.map(({ name }) => name)).toContain("Samira");
    const { candidates } = await listCandidates({ ctx: blind, input: { helpRequestId: requestId } });
    expect(candidates.map(({ name }) => name).join("")).toBe("");
  });

  test("nothing in this room puts a policy together, or compiles a projection, beside it", () => {
    const root = new URL(".", import.meta.url);
    const faults = readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
      .flatMap((file) => doorFaults(file, readFileSync(new URL(file, root), "utf8")));
    expect(faults).toEqual([]);
    expect(doorFaults("people/present.ts", "project(plainPolicy, viewer)")).toHaveLength(1);
  });
});

/** The only files that may know the platform's policy, and the one that compiles projections. */
const doors: Readonly<Record<string, readonly string[]>> = {
  basePolicy: ["published-policy.ts"],
  compilePolicy: ["published-policy.ts"],
  plainPolicy: ["published-policy.ts", "index.ts", "disclosure-settings/preview-disclosure.ts"],
  compileProjection: ["disclosure.ts"],
};

function doorFaults(file: string, text: string): string[] {
  return Object.entries(doors)
    .filter(([name, files]) => new RegExp(`\\b${name}\\b`).test(text) && !files.includes(file))
    .map(([name]) => `${file} uses ${name}`);
}
