import { createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listCallTasks } from "../call-tasks/index.ts";
import { ForbiddenError, InvalidInputError, NotFoundError } from "../errors.ts";
import { getHelpKinds, publishHelpKinds, writeHelpKindsDraft } from "../help-kinds/index.ts";
import { endHelpOffer } from "../help-offers/index.ts";
import { createInvitations, listCandidates } from "../help-requests/index.ts";
import { listMyInvitations } from "../invitations/index.ts";
import { getMyData } from "../my-data/index.ts";
import { newId } from "../new-id.ts";
import { restrictDataOf } from "../restriction/index.ts";
import { boundsFor, inRing, loadSearch, offersWithin } from "../search/index.ts";
import { listHelperTrainings, listTrainings, noteTraining, removeTraining } from "./index.ts";

let tilburg: TestTenant;
let almere: TestTenant;
let bram: TestPerson;
let anneke: TestPerson;
let dementia: string;
let grief: string;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  almere = await createTestTenant("almere");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
  anneke = await tilburg.coordinator("Anneke");
  await keep([training("Omgaan met dementie", "Dementia"), training("Omgaan met rouw")]);
  const [first, second] = await listTrainings({ ctx: tilburg.as(anneke) });
  if (!first || !second) throw new Error("two were kept");
  [dementia, grief] = [first.id, second.id];
});
afterAll(async () => {
  await tilburg.drop();
  await almere.drop();
});

interface Kept {
  id: string | null;
  name: { nl: string; en: string };
  hidden: boolean;
}
const training = (nl: string, en = ""): Kept => ({ id: null, name: { nl, en }, hidden: false });

/** The list as an administrator writes and publishes it. */
async function keep(trainings: Kept[]): Promise<void> {
  const ctx = tilburg.as(bram);
  const { version, published } = await getHelpKinds({ ctx });
  const settings = { ...published.settings, trainings };
  const { version: basedOn, draft } = await writeHelpKindsDraft({
    ctx,
    input: { settings, note: "", basedOn: version },
  });
  await publishHelpKinds({ ctx, input: { number: draft?.number ?? 0, basedOn } });
}

const note = (person: { id: string }, trainingId = dementia, by = anneke) =>
  noteTraining({ ctx: tilburg.as(by), input: { personId: person.id, trainingId } });
const listOf = (person: { id: string }) =>
  listHelperTrainings({ ctx: tilburg.as(anneke), input: { personId: person.id } });

describe("a training that somebody had", () => {
  test("is written down by the desk once, with who did so and when; the helper reads it in their own data", async () => {
    const joost = await tilburg.helper("Joost");
    const noted = { id: dementia, name: "Omgaan met dementie", notedBy: "Anneke Jansen" };
    expect(await note(joost)).toMatchObject([{ ...noted, notedAt: "2026-12-01T09:00:00.000Z" }]);
    await note(joost);
    expect(await listOf(joost)).toMatchObject([noted]);
    const english = tilburg.as(anneke, "en");
    expect(await listTrainings({ ctx: english })).toMatchObject([
      { name: "Dementia" },
      { name: "Omgaan met rouw" },
    ]);
    const { sections } = await getMyData({ ctx: tilburg.as(joost) });
    expect(sections.find(({ key }) => key === "trainings")?.rows).toMatchObject([
      { training: "Omgaan met dementie" },
    ]);
    const audit = await tilburg.audit(joost.id);
    expect(audit[0]).toMatchObject({ action: "training.noted", facts: { trainingId: dementia } });
  });

  test("is taken back when it was a mistake, and forgotten when the helper stops; nobody else's is", async () => {
    const [nel, wim] = [await tilburg.helper("Nel"), await tilburg.helper("Wim")];
    await Promise.all([note(nel), note(nel, grief), note(wim)]);
    const input = { personId: nel.id, trainingId: grief };
    await removeTraining({ ctx: tilburg.as(anneke), input });
    await expect(removeTraining({ ctx: tilburg.as(anneke), input })).rejects.toThrow(NotFoundError);
    expect(await listOf(nel)).toMatchObject([{ id: dementia }]);
    await endHelpOffer({ ctx: tilburg.as(nel), input: {} });
    expect(await listOf(nel)).toEqual([]);
    expect(await listOf(wim)).toHaveLength(1);
  });

  test("is one of the list; a hidden one is not given any more, and who had it keeps it", async () => {
    const kees = await tilburg.helper("Kees");
    await note(kees, grief);
    const unknown = new InvalidInputError([{ pointer: "/trainingId", code: "unknown_value" }]);
    await expect(note(kees, newId())).rejects.toThrow(unknown);
    const list = (await getHelpKinds({ ctx: tilburg.as(bram) })).published.settings.trainings;
    await keep(list.map((each) => ({ ...each, hidden: each.id === grief })));
    expect((await listTrainings({ ctx: tilburg.as(anneke) })).map(({ id }) => id)).toEqual([dementia]);
    await expect(note(await tilburg.helper("Els"), grief)).rejects.toThrow(unknown);
    expect(await listOf(kees)).toMatchObject([{ id: grief }]);
    await keep(list);
  });

  test("an id that is not on the list is refused at its place", async () => {
    const stranger = { ...training("Vreemd"), id: newId() };
    await expect(keep([stranger])).rejects.toMatchObject({
      faults: [{ pointer: "/settings/trainings/0/id", code: "unknown_value" }],
    });
  });

  test("is the desk's to write and read: not the helper's, not one's own, not of who put data on hold, not elsewhere", async () => {
    const piet = await tilburg.helper("Piet");
    await expect(note(piet, dementia, piet)).rejects.toThrow(ForbiddenError);
    await expect(note(anneke)).rejects.toThrow(ForbiddenError);
    const input = { personId: piet.id };
    await expect(listHelperTrainings({ ctx: tilburg.as(piet), input })).rejects.toThrow(ForbiddenError);
    await expect(listTrainings({ ctx: tilburg.as(piet) })).rejects.toThrow(ForbiddenError);
    const elsewhere = almere.as(await almere.coordinator());
    await expect(listHelperTrainings({ ctx: elsewhere, input })).rejects.toThrow(NotFoundError);
    await restrictDataOf({ ctx: tilburg.as(anneke), input });
    await expect(note(piet)).rejects.toThrow(NotFoundError);
  });
});

