import {
  HelpKinds,
  MatchingRules,
  Modules,
  PresetSubject,
  ProjectPreset,
  SearchRules,
  SiteWords,
} from "@omzien/contracts";
import { hardParts } from "@omzien/i18n/readability";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { reason } from "../sign-in/testing/sign-in-calls.ts";
import { ChangedError, ForbiddenError } from "../errors.ts";
import { getHelpKinds } from "../help-kinds/index.ts";
import { getModules } from "../modules/index.ts";
import { getSearchRules } from "../search-rules/index.ts";
import { siteSettings } from "../site/site-settings.ts";
import { getSiteWords, publishSiteWords, writeSiteWordsDraft } from "../site-words/index.ts";
import { getProjectPreset, takeProjectPreset } from "./index.ts";
import { reciprocityTexts } from "./preset-words.ts";

let tilburg: TestTenant;
let bram: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

const proposed = (preset: ProjectPreset, who = bram) =>
  getProjectPreset({ ctx: tilburg.as(who), input: { preset } });
async function take(preset: ProjectPreset, subjects: PresetSubject[] = [...PresetSubject.options]) {
  const { version } = await proposed(preset);
  return takeProjectPreset({ ctx: tilburg.as(bram), input: { preset, subjects, basedOn: version } });
}
const service = async () => (await siteSettings(tilburg.db, tilburg.clock.now())).words.service;

