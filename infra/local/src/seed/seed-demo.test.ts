import { type HelpRequestState, NewHelpRequest } from "@omzien/contracts";
import { roleOf } from "@omzien/db";
import {
  createCallNote,
  createHelpRequest,
  findByContact,
  getDeskCounts,
  getSite,
  listCandidates,
  listCategories,
  listMatches,
} from "@omzien/services";
import { closeTestInstallation, testSecrets } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  as,
  dbOf,
  demoNames,
  everything,
  type SeededDemo,
  seededDemo,
  tenantOf,
} from "../testing/seeded-demo.ts";
import { demoSites } from "./demo-sites.ts";
import { calendarOf } from "./history/calendar.ts";
import { seedDemo } from "./seed-demo.ts";

// A Monday afternoon, so that Tuesday morning is tomorrow; a change of the clock lies in the past.
const now = new Date("2026-12-07T13:30:00Z");
const silent = () => undefined;
const names = demoSites.map(({ site }) => site.name);

let seeded: SeededDemo;

beforeAll(async () => {
  seeded = await seededDemo(now);
}, 120_000);
afterAll(closeTestInstallation);

test("the accounts that are printed exist, in both municipalities", async () => {
  expect(seeded.demo.sites).toEqual([
    { name: "Zorgvallei", host: "zorgvallei.localhost" },
    { name: "Lindewaard", host: "lindewaard.localhost" },
  ]);
  for (const { site, host } of demoSites) {
    const emails = seeded.demo.accounts.filter((account) => account.host === host).map(({ email }) => email);
    const db = await dbOf(seeded, site.name);
    const known = await Promise.all(
      emails.map((email) => findByContact({ secrets: testSecrets }, db, { email })),
    );
    expect(emails).toHaveLength(8);
    expect(known.filter((personId) => personId === undefined)).toEqual([]);
    expect(new Set(known).size).toBe(8);
  }
});

test("seeding a second time changes nothing and takes no time", async () => {
  const before = await Promise.all(names.map((name) => everything(seeded, name)));
  const began = performance.now();

  expect(await seedDemo(seeded.installation, silent, new Date(now.getTime() + 86_400_000))).toEqual(
    seeded.demo,
  );

  expect(performance.now() - began).toBeLessThan(3000);
  expect(await Promise.all(names.map((name) => everything(seeded, name)))).toEqual(before);
});

describe.each(names)("%s", (name) => {
  test("has requests in every state", async () => {
    const db = await dbOf(seeded, name);
    const rows = await db.kysely
      .selectFrom("help_request as r")
      .select(["r.state", "r.channel", "r.needs_coordinator_at"])
      .select((eb) =>
        eb
          .exists(
            eb
              .selectFrom("invitation as i")
              .select("i.id")
              .whereRef("i.help_request_id", "=", "r.id")
              .where("i.answer", "is", null)
              .where("i.released_at", "is", null)
              .where("i.expires_at", ">", now),
          )
          .as("waits"),
      )
      .execute();
    const count = (state: HelpRequestState) => rows.filter((row) => row.state === state).length;

    const states: HelpRequestState[] = ["triage", "open", "matched", "solved", "withdrawn", "expired"];
    expect(states.filter((state) => count(state) === 0)).toEqual([]);
    expect(rows.some((row) => row.state === "open" && row.waits)).toBe(true);
    expect(rows.some((row) => row.state === "open" && row.needs_coordinator_at !== null)).toBe(true);
    expect(rows.filter(({ channel }) => channel === "phone")).toHaveLength(2);
    expect(count("solved")).toBeGreaterThanOrEqual(8);
  });

  test("has matches in every phase, and something in each list of the desk", async () => {
    const db = await dbOf(seeded, name);
    const ctx = await as(seeded, name, demoNames(name, "coördinator")[0]);
    const matches = await db.kysely
      .selectFrom("match as m")
      .select(["m.id", "m.ended_at"])
      .select((eb) => [
        eb
          .selectFrom("match_agreement as a")
          .select((of) => of.fn.countAll<number>().as("n"))
          .whereRef("a.match_id", "=", "m.id")
          .as("agreed"),
        eb
          .selectFrom("match_message as w")
          .select((of) => of.fn.countAll<number>().as("n"))
          .whereRef("w.match_id", "=", "m.id")
          .as("messages"),
      ])
      .execute();
    const running = matches.filter(({ ended_at }) => ended_at === null);

    expect(running.some(({ agreed }) => Number(agreed) === 0)).toBe(true);
    expect(running.some(({ agreed, messages }) => Number(agreed) === 2 && Number(messages) >= 2)).toBe(true);
    // Nobody waits for a call (that takes a mistake, or a year and a half), nothing is asked for today, and neither
    // demonstration asks the other.
    const { calls, dutyCalls, repliesElsewhere, ...lists } = await getDeskCounts({ ctx });
    expect([calls, dutyCalls, repliesElsewhere]).toEqual([0, 0, 0]);
    for (const waiting of Object.values(lists)) expect(waiting).toBeGreaterThan(0);
    const callBack = await listMatches({ ctx, input: { list: "follow-up", limit: 50 } });
    expect(callBack.items.length).toBeGreaterThan(0);
    for (const table of ["call_note", "consent_event", "audit_event"] as const) {
      expect(await db.kysely.selectFrom(table).select("id").limit(1).execute()).toHaveLength(1);
    }
  });

  test("shows real figures and examples on its front page, in its own words", async () => {
    const ctx = await as(seeded, name);
    const { figures, recentExamples, formOfAddress } = await getSite({ ctx });
    const slugs = (await listCategories({ ctx })).flatMap(({ children }) => children.map(({ slug }) => slug));

    expect(figures.helpers).toBeGreaterThanOrEqual(12);
    expect(figures.solvedThisYear).toBeGreaterThanOrEqual(8);
    expect(figures.medianHoursToYes).toBeGreaterThan(0);
    expect(recentExamples).toHaveLength(6);
    expect(formOfAddress).toBe(name === "Lindewaard" ? "u" : "je");
    expect(slugs.includes("oppassen")).toBe(name !== "Lindewaard");
  });

  test("lets its three demonstration helpers be asked for a fresh request of its resident, at once", async () => {
    const [asker = ""] = demoNames(name, "inwoner");
    const ctx = await as(seeded, name, asker);
    const categories = (await listCategories({ ctx })).flatMap(({ children }) => children);
    const moment = { date: calendarOf(now).date(1), from: "10:00", to: "11:30" };
    const request = await createHelpRequest({
      ctx,
      input: NewHelpRequest.parse({
        categoryId: categories.find(({ slug }) => slug === "boodschappen")?.id,
        description: "Wie haalt er dinsdag boodschappen voor mij?",
        timing: { kind: "once", moment },
      }),
    });

    const desk = await as(seeded, name, demoNames(name, "coördinator")[0]);
    const { candidates } = await listCandidates({ ctx: desk, input: { helpRequestId: request.id } });

    expect(candidates.map((one) => one.name).toSorted()).toEqual(demoNames(name, "helper").toSorted());
    const db = await dbOf(seeded, name);
    const [asked] = await db.kysely
      .selectFrom("invitation")
      .select((eb) => eb.fn.max("invited_at").as("last"))
      .where(
        "helper_id",
        "in",
        candidates.map(({ helperId }) => helperId),
      )
      .execute();
    const hoursOfRest = (now.getTime() - (asked?.last?.getTime() ?? 0)) / 3_600_000;
    expect(hoursOfRest).toBeGreaterThan(48);
  });

  test("begins with an empty mailbox: no mail of the past waits to be sent", async () => {
    const { id } = await tenantOf(seeded, name);
    const waiting = await seeded.ground.admin.transaction((tx) =>
      tx.rows(
        `select t.identifier, j.run_at from graphile_worker._private_jobs as j
         join graphile_worker._private_tasks as t on t.id = j.task_id
         where j.payload ->> 'tenantId' = $1 and j.run_at <> j.updated_at and j.run_at <= $2`,
        [id, now],
      ),
    );
    const db = await dbOf(seeded, name);
    const unsent = await db.kysely
      .selectFrom("mail")
      .select("kind")
      .where("sent_at", "is", null)
      .where("queued_at", "<", now)
      .execute();

    expect(waiting).toEqual([]);
    expect(unsent).toEqual([]);
  });
});