describe("a trained pool for a complex request", () => {
  const heavy = { categories: ["respite"], weightMax: "complex" } as const;
  const pool = async (helpRequestId: string, trainingId: string, ctx = tilburg.as(anneke)) =>
    listCandidates({ ctx, input: { helpRequestId, training: trainingId } });

  test("is everybody who had the training and fits, across the municipality, with points and why; others are not", async () => {
    const fatima = await tilburg.resident("Fatima");
    const { id } = await tilburg.aHelpRequest({
      by: fatima,
      category: "respite",
      weight: "complex",
      audience: "neighbourhood",
    });
    const near = await tilburg.helper("Noor", { offer: heavy });
    const far = await tilburg.helper("Ver", {
      area: "zuid",
      offer: heavy,
      email: null,
      phone: "+31600000001",
    });
    const untrained = await tilburg.helper("Ongetraind", { offer: heavy });
    const silent = await tilburg.helper("Stil", {
      offer: heavy,
      consents: { "match.be-asked": "withdrawn" },
    });
    const light = await tilburg.helper("Licht", { offer: { categories: ["respite"] } });
    await Promise.all([near, far, silent, light].map((helper) => note(helper)));
    const list = await pool(id, dementia);
    expect(list.candidates.map(({ offerId }) => offerId)).toEqual([near.offerId, far.offerId]);
    expect(list.candidates[0]).toMatchObject({
      training: "Heeft de training Omgaan met dementie gevolgd.",
      misfits: [],
    });
    expect(list.candidates[0]?.points).toBeGreaterThan(0);
    expect(list.candidates[1]?.misfits.map(({ kind }) => kind)).toEqual(["area"]);
    expect(list.nextStep.kind).toBe("desk");
    const ordinary = await listCandidates({ ctx: tilburg.as(anneke), input: { helpRequestId: id } });
    expect(ordinary.candidates.map(({ offerId, training: line }) => [offerId, line])).toEqual(
      expect.arrayContaining([
        [near.offerId, null],
        [untrained.offerId, null],
      ]),
    );
    expect(list.fitsAsAsked).toBe(ordinary.fits);
    expect((await pool(id, grief)).candidates).toEqual([]);
    await expect(pool(id, newId())).rejects.toThrow(NotFoundError);

    // By hand, further than was asked only when the desk says so; who has no e-mail is told by telephone.
    const ask = (who: { offerId: string }, ...despite: "area"[]) =>
      createInvitations({
        ctx: tilburg.as(anneke),
        input: { helpRequestId: id, offerIds: [who.offerId], despite, training: dementia },
      });
    await expect(ask(far)).rejects.toMatchObject({ code: "helper_not_available" });
    await expect(ask(untrained)).rejects.toMatchObject({ code: "helper_not_available" });
    await ask(far, "area");
    const calls = await listCallTasks({ ctx: tilburg.as(anneke), input: { limit: 5 } });
    const said = "Je hebt de training Omgaan met dementie gevolgd.";
    expect(calls.items).toMatchObject([
      {
        person: { id: far.id },
        invitation: { reasons: expect.arrayContaining([expect.objectContaining({ text: said })]) },
      },
    ]);
    const { items } = await listMyInvitations({ ctx: tilburg.as(far), input: { limit: 5 } });
    expect(items[0]?.reasons[0]?.text).toBe(said);
    const english = await listMyInvitations({ ctx: tilburg.as(far, "en"), input: { limit: 5 } });
    expect(english.items[0]?.reasons[0]?.text).toBe("You had the training Dementia.");
  });

  test("is found before the rules however many others live nearer", async () => {
    const { id } = await tilburg.aHelpRequest({
      by: await tilburg.resident("Greet"),
      category: "respite",
      weight: "complex",
    });
    const ctx = tilburg.as(anneke);
    const search = await loadSearch(tilburg.db, ctx, id);
    if (!search) throw new Error("it was just made");
    const { request, policy } = inRing(search, "municipality");
    const far = await tilburg.helper("Verweg", { area: "zuid", offer: heavy });
    const nearest = (among?: ReadonlySet<string>) =>
      tilburg.db.all(offersWithin, {
        ...boundsFor(among ? { ...request, among } : request, policy, ctx.now()),
        limit: 1,
      });
    expect(await nearest(new Set([far.id]))).toMatchObject([{ id: far.offerId }]);
    expect(await nearest()).not.toMatchObject([{ id: far.offerId }]);
  });

  test("stays in the neighbourhood of who does not want their request elsewhere", async () => {
    const thea = await tilburg.resident("Thea", {
      consents: { "match.beyond-neighbourhood": "withdrawn" },
    });
    const { id } = await tilburg.aHelpRequest({ by: thea, category: "respite", weight: "complex" });
    const names = (await pool(id, dementia)).candidates.map(({ name }) => name);
    expect(names).toEqual(["Noor"]);
  });
});
