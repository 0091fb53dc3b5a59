import { breakContents } from "../../product/break-step.ts";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import { areasFile, inhabitantsFile, type NewTown, postcodesFile } from "./cast.ts";

/** From the first field to a site that is open, with what goes wrong on the way. */
export async function onboard(stage: Stage, admin: Visitor, town: NewTown): Promise<void> {
  const { t } = admin.words;
  stage.tell("a municipality is filled in part by part; what is wrong is said at its field");
  await admin.look("gemeenten");
  await admin.fill(t("console.new.name"), town.name);
  await admin.press(t("console.new.button"));
  await admin.reads(t("console.new.title", { name: town.name }));
  await admin.look("nieuw");
  await fillsIn(stage, admin, town);
  await addsAreas(stage, admin, town);
  await choosesParts(admin);
  await admin.look("nieuw-ingevuld");

  stage.tell("a step fails: why stands with it; what was wrong is changed, and all is made anew");
  admin.watch.expectError(/409 .*\/completion\)$/);
  const broken = await breakContents(stage.product, town.mistypedHost);
  try {
    await admin.press(t("console.new.make"));
    await admin.sees("No space left on device");
    await admin.sees(t("console.new.stuck"));
    await admin.look("nieuw-mislukt");
  } finally {
    await broken.mend();
  }
  await keeps(admin, "host", { [t("console.field.host")]: town.host });
  await admin.page.getByText("No space left on device").waitFor({ state: "detached" });

  const began = performance.now();
  await admin.press(t("console.new.make"));
  await admin.sees(t("console.new.done"));
  stage.tell(`the site was made in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (performance.now() - began > 20_000) throw new Error("the machine took more than twenty seconds");
  await admin.page
    .getByRole("definition")
    .filter({ hasText: t("project-preset.village") })
    .waitFor();
  await admin.look("nieuw-klaar");
  await admin.follow(t("console.new.look"));
  await admin.reads(town.name);
  await admin.look("gemeente");
}

async function fillsIn(stage: Stage, admin: Visitor, town: NewTown): Promise<void> {
  const { t } = admin.words;
  admin.watch.expectError(/400 .*\/api\/v1\/onboardings\//);
  await saves(admin, "which", { [t("console.field.municipalityCode")]: "855" });
  await admin.page.locator("#municipalityCode[aria-invalid=true]").waitFor();
  await keeps(admin, "which", { [t("console.field.municipalityCode")]: town.code });
  await saves(admin, "host", { [t("console.field.host")]: new URL(stage.site.origin).hostname });
  await admin.page.locator("#host[aria-invalid=true]").waitFor();
  await admin.look("nieuw-adres-bezet");
  await keeps(admin, "host", { [t("console.field.host")]: town.mistypedHost });
  await keeps(admin, "phone", {
    [t("console.field.phone")]: "0599 12 34 56",
    [t("console.field.phoneHours")]: "maandag tot en met vrijdag, 9 tot 13 uur",
  });
  await keeps(admin, "administrator", { [t("console.field.administratorEmail")]: town.administrator });
}

/** Tomorrow is as good as today: the page is loaded anew, and all is still there. */
async function addsAreas(stage: Stage, admin: Visitor, town: NewTown): Promise<void> {
  const { t } = admin.words;
  const { page } = admin;
  await page.reload();
  await page.getByLabel(t("console.field.host"), { exact: true }).waitFor();
  const kept = await page.getByLabel(t("console.field.host"), { exact: true }).inputValue();
  if (kept !== town.mistypedHost) throw new Error(`the address that was kept is ${kept}`);
  await chooses(admin, "areas", "buurten_2024.geojson", "dit is geen kaart");
  await page.locator("#areas[aria-invalid=true]").waitFor();
  await admin.look("nieuw-geen-kaart");

  stage.tell("three files show what they hold before anything is made: in numbers, on a map, row by row");
  await chooses(admin, "areas", "buurten_2024.geojson", areasFile(town));
  await admin.sees(t("console.preview.title"));
  await chooses(admin, "inhabitants", "kwb-2024.csv", inhabitantsFile(town));
  await admin.sees(t("console.preview.inhabitants.of", { inhabitants: 1500, areas: 2 }));
  await chooses(admin, "postcodes", "postcodes.csv", postcodesFile(town));
  for (const reason of ["area_without_border", "inhabitants_without_area", "postcode_without_homes"] as const)
    await admin.sees(t(`console.remark.${reason}`));
  await page.reload();
  const map = page.getByRole("region", { name: t("console.preview.map") });
  await map.locator("path").nth(2).waitFor();
  await page.locator("summary", { hasText: t("console.preview.list", { count: 3 }) }).click();
  await page.getByRole("row").filter({ hasText: "Molenwijk" }).filter({ hasText: "500" }).waitFor();
}

/** A file, as it is on somebody's disk. */
async function chooses(
  admin: Visitor,
  kind: "areas" | "inhabitants" | "postcodes",
  name: string,
  text: string,
): Promise<void> {
  const file = admin.page.getByLabel(admin.words.t(`console.files.${kind}`), { exact: true });
  await file.setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
}

/** "je" from the first day, without mandates, and as a village. */
async function choosesParts(admin: Visitor): Promise<void> {
  const { t } = admin.words;
  await admin.choose(t("console.form-of-address.with", { word: "je" }));
  await keeps(admin, "language", {});
  await admin.page.getByRole("checkbox", { name: t("modules.mandates") }).uncheck();
  await keeps(admin, "modules", {});
  await admin.choose(t("project-preset.village"));
  await keeps(admin, "project", {});
  await admin.sees(t("console.new.progress", { done: 8, total: 8 }));
}

const wordsOf = (admin: Visitor, part: string) =>
  `${admin.words.t("console.save")}: ${admin.words.find(part)}`;

async function saves(admin: Visitor, part: string, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields)) {
    await admin.page.getByLabel(label, { exact: true }).fill(text);
  }
  await admin.press(wordsOf(admin, `console.part.${part}`));
}

async function keeps(admin: Visitor, part: string, fields: Record<string, string>): Promise<void> {
  await saves(admin, part, fields);
  const form = admin.page
    .locator("form")
    .filter({ has: admin.page.getByRole("button", { name: wordsOf(admin, `console.part.${part}`) }) });
  await form.getByText(admin.words.t("console.saved")).waitFor();
}
