import { schemaOf } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { aMatch, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createCallNote } from "../call-notes/index.ts";
import { getHelpRequest } from "../help-requests/index.ts";
import { getMatch, listMatchMessages } from "../matches/index.ts";
import { createReport } from "../reports/index.ts";
import { columnClasses } from "./column-classes.ts";
import { columnFaults, personalColumns } from "./column-faults.ts";
import { getMyData, getMyDataHtml } from "./index.ts";
import { checkPersonalData } from "./testing/check-personal-data.ts";
import { peopleWithEverything } from "./testing/people-with-everything.ts";
import { columnsOf } from "./testing/plant-canaries.ts";

let tilburg: TestTenant;
let scratch: TestTenant;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  scratch = await createTestTenant("almere");
});
afterAll(async () => {
  await tilburg.drop();
  await scratch.drop();
});

const addNickname = () =>
  scratch.installation.admin.transaction((tx) =>
    tx.script(`alter table "${schemaOf(scratch.id)}".person add column nickname text not null default ''`),
  );

describe("every column that is about people is known", () => {
  test("every column of a tenant's tables has a class, and every class a column", async () => {
    expect(columnFaults(await columnsOf(tilburg), columnClasses)).toEqual([]);
    expect(personalColumns(columnClasses).length).toBeGreaterThan(30);
  });

  test("whoever has data here finds all of it in the export and none of anybody else's; then it can all go", async () => {
    expect(await checkPersonalData(tilburg, columnClasses)).toEqual({
      missing: [],
      leaked: [],
      left: [],
      lost: [],
    });
  });

  test("the check is red for a column that nobody classified, exported or erased", async () => {
    await addNickname();
    expect(columnFaults(await columnsOf(scratch), columnClasses)).toEqual(["person.nickname has no class"]);

    const classes = {
      ...columnClasses,
      person: { ...columnClasses.person, nickname: "personal" as const },
    };
    const { missing, left, leaked } = await checkPersonalData(scratch, classes);
    expect({ missing, left, leaked }).toEqual({
      missing: ["person.nickname"],
      left: ["person.nickname"],
      leaked: [],
    });
  });
});

test("the check is red for an export that forgets a heading, or shows what others wrote", async () => {
  const almere = await createTestTenant("almere");
  const { missing, leaked } = await checkPersonalData(almere, columnClasses, async (ctx) => {
    const { sections } = await getMyData({ ctx });
    const messages = await ctx.db.kysely.selectFrom("match_message").select("body").execute();
    return [...sections.filter((section) => section.key !== "vog"), ...messages];
  });
  expect(missing).toEqual(["vog_record.seen_on", "vog_record.profile", "vog_record.valid_until"]);
  expect(leaked).toEqual(["match_message.body"]);
  await almere.drop();
});

describe("one's own data to read", () => {
  test("what the desk said to a helper about the request is the helper's, not the asker's", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.resident("Joost");
    const anneke = tilburg.as(await tilburg.coordinator());
    const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima });
    const text = "Joost kan niet: zijn moeder ligt in het ziekenhuis.";
    await createCallNote({ ctx: anneke, input: { helpRequestId, personId: joost.id, text } });
    await createCallNote({ ctx: anneke, input: { helpRequestId, text: "Sleutel bij de buren." } });
    const notesOf = async (person: TestPerson) =>
      (await getMyData({ ctx: tilburg.as(person) })).sections
        .find((section) => section.key === "call-notes")
        ?.rows.map((row) => row["text"]);
    expect(await notesOf(fatima)).toEqual(["Sleutel bij de buren."]);
    expect(await notesOf(joost)).toEqual([text]);
  });

  test("says who looked at an agreement; not what a report is about", async () => {
    const fatima = await tilburg.resident();
    const joost = await tilburg.helper();
    const anneke = tilburg.as(await tilburg.coordinator());
    const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima, needs: ["walker"] });
    await getHelpRequest({ ctx: anneke, input: { helpRequestId } });
    const match = await aMatch(tilburg, { asker: fatima, helper: joost });
    await getMatch({ ctx: anneke, input: { matchId: match.id } });
    const words = {
      text: "Hij is dreigend.",
      page: "",
      urgency: "now" as const,
      contact: "",
      address: "192.0.2.1",
    };
    await createReport({ ctx: tilburg.as(fatima), input: { ...words, aboutMatchId: match.id } });
    await listMatchMessages({ ctx: anneke, input: { matchId: match.id, limit: 10 } });
    const logOf = async (person: TestPerson) =>
      (await getMyData({ ctx: tilburg.as(person) })).sections
        .find((section) => section.key === "log")
        ?.rows.map((row) => `${String(row["action"])} ${String(row["by"])}`);
    expect(await logOf(fatima)).toContain("match.viewed desk");
    expect(await logOf(joost)).toEqual(["match.viewed desk"]);
  });

  test("every heading and every label has words, in both languages", async () => {
    const { me } = await peopleWithEverything(tilburg);
    for (const language of ["nl", "nl-x-formal", "en"] as const) {
      const { sections } = await getMyData({ ctx: tilburg.as(me, language) });
      const { has } = loadTranslator(language);
      const keys = new Set(sections.flatMap((section) => section.rows.flatMap((row) => Object.keys(row))));
      expect([...keys].filter((key) => !has(`my-data.label.${key}`))).toEqual([]);
      const wordless = sections.filter(({ title, why }) => `${title}${why}`.includes("my-data."));
      expect(wordless).toEqual([]);
    }
  });

  test("the page is whole, in the reader's language, and what was typed cannot become part of it", async () => {
    const { me } = await peopleWithEverything(tilburg);
    await tilburg.db.kysely
      .updateTable("person")
      .set({ last_name: `<script>alert("x")</script> & 'co'` })
      .where("id", "=", me.id)
      .execute();
    const { html } = await getMyDataHtml({ ctx: tilburg.as(me) });
    expect(html).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(html).toContain("Wat Tilburg van je weet");
    expect(html).toContain("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;co&#39;");
    expect(html).not.toContain("<script");
    expect(html).not.toMatch(/https?:\/\//);
    const { html: formal } = await getMyDataHtml({ ctx: tilburg.as(me, "nl-x-formal") });
    expect(formal).toContain("Wat Tilburg van u weet");
  });
});
