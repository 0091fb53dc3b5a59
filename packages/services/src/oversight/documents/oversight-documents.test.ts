import { existsSync, readFileSync } from "node:fs";
import { basePolicy, compilePolicy, sightsOf } from "@omzien/consent";
import { Beholder, OversightDocumentKey } from "@omzien/contracts";
import { loadTranslator } from "@omzien/i18n/server";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  ForbiddenError,
  getOversightDocument,
  getOversightPage,
  listDestructions,
  retentionRules,
} from "../../index.ts";
import { newId } from "../../new-id.ts";
import { keptPerPurpose } from "./kept-per-purpose.ts";
import { type Measure, measures, risks } from "./measures.ts";
import { renderDocument } from "./render-document.ts";
import { whoSeesWhat } from "./who-sees-what.ts";

let tilburg: TestTenant;
let noor: TestPerson;
let anneke: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  noor = await tilburg.officer("Noor");
  anneke = await tilburg.coordinator("Anneke");
});
afterAll(() => tilburg.drop());

const read = (document: OversightDocumentKey, language: "nl" | "nl-x-formal" | "en" = "nl") =>
  getOversightDocument({ ctx: tilburg.as(noor, language), input: { document } });

const root = new URL("../../../../../", import.meta.url);

/** Measures behind which there is no such test any more. */
function unproven(of: readonly Measure[]): string[] {
  return of
    .filter(({ proof, says }) => {
      const file = new URL(proof, root);
      return !existsSync(file) || !readFileSync(file, "utf8").includes(says);
    })
    .map(({ id }) => id);
}

/** Texts that are still the id of a text. */
const wordless = (value: unknown): string[] =>
  JSON.stringify(value).match(/"(?:oversight|dpia|consent)\.[a-z][^" ]*"/g) ?? [];

describe.each(OversightDocumentKey.options)("%s", (document) => {
  test.each(["nl", "nl-x-formal", "en"] as const)("is in words, whole, in %s", async (language) => {
    const made = await read(document, language);
    expect(wordless(made)).toEqual([]);
    expect(made.sections.length).toBeGreaterThan(0);
    for (const { table } of made.sections)
      for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
  });

  test("prints as one page that needs nothing from the network", async () => {
    const { html } = await getOversightPage({ ctx: tilburg.as(noor), input: { document } });
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).not.toMatch(/https?:\/\/|<script/);
  });

  test("is for the officer alone", async () => {
    const ctx = tilburg.as(anneke);
    await expect(getOversightDocument({ ctx, input: { document } })).rejects.toThrow(ForbiddenError);
    await expect(getOversightPage({ ctx, input: { document } })).rejects.toThrow(ForbiddenError);
  });
});

describe("the register of processing", () => {
  test("says the terms of this municipality, with the reason where one is longer", async () => {
    const rules = { retention: { message: { days: 10 }, "call-note": { days: 365, reason: "Archiefwet" } } };
    await tilburg.db.kysely
      .updateTable("site")
      .set({ rules: JSON.stringify(rules) })
      .execute();
    const text = JSON.stringify(await read("processing-register"));
    expect(text).toContain("een bericht aan een buur: 10 dagen");
    expect(text).toContain("een notitie van een gesprek: 1 jaar (Archiefwet)");
  });

  test("every kind of data that has a term is kept for some purpose", () => {
    const kept = new Set(Object.values(keptPerPurpose).flat());
    expect(retentionRules.map(({ id }) => id).filter((id) => !kept.has(id))).toEqual([]);
    const { has } = loadTranslator("nl");
    expect(retentionRules.filter(({ id }) => !has(`oversight.kept.${id}`))).toEqual([]);
  });
});

describe("the impact assessment", () => {
  test("names measures that exist: each has its test, with those words", () => {
    expect(unproven(measures)).toEqual([]);
  });

  test("a measure whose test went, or says something else, is found", () => {
    const [first, second] = measures;
    const gone: Measure = { ...first, proof: "packages/services/src/oversight/gone.test.ts" };
    expect(unproven([gone, { ...second, says: "nobody wrote this" }])).toEqual([first.id, second.id]);
  });

  test("every measure stands against a risk, and what only the municipality knows is left open", async () => {
    const used = new Set(risks.flatMap((risk) => risk.measures));
    expect(measures.filter(({ id }) => !used.has(id))).toEqual([]);
    const { sections } = await read("impact-assessment");
    const open = sections.filter(({ id }) => id.startsWith("risk-"));
    expect(open).toHaveLength(risks.length);
    expect(open.every(({ toFillIn }) => toFillIn.length === 3)).toBe(true);
  });
});

describe("who sees what", () => {
  const words = loadTranslator("nl");
  const policy = compilePolicy(basePolicy);
  const linesOf = (narrowed: typeof policy, who: Beholder) =>
    whoSeesWhat(narrowed, who, words).find(({ id }) => id === who)?.table?.rows ?? [];

  test("says for everybody what the policy itself answers: as many fields as it opens, and no more", () => {
    for (const who of Beholder.options) {
      const sights = ([0, 1, 2, 3, 4, 5, 6, 7] as const).flatMap((phase) =>
        sightsOf(policy, { relation: who, phase }),
      );
      const opened = new Set(sights.filter(({ effect }) => effect !== "deny").map(({ field }) => field));
      expect(new Set(linesOf(policy, who).map(([field]) => field)).size).toBe(opened.size);
    }
    expect(linesOf(policy, "municipality")).toEqual([]);
  });

  test("a helper sees a telephone number with a yes, when both agreed, and it is logged or shared", () => {
    const [line] = linesOf(policy, "matched-helper").filter(([field]) => field === "het telefoonnummer");
    expect(line?.[1]).toContain("allebei ja");
    expect(line?.[4]).toContain("een ja op");
  });

  test("a municipality that narrows has other lines", () => {
    const narrowed = compilePolicy(basePolicy, [
      { id: "tenant.no-phone", kind: "forbid", targets: ["person.phone"], when: [] },
    ]);
    const phones = (of: typeof policy) =>
      linesOf(of, "coordinator").filter(([f]) => f === "het telefoonnummer");
    expect(phones(policy)).not.toEqual([]);
    expect(phones(narrowed)).toEqual([]);
  });
});

test("what was typed cannot become part of a page", () => {
  const title = `<script>alert("x")</script>`;
  const made = { key: "retention" as const, title, site: "Tilburg", madeAt: "2026-12-01T09:00:00Z" };
  const html = renderDocument({ ...made, lead: [], sections: [] }, loadTranslator("nl"));
  expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;");
});

test("what was destroyed is listed, newest first, for the officer alone", async () => {
  const at = tilburg.clock.now();
  const went = { rule: "message", days: 180, sha256: "ab".repeat(32) };
  await tilburg.db.kysely
    .insertInto("destruction")
    .values([
      { ...went, id: newId(), at: new Date(at.getTime() - 1_000), count: 3 },
      { ...went, id: newId(), at, count: 4 },
    ])
    .execute();
  const first = await listDestructions({ ctx: tilburg.as(noor), input: { limit: 1 } });
  expect(first.items).toMatchObject([{ kind: "message", what: "een bericht aan een buur", count: 4 }]);
  const next = await listDestructions({
    ctx: tilburg.as(noor),
    input: { limit: 1, cursor: first.nextCursor },
  });
  expect(next.items).toMatchObject([{ count: 3 }]);
  await expect(listDestructions({ ctx: tilburg.as(anneke), input: { limit: 1 } })).rejects.toThrow(
    ForbiddenError,
  );
});
