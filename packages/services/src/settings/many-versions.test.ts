import { moduleNames } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { closeTestInstallation, createTestTenant, type TestPerson, type TestTenant } from "@omzien/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { getModules, listModulesVersions, publishModules, writeModulesDraft } from "../modules/index.ts";
import { insertVersion } from "./queries.ts";

let tilburg: TestTenant;
let bram: TestPerson;
beforeAll(async () => {
  tilburg = await createTestTenant("tilburg");
  bram = await tilburg.person("Bram", { roles: ["administrator"] });
});
afterAll(closeTestInstallation);

const get = () => getModules({ ctx: tilburg.as(bram) });
const list = (before?: number) => listModulesVersions({ ctx: tilburg.as(bram), input: { before } });

test("what holds is found however many versions came after it, and so is each to go back to", async () => {
  const { published } = await get();
  const settings = { ...published.settings, [moduleNames[0]]: false };
  const { version } = await writeModulesDraft({
    ctx: tilburg.as(bram),
    input: { settings, note: "the first", basedOn: (await get()).version },
  });
  await publishModules({ ctx: tilburg.as(bram), input: { number: 1, basedOn: version } });
  const row = { topic: "modules", settings: published.settings, note: "", by: bram.id };
  await transaction(tilburg.db, async (tx) => {
    for (let number = 2; number <= 230; number++)
      await insertVersion(tx, { ...row, number, at: tilburg.clock.now() });
  });
  expect((await get()).published).toMatchObject({ number: 1, note: "the first", settings });

  const numbers: number[] = [];
  for (let before: number | undefined, hasOlder = true; hasOlder; before = numbers.at(-1)) {
    const page = await list(before);
    numbers.push(...page.versions.map(({ number }) => number));
    hasOlder = page.hasOlder;
  }
  expect(numbers).toEqual(Array.from({ length: 231 }, (_, index) => 230 - index));

  const input = { number: 3, basedOn: (await get()).version };
  const back = await publishModules({ ctx: tilburg.as(bram), input });
  expect(back.published.number).toBe(3);
});
