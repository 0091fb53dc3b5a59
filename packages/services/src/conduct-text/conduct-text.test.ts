import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { acceptCodeOfConduct, getCodeOfConduct } from "../consents/index.ts";
import { ForbiddenError } from "../errors.ts";
import { listCandidates } from "../help-requests/index.ts";
import { getMe } from "../people/index.ts";
import { getConductText, publishConductText, writeConductTextDraft } from "./index.ts";

let tilburg: TestTenant;
let bram: TestPerson;
let fatima: TestPerson;

beforeEach(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  fatima = await tilburg.resident("Fatima");
});
afterEach(() => tilburg.drop());
afterAll(closeTestInstallation);

async function publish(settings: { nl: string; en?: string; asksAgain?: boolean }) {
  const ctx = tilburg.as(bram);
  const { version } = await getConductText({ ctx });
  const full = { en: "", asksAgain: true, ...settings };
  const written = await writeConductTextDraft({ ctx, input: { settings: full, note: "", basedOn: version } });
  const number = written.draft?.number ?? 0;
  return publishConductText({ ctx, input: { number, basedOn: written.version } });
}
const read = (who = fatima) => getCodeOfConduct({ ctx: tilburg.as(who) });
const hasAccepted = async (who = fatima) => (await getMe({ ctx: tilburg.as(who) })).codeOfConductAccepted;

describe("a municipality's own code of conduct", () => {
  test("is the next version; whoever accepted the one before is asked again, and accepts it", async () => {
    expect(await hasAccepted()).toBe(true);
    await publish({ nl: "Wees aardig." });
    expect(await read()).toMatchObject({ version: 2, text: "Wees aardig.", acceptedAt: null });
    expect(await hasAccepted()).toBe(false);
    await acceptCodeOfConduct({ ctx: tilburg.as(fatima), input: { version: 2 } });
    expect(await hasAccepted()).toBe(true);
    const { kysely } = tilburg.db;
    const rows = await kysely
      .selectFrom("code_of_conduct_acceptance")
      .select(["version"])
      .where("person_id", "=", fatima.id)
      .orderBy("version")
      .execute();
    expect(rows.map(({ version }) => version)).toEqual([1, 2]);
  });

  test("asks nobody when only the wording differs, and a text that does ask holds for those too", async () => {
    await publish({ nl: "Wees aardig voor elkaar.", asksAgain: false });
    expect(await read()).toMatchObject({ version: 2 });
    expect(await hasAccepted()).toBe(true);
    await publish({ nl: "Heel anders." });
    await publish({ nl: "Heel anders, in betere woorden.", asksAgain: false });
    expect(await hasAccepted()).toBe(false);
    await acceptCodeOfConduct({ ctx: tilburg.as(fatima), input: { version: 4 } });
    expect(await hasAccepted()).toBe(true);
  });

  test("takes nobody's help away: a helper of the earlier version is found as before", async () => {
    const joost = await tilburg.helper("Joost");
    const anneke = await tilburg.coordinator("Anneke");
    const { id: helpRequestId } = await tilburg.aHelpRequest({ by: fatima });
    const found = async () =>
      JSON.stringify(await listCandidates({ ctx: tilburg.as(anneke), input: { helpRequestId } })).includes(
        joost.id,
      );
    expect(await found()).toBe(true);
    await publish({ nl: "Wees aardig." });
    expect(await found()).toBe(true);
  });

  test("reads in Dutch for whoever reads English, until there is English", async () => {
    await publish({ nl: "Wees aardig." });
    const english = () => getCodeOfConduct({ ctx: tilburg.as("visitor", "en") });
    expect(await english()).toMatchObject({ locale: "nl", text: "Wees aardig." });
    await publish({ nl: "Wees aardig.", en: "Be kind." });
    expect(await english()).toMatchObject({ locale: "en", text: "Be kind." });
  });

  test("is set by administrators alone; going back is a version of its own", async () => {
    await expect(getConductText({ ctx: tilburg.as(fatima) })).rejects.toThrow(ForbiddenError);
    const first = await read();
    await publish({ nl: "Wees aardig." });
    const { version } = await getConductText({ ctx: tilburg.as(bram) });
    await publishConductText({ ctx: tilburg.as(bram), input: { number: 0, basedOn: version } });
    expect(await read()).toMatchObject({ version: 3, text: first.text });
    expect((await tilburg.audit()).map(({ action }) => action)).toEqual([
      "code_of_conduct.drafted",
      "code_of_conduct.published",
      "code_of_conduct.published",
    ]);
  });
});
