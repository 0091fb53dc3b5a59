import type { HelpKind, HelpKinds } from "@omzien/contracts";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { ForbiddenError } from "../errors.ts";
import { newId } from "../new-id.ts";
import { getSiteTexts } from "../site-words/index.ts";
import { listCategories } from "../site/index.ts";
import { getHelpKinds, publishHelpKinds, writeHelpKindsDraft } from "./index.ts";
import { slugFor } from "./slug-for.ts";

let tilburg: TestTenant;
let bram: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

const state = () => getHelpKinds({ ctx: tilburg.as(bram) });
async function write(settings: HelpKinds) {
  const { version } = await state();
  return writeHelpKindsDraft({ ctx: tilburg.as(bram), input: { settings, note: "", basedOn: version } });
}
async function publish(number: number) {
  const { version } = await state();
  return publishHelpKinds({ ctx: tilburg.as(bram), input: { number, basedOn: version } });
}
async function set(change: (kinds: HelpKinds) => HelpKinds) {
  const { published } = await state();
  const written = await write(change(published.settings));
  return publish(written.draft?.number ?? 0);
}
const shown = async () =>
  (await listCategories({ ctx: tilburg.as("visitor") })).flatMap((group) => [
    group.name,
    ...group.children.map(({ name }) => name),
  ]);
const kind = (nl: string, more: Partial<HelpKind> = {}): HelpKind => ({
  id: null,
  name: { nl, en: "" },
  hint: { nl: "", en: "" },
  weight: "light",
  vogRequired: false,
  hidden: false,
  ...more,
});
const inGroup = (kinds: HelpKinds, index: number, change: (child: HelpKind) => HelpKind): HelpKinds => ({
  ...kinds,
  groups: kinds.groups.map((group, place) =>
    place === index ? { ...group, children: group.children.map(change) } : group,
  ),
});

describe("an administrator sets the kinds of help", () => {
  test("renames, hides, adds and orders them; a draft changes nothing", async () => {
    const before = await shown();
    const { published } = await state();
    const [first] = published.settings.groups;
    const draft = await write({
      ...published.settings,
      groups: [
        { ...kind("Dieren"), children: [kind("Hond uitlaten")] },
        ...published.settings.groups.map((group) =>
          group.id === first?.id
            ? { ...group, name: { nl: "Om de hoek", en: "" } }
            : { ...group, hidden: true },
        ),
      ],
    });
    expect(await shown()).toEqual(before);
    await publish(draft.draft?.number ?? 0);
    const children = first?.children.map(({ name }) => name.nl) ?? [];
    expect(await shown()).toEqual(["Dieren", "Hond uitlaten", "Om de hoek", ...children]);
    const english = await listCategories({ ctx: tilburg.as("visitor", "en") });
    expect(english.map(({ name, slug }) => [name, slug])[0]).toEqual(["Dieren", "dieren"]);
  });

  test("goes back to how it was made; what came later is hidden, and no row is ever lost", async () => {
    const before = await shown();
    await set((kinds) => ({ ...kinds, groups: [...kinds.groups, { ...kind("Dieren"), children: [] }] }));
    const count = (await tilburg.db.kysely.selectFrom("category").select("id").execute()).length;
    await publish(0);
    expect(await shown()).toEqual(before);
    await publish(1);
    expect(await shown()).toContain("Dieren");
    expect(await tilburg.db.kysely.selectFrom("category").select("id").execute()).toHaveLength(count);
  });

  test("what runs goes on when its kind is hidden; a new one of that kind cannot be made", async () => {
    const fatima = await tilburg.resident("Fatima");
    const request = await tilburg.aHelpRequest({ by: fatima });
    await set((kinds) => ({ ...kinds, groups: kinds.groups.map((group) => ({ ...group, hidden: true })) }));
    expect(await shown()).toEqual([]);
    const row = await tilburg.db.kysely
      .selectFrom("help_request")
      .select("state")
      .where("id", "=", request.id)
      .executeTakeFirst();
    expect(row?.state).toBe("open");
    const rows = await tilburg.db.kysely.selectFrom("category").select("hidden").execute();
    expect(rows.every(({ hidden }) => hidden)).toBe(true);
  });

  test("weight and certificate are those that matching reads", async () => {
    await set((kinds) => inGroup(kinds, 0, (child) => ({ ...child, weight: "complex", vogRequired: true })));
    const { published } = await state();
    const ids = published.settings.groups[0]?.children.map(({ id }) => id ?? "") ?? [];
    const rows = await tilburg.db.kysely
      .selectFrom("category")
      .select(["weight", "vog_required"])
      .where("id", "in", ids)
      .execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => `${row.weight} ${row.vog_required}`))).toEqual(
      new Set(["complex true"]),
    );
  });

  test("says what is not done here, and where one can go instead", async () => {
    const notOffered = [{ what: "Wassen en aankleden", instead: "Bel de thuiszorg." }];
    await set((kinds) => ({ ...kinds, notOffered }));
    expect(await getSiteTexts({ ctx: tilburg.as("visitor") })).toMatchObject({ notOffered });
  });

  test("a kind that is not there, at the wrong level or twice is refused, each at its place", async () => {
    const { published } = await state();
    const [first, second] = published.settings.groups;
    if (!first || !second) throw new Error("two groups ship");
    const child = first.children[0] ?? kind("x");
    const groups = [first, first, { ...second, children: [child, kind("x", { id: newId() })] }];
    await expect(write({ groups, notOffered: [], trainings: [] })).rejects.toMatchObject({
      faults: expect.arrayContaining([
        { pointer: "/settings/groups/1/id", code: "unknown_value" },
        { pointer: "/settings/groups/2/children/0/id", code: "unknown_value" },
        { pointer: "/settings/groups/2/children/1/id", code: "unknown_value" },
      ]),
    });
    expect((await state()).draft).toBeNull();
  });

  test("nobody else does", async () => {
    const fatima = await tilburg.resident("Fatima");
    await expect(getHelpKinds({ ctx: tilburg.as(fatima) })).rejects.toThrow(ForbiddenError);
  });
});

test("an address of plain letters that nobody else has", () => {
  expect(slugFor("Één kopje koffie!", new Set())).toBe("een-kopje-koffie");
  expect(slugFor("Tuin", new Set(["tuin", "tuin-2"]))).toBe("tuin-3");
  expect(slugFor("!!!", new Set())).toBe("soort-hulp");
});