describe("a kind of project", () => {
  test("shows from what to what, and changes nothing by that", async () => {
    const { subjects, changed } = await proposed("jobs");
    expect(changed).toContain("matching-rules");
    expect(subjects.matchingRules.after.weights).toMatchObject({ availability: 30, bond: 0 });
    expect(subjects.siteWords.before.words.service).toBe("buurthulp");
    expect(subjects.siteWords.after.words.service).toBe("klussendienst");
    expect(await service()).toBe("buurthulp");
    expect((await proposed("jobs")).version).toBe("0.0-0.0-0.0-0.0-0.0");
    expect(await tilburg.audit()).toEqual([]);
  });

  test("is taken for the subjects that were ticked, at once, and nothing else", async () => {
    const { taken } = await take("jobs", ["site-words", "search-rules"]);
    expect(taken).toEqual([
      { subject: "search-rules", version: 1, before: 0 },
      { subject: "site-words", version: 1, before: 0 },
    ]);
    expect(await service()).toBe("klussendienst");
    const ctx = tilburg.as(bram);
    const search = await getSearchRules({ ctx });
    expect(search.published).toMatchObject({ number: 1, note: "Soort project: Klussen" });
    expect(search.published.settings.waves.normal.most).toBe(10);
    expect((await getModules({ ctx })).published.number).toBe(0);
    expect((await proposed("jobs")).changed).not.toContain("search-rules");
    expect((await tilburg.audit()).map(({ action }) => action)).toEqual([
      "search_rules.drafted",
      "search_rules.published",
      "site_words.drafted",
      "site_words.published",
    ]);
  });

  test("each subject is taken back on its own", async () => {
    await take("village");
    const ctx = tilburg.as(bram);
    const { version } = await getSiteWords({ ctx });
    await publishSiteWords({ ctx, input: { number: 0, basedOn: version } });
    expect(await service()).toBe("buurthulp");
    expect((await getSearchRules({ ctx })).published.number).toBe(1);
  });

  test("leaves what a municipality wrote and added itself", async () => {
    const ctx = tilburg.as(bram);
    const { version, published } = await getSiteWords({ ctx });
    const own = { ...published.settings, phone: "013 765 43 21", reciprocity: "Bij ons gaat het zo." };
    const written = await writeSiteWordsDraft({ ctx, input: { settings: own, note: "", basedOn: version } });
    await publishSiteWords({ ctx, input: { number: 1, basedOn: written.version } });
    await take("mutual");
    expect((await getSiteWords({ ctx })).published.settings).toMatchObject({
      phone: "013 765 43 21",
      reciprocity: "Bij ons gaat het zo.",
      words: { service: "burendienst" },
    });
    // None of the kinds of help of this town are those that a site begins with.
    expect((await getHelpKinds({ ctx })).published.number).toBe(0);
  });

  test("certificates stay where a kind of help that is shown asks for one", async () => {
    const { subjects } = await proposed("network");
    expect(subjects.modules.after.vog).toBe(true);
    const { groups } = subjects.helpKinds.before;
    await tilburg.db.kysely.updateTable("category").set({ vog_required: false }).execute();
    expect(groups.length).toBeGreaterThan(0);
    expect((await proposed("network")).subjects.modules.after.vog).toBe(false);
  });

  test("certificates stay as well when the kinds of help are not taken along", async () => {
    const slug = "oppassen";
    await tilburg.db.kysely.updateTable("category").set({ vog_required: false }).execute();
    await tilburg.db.kysely
      .updateTable("category")
      .set({ slug, vog_required: true })
      .where("id", "=", tilburg.categories.groceries)
      .execute();
    expect((await proposed("jobs")).subjects.modules.after.vog).toBe(false);
    await take("jobs", ["modules"]);
    expect((await getModules({ ctx: tilburg.as(bram) })).published.settings.vog).toBe(true);
  });

  test("kinds that ask for a certificate stay hidden where certificates are off and stay off", async () => {
    await tilburg.db.kysely.updateTable("category").set({ vog_required: false }).execute();
    await tilburg.db.kysely
      .updateTable("category")
      .set({ slug: "oppassen", vog_required: true, hidden: true })
      .where("id", "=", tilburg.categories.groceries)
      .execute();
    await take("village", ["modules"]);
    expect((await getModules({ ctx: tilburg.as(bram) })).published.settings.vog).toBe(false);
    await take("charity", ["help-kinds"]).catch(reason);
    const isHidden = async () => {
      const { groups } = (await getHelpKinds({ ctx: tilburg.as(bram) })).published.settings;
      const kinds = groups.flatMap((group) => [group, ...group.children]);
      return kinds.find(({ id }) => id === tilburg.categories.groceries)?.hidden;
    };
    expect(await isHidden()).toBe(true);
    await take("charity", ["help-kinds", "modules"]);
    expect(await isHidden()).toBe(false);
    expect((await getModules({ ctx: tilburg.as(bram) })).published.settings.vog).toBe(true);
  });

  test("whoever looked before somebody else set something is told, and nothing is taken", async () => {
    const { version } = await proposed("jobs");
    await take("village", ["modules", "search-rules"]);
    const input = { preset: "jobs" as const, subjects: ["site-words" as const], basedOn: version };
    await expect(takeProjectPreset({ ctx: tilburg.as(bram), input })).rejects.toThrow(ChangedError);
    expect(await service()).toBe("buurthulp");
    await take("village");
    await expect(take("village")).rejects.toMatchObject({ code: "nothing_to_publish" });
  });

  test("nobody else looks or takes", async () => {
    const anneke = await tilburg.coordinator("Anneke");
    await expect(proposed("jobs", anneke)).rejects.toThrow(ForbiddenError);
    const input = { preset: "jobs" as const, subjects: ["modules" as const], basedOn: "0.0-0.0-0.0-0.0-0.0" };
    await expect(takeProjectPreset({ ctx: tilburg.as(anneke), input })).rejects.toThrow(ForbiddenError);
  });
});

test.each(ProjectPreset.options)(
  "what a %s would be lies within every rail, and reads easily",
  async (preset) => {
    const { subjects } = await proposed(preset);
    const faults = [
      MatchingRules.safeParse(subjects.matchingRules.after),
      SearchRules.safeParse(subjects.searchRules.after),
      Modules.safeParse(subjects.modules.after),
      HelpKinds.safeParse(subjects.helpKinds.after),
      SiteWords.safeParse(subjects.siteWords.after),
    ].flatMap(({ error }) => error?.issues ?? []);
    expect(faults).toEqual([]);
    expect(hardParts(reciprocityTexts[preset])).toEqual([]);
    expect(reciprocityTexts[preset]).not.toMatch(/\b(je|jij|u|uw|jouw)\b/);
  },
);
