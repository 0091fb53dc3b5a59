import { fromDpv } from "@omzien/consent";
import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { extractText, getDocumentProxy } from "unpdf";
import { beforeEach, expect, test } from "vitest";
import { giveConsents, recordConsentsByPhone, withdrawConsent } from "../../consents/index.ts";
import { NotFoundError, UnauthenticatedError } from "../../errors.ts";
import { getConsentReceipts, getConsentRecords, getMyData } from "../index.ts";
import { renderReceipts } from "./render-receipts.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let fatima: TestPerson;
beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  const unasked = {
    "match.be-found": null,
    "match.be-asked": null,
    "match.beyond-neighbourhood": null,
    "cross-tenant": null,
  } as const;
  fatima = await tilburg.resident("Fatıma", {
    lastName: "Yılmaz-Şahin",
    consents: { ...unasked, "share.first-name": null },
  });
});

async function answerEverything(): Promise<void> {
  const ctx = tilburg.as(fatima);
  const given = { purpose: "match.be-found", answer: "given", textVersion: 1 } as const;
  await giveConsents({ ctx, input: { answers: [given] } });
  tilburg.clock.advance({ days: 1 });
  await withdrawConsent({ ctx, input: { purpose: "match.be-found" } });
  tilburg.clock.advance({ days: 1 });
  const anneke = tilburg.as(await tilburg.coordinator());
  const answers = [{ purpose: "need.show", answer: "given", textVersion: 1 } as const];
  await recordConsentsByPhone({ ctx: anneke, input: { personId: fatima.id, answers } });
}

async function textOf(
  base64: string,
): Promise<{ text: string; pages: number; tagged: boolean; language: string }> {
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.from(base64, "base64")));
  const { text, totalPages } = await extractText(pdf, { mergePages: true });
  const { info } = await pdf.getMetadata();
  const marks = await pdf.getMarkInfo();
  return {
    text: text.replaceAll(/\s+/g, " "),
    pages: totalPages,
    tagged: marks?.Marked === true,
    language: String(Reflect.get(info, "Language")),
  };
}

test("the PDF holds every answer with tenant, exact words, version, time and way, as text that can be read out", async () => {
  await answerEverything();
  const receipts = await getConsentReceipts({ ctx: tilburg.as(fatima) });
  const { text, tagged, language } = await textOf(receipts.pdf);
  const site = (await getMyData({ ctx: tilburg.as(fatima) })).site;
  for (const part of [
    `Waar je ja of nee op zei, bij ${site}`,
    "Van: Fatıma Yılmaz-Şahin",
    "Mogen we je hulpvraag aan buren laten zien?",
    "Antwoord: Ja",
    "Antwoord: Ingetrokken",
    `Aan wie: ${site}`,
    "Hoe: Op de site",
    "Hoe: Aan de telefoon",
    "Door wie: Opgeschreven door de balie",
    "Tekst: versie 1",
    "Wanneer: 1 december 2026, 10.00 uur",
    "Geldt tot:",
  ])
    expect(text).toContain(part);
  const rows = await tilburg.db.kysely
    .selectFrom("consent_event")
    .select(["text_sha256"])
    .where("person_id", "=", fatima.id)
    .execute();
  for (const { text_sha256: sha256 } of rows) expect(text.replaceAll(" ", "")).toContain(sha256);
  expect([tagged, language]).toEqual([true, "nl"]);
  expect(await textOf((await getConsentReceipts({ ctx: tilburg.as(fatima, "en") })).pdf)).toMatchObject({
    language: "en",
  });
});

test("the words are those that were answered, also when the site says something else by now", async () => {
  await answerEverything();
  const { text } = await textOf((await getConsentReceipts({ ctx: tilburg.as(fatima, "en") })).pdf);
  expect(text).toContain("Mogen we je hulpvraag aan buren laten zien?");
  expect(text).toContain("Answer: Yes");
});

test("a receipt that leaves out the words is found", async () => {
  const pdf = await renderReceipts(
    {
      language: "nl",
      title: "Bewijs",
      lead: [],
      receipts: [{ heading: "", explanation: "", facts: [["Antwoord", "Ja"]] }],
      none: "",
    },
    tilburg.clock.now(),
  );
  const { text } = await textOf(pdf.toString("base64"));
  expect(text).toContain("Antwoord: Ja");
  expect(text).not.toContain("Mogen we");
});

test("many answers run on over pages, and none is lost", async () => {
  const receipts = Array.from({ length: 60 }, (_, index) => ({
    heading: `Vraag ${index}`,
    explanation: "Wat er dan gebeurt. ".repeat(6),
    facts: [["Antwoord", "Ja"] as const],
  }));
  const pdf = await renderReceipts(
    { language: "nl", title: "Bewijs", lead: [], receipts, none: "" },
    tilburg.clock.now(),
  );
  const { text, pages } = await textOf(pdf.toString("base64"));
  expect(pages).toBeGreaterThan(4);
  for (const { heading } of receipts) expect(text).toContain(heading);
});

test("without any answer it says so", async () => {
  const { text } = await textOf((await getConsentReceipts({ ctx: tilburg.as(fatima) })).pdf);
  expect(text).toContain("Je gaf nog geen antwoord.");
});

test("as JSON-LD every event of one's own comes back whole, and none of others'", async () => {
  await answerEverything();
  const joost = await tilburg.helper("Joost");
  const { document } = await getConsentRecords({ ctx: tilburg.as(fatima) });
  const events = fromDpv(JSON.parse(JSON.stringify(document)));
  expect(events.map(({ purpose, status, evidence }) => [purpose, status, evidence])).toEqual([
    ["match.be-found", "given", "web"],
    ["match.be-found", "withdrawn", "web"],
    ["need.show", "given", "phone"],
  ]);
  expect(new Set(events.map(({ subjectId }) => subjectId))).toEqual(new Set([fatima.id]));
  expect(JSON.stringify(document)).not.toContain(joost.id);
});

test("each time it is made anew, for whoever asks; after leaving or elsewhere there is nothing", async () => {
  await answerEverything();
  const first = await getConsentReceipts({ ctx: tilburg.as(fatima) });
  expect((await getConsentReceipts({ ctx: tilburg.as(fatima) })).pdf.length).toBe(first.pdf.length);
  for (const verb of [getConsentReceipts, getConsentRecords]) {
    await expect(verb({ ctx: tilburg.as("visitor") })).rejects.toThrow(UnauthenticatedError);
    await expect(verb({ ctx: almere.as(fatima) })).rejects.toThrow(NotFoundError);
  }
  const read = (await tilburg.audit(fatima.id)).filter(({ action }) => action === "my_data.receipts_read");
  expect(read).toHaveLength(2);
});