/** What of one municipality's people, places and role can be found in all that another has. */
async function tracesOf(owner: (typeof demoSites)[number], other: string): Promise<string[]> {
  const { site, people, phonePrefix, town } = owner;
  const own = await dbOf(seeded, site.name);
  const ids = await own.kysely.selectFrom("person").select("id").execute();
  const text = [...(await everything(seeded, other)).values()].join("\n");
  const traces = [
    ...ids.map(({ id }) => id),
    ...people.map(({ lastName }) => `${lastName}(?![a-z])`),
    ...town.areas.map(({ postcode }) => `${postcode}[A-Z]{2}`),
    `@${site.name.toLowerCase()}.example`,
    `\\+31${phonePrefix.replaceAll(" ", "").slice(1)}`,
    roleOf((await tenantOf(seeded, site.name)).id),
  ];
  return traces.filter((trace) => new RegExp(`(?<![0-9A-Z])${trace}`).test(text));
}

test("nobody of one municipality is in the other; if anybody were, it would be found", async () => {
  const [one, other] = demoSites;
  if (one === undefined || other === undefined) throw new Error("There are two municipalities");

  expect(await tracesOf(one, other.site.name)).toEqual([]);
  expect(await tracesOf(other, one.site.name)).toEqual([]);

  const ctx = await as(seeded, other.site.name, demoNames(other.site.name, "coördinator")[0]);
  const [about] = await ctx.db.kysely.selectFrom("person").select("id").limit(1).execute();
  const text = "Belde over mevrouw El Amrani, fatima@zorgvallei.example.";
  await createCallNote({ ctx, input: { personId: about?.id, text } });
  expect(await tracesOf(one, other.site.name)).toEqual(["El Amrani(?![a-z])", "@zorgvallei.example"]);
});

test("a past that was interrupted is lived again from the beginning", async () => {
  const [name = ""] = names;
  const { id } = await tenantOf(seeded, name);
  const db = await dbOf(seeded, name);
  const count = async () => (await db.kysely.selectFrom("person").select("id").execute()).length;
  const before = await count();
  await seeded.ground.admin.kysely
    .updateTable("tenant")
    .set({ state: "preparing" })
    .where("id", "=", id)
    .execute();
  await db.kysely.deleteFrom("help_offer").execute();

  await seedDemo(seeded.installation, silent, now);

  expect(await count()).toBe(before);
  expect((await tenantOf(seeded, name)).state).toBe("live");
  expect(
    (await getSite({ ctx: { ...(await as(seeded, name)), language: "en" } })).figures.helpers,
  ).toBeGreaterThanOrEqual(12);
}, 60_000);
