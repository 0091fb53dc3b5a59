import { readFile } from "node:fs/promises";
import { ageProof } from "../../product/age-proof.ts";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import type { NewTown } from "./cast.ts";

/** A screen that was left open asks for a code first; then all of the municipality is made into a file and fetched. */
export async function takeAllAlong(
  stage: Stage,
  { admin, town, recoveryCode }: { admin: Visitor; town: NewTown; recoveryCode: string },
): Promise<void> {
  const { t } = admin.words;
  const { page } = admin;
  stage.tell("who was here for a while shows a code first; then the file is made while the page waits");
  await admin.sees(t("console.move.none"));
  const name = page.locator("#export-name");
  await name.fill("Een andere stad");
  await ageProof(stage.product, town.platformAdministrator, 16);
  admin.watch.expectError(/40[03] .*\/(proof|packages)\)$/);
  await admin.press(t("console.export.button"));
  await admin.sees(t("console.prove.title"));
  await admin.fill(t("console.code"), "000000");
  await admin.press(t("console.prove.button"));
  await admin.sees(t("problem.console_proof_refused"));
  await admin.look("gemeente-laat-zien");
  await admin.fill(t("console.code"), recoveryCode);
  await admin.press(t("console.prove.button"));
  await page.getByText(t("console.prove.title")).waitFor({ state: "detached" });

  // What was typed before the code is still there.
  await admin.press(t("console.export.button"));
  await page.locator("#export-name[aria-invalid=true]").waitFor();
  await name.fill(town.name);
  await admin.press(t("console.export.button"));
  const take = page.getByRole("link", { name: t("console.export.take") });
  await take.waitFor({ timeout: 60_000 });
  await admin.look("gemeente-alles-mee");
  const [file] = await Promise.all([page.waitForEvent("download"), take.click()]);
  const content = await readFile(await file.path());
  if (content.subarray(0, 2).toString() !== "PK") throw new Error("What was fetched is no zip file");
  await page.getByText(takenBy(town, t)).waitFor();
}

function takenBy({ platformAdministrator: who }: NewTown, t: Visitor["words"]["t"]): RegExp {
  const [start = ""] = t("console.export.taken", { who, when: "\n" }).split("\n");
  return new RegExp(`^${start.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
