import { setUpSecondStep } from "../../acts/second-step.ts";
import { signIn } from "../../acts/sign-in.ts";
import type { Place } from "../../site.ts";
import type { Stage } from "../../stage.ts";
import { tokenFiles } from "../../token-files.ts";
import type { Visitor } from "../../visitor.ts";
import type { NewTown } from "./cast.ts";

/** The first administrator gives the site its house style; then a resident signs in there. */
export async function bringToLife(stage: Stage, place: Place, town: NewTown): Promise<void> {
  const { mailbox } = stage.product;
  stage.tell("the first administrator signs in with a code and gives the site its house style");
  const boss = await stage.visitor("gemeentebeheerder", place);
  const { t } = boss.words;
  // A new site asks its staff for a second step from its first day.
  await signIn(boss, mailbox, { email: town.administrator, to: "/tweede-stap" });
  await setUpSecondStep(boss);
  await boss.go("/beheer/huisstijl");
  await boss.reads(t("house-style.title"));
  await boss.page.getByLabel(t("house-style.import.label"), { exact: true }).setInputFiles({
    name: `${town.tokens}.css`,
    mimeType: "text/css",
    buffer: Buffer.from(tokenFiles()[town.tokens] ?? ""),
  });
  await mendContrast(boss);
  await boss.press(t("house-style.publish"));
  await boss.sees(t("house-style.done.published"));
  await boss.look("eigen-huisstijl");

  stage.tell("a resident comes to it by HTTP, is led to HTTPS, and signs in");
  const resident = await stage.visitor("inwoner", place);
  await resident.page.goto(place.alsoAt?.[0] ?? place.origin);
  await resident.page.locator("main h1").first().waitFor();
  const { origin } = new URL(resident.page.url());
  if (origin !== place.origin) throw new Error(`the resident came to ${origin}`);
  await resident.look("eigen-voorpagina");
  await signIn(resident, mailbox, { email: `inwoner-${stage.run}@voorbeeld.example` });
  await resident.reads(resident.words.t("me.title"));
  await resident.look("eigen-mijn");
  await requireCookie(resident, place);
}

/** Every colour that is hard to read is taken in the nearest that is not, when there is one. */
async function mendContrast(boss: Visitor): Promise<void> {
  const { t } = boss.words;
  const takeAll = boss.page.getByRole("button", { name: t("house-style.contrast.take-all") });
  const isFine = boss.page.getByText(t("house-style.contrast.count", { count: 0 }));
  await takeAll.or(isFine).first().waitFor();
  if (await takeAll.isVisible()) await takeAll.click();
  await isFine.first().waitFor();
}

/** Of this host alone, over HTTPS alone, out of reach of scripts. */
async function requireCookie(visitor: Visitor, place: Place): Promise<void> {
  const isSecure = place.origin.startsWith("https:");
  const cookies = await visitor.context.cookies();
  const found = cookies.find(({ name }) => name === (isSecure ? "__Host-omzien" : "omzien"));
  const isRight =
    found?.domain === new URL(place.origin).hostname &&
    found.secure === isSecure &&
    found.httpOnly &&
    found.path === "/";
  if (!isRight) throw new Error(`the session's cookie is ${JSON.stringify(found)}`);
}

/** Closed with a page that says so in the site's own words, and open again. */
export async function closeAndOpen(
  stage: Stage,
  { admin, place, town }: { admin: Visitor; place: Place; town: NewTown },
): Promise<void> {
  const { t } = admin.words;
  stage.tell("the site is closed: a page says so, in its house style; and opened again");
  const passerBy = await stage.visitor("voorbijganger", place);
  passerBy.watch.expectError(/503 /);
  await admin.press(t("console.suspend.button"));
  await admin.sees(t("console.resume.text"));
  await admin.look("gemeente-dicht");
  await passerBy.go("/");
  await passerBy.reads(t("pages.closed.suspended.title", { siteName: town.name }));
  await passerBy.look("eigen-site-dicht");
  await admin.press(t("console.resume.button"));
  await admin.sees(t("console.suspend.text"));
  await passerBy.go("/");
  await passerBy.page.getByRole("banner").waitFor();
}

/** The list says in numbers how the new site does; what nobody can know yet is said to be unknown. */
export async function readNumbers(
  stage: Stage,
  { admin, town }: { admin: Visitor; town: NewTown },
): Promise<void> {
  const { t } = admin.words;
  stage.tell("the list of municipalities says how each of them is doing");
  const { pathname } = new URL(admin.page.url());
  await admin.go("/");
  const row = admin.page.getByRole("row").filter({ hasText: town.name });
  await row.getByText(t("console.figures.unknown"), { exact: true }).waitFor();
  await row.getByText(/MB/).waitFor();
  await admin.look("gemeenten-in-cijfers");
  await admin.go(pathname);
  await admin.reads(town.name);
}
