import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { getConductText, publishConductText, writeConductTextDraft } from "../conduct-text/index.ts";
import { writeDisclosureDraft } from "../disclosure-settings/index.ts";
import { ForbiddenError } from "../errors.ts";
import { getRetentionSettings, writeRetentionTerms } from "../retention-settings/index.ts";
import { listSettingEvents } from "./index.ts";

let tilburg: TestTenant;
let bram: TestPerson;
let ingrid: TestPerson;

beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  ingrid = await tilburg.person("Ingrid", { roles: ["administrator"] });
  const ctx = tilburg.as(bram);
  const settings = { nl: "Wees aardig.", en: "", asksAgain: true };
  await writeConductTextDraft({ ctx, input: { settings, note: "Korter", basedOn: "0.0" } });
  tilburg.clock.advance({ minutes: 1 });
  await publishConductText({ ctx: tilburg.as(ingrid), input: { number: 1, basedOn: "1.0" } });
  tilburg.clock.advance({ minutes: 1 });
  const { version } = await getConductText({ ctx });
  await publishConductText({ ctx, input: { number: 0, basedOn: version } });
  tilburg.clock.advance({ minutes: 1 });
  await writeDisclosureDraft({ ctx, input: { narrowings: [], note: "", basedOn: "0.0" } });
  tilburg.clock.advance({ minutes: 1 });
  const terms = await getRetentionSettings({ ctx });
  const input = { terms: [{ kind: "message", days: 90, reason: "" }], basedOn: terms.version } as const;
  await writeRetentionTerms({ ctx, input: { ...input, terms: [...input.terms] } });
});
afterAll(async () => {
  await tilburg.drop();
  await closeTestInstallation();
});

const events = (input: Partial<Parameters<typeof listSettingEvents>[0]["input"]> = {}) =>
  listSettingEvents({ ctx: tilburg.as(bram), input: { limit: 50, ...input } });

describe("what administrators changed", () => {
  test("is told with who, when, and from what to what; newest first", async () => {
    const { items } = await events();
    expect(
      items.map(({ subject, kind, before, after, by, note }) => [
        subject,
        kind,
        before,
        after,
        by.name,
        note,
      ]),
    ).toEqual([
      ["retention", "changed", expect.any(Number), 90, "Bram", ""],
      ["disclosure", "drafted", null, 1, "Bram", ""],
      ["code-of-conduct", "published", 1, 0, "Bram", ""],
      ["code-of-conduct", "published", 0, 1, "Ingrid", ""],
      ["code-of-conduct", "drafted", null, 1, "Bram", "Korter"],
    ]);
    expect(items[0]?.what).not.toBe("");
  });

  test("page by page nothing is lost or told twice, and one subject stands alone", async () => {
    const seen: string[] = [];
    for (let cursor: string | undefined, more = true; more; ) {
      const page = await events({ limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
      more = cursor !== undefined;
    }
    expect(seen).toEqual((await events()).items.map(({ id }) => id));
    const conduct = await events({ subject: "code-of-conduct" });
    expect(conduct.items).toHaveLength(3);
  });

  test("is for administrators, and stays within the municipality", async () => {
    const fatima = await tilburg.resident("Fatima");
    await expect(listSettingEvents({ ctx: tilburg.as(fatima), input: { limit: 50 } })).rejects.toThrow(
      ForbiddenError,
    );
    const almere = await createTestTenant("almere");
    const piet = await almere.person("Piet", { roles: ["administrator"] });
    expect((await listSettingEvents({ ctx: almere.as(piet), input: { limit: 50 } })).items).toEqual([]);
    await almere.drop();
  });
});
