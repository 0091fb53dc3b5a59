import { demoPeople } from "../demo-people.ts";
import { signIn } from "../acts/sign-in.ts";
import { wearsOthers } from "../acts/wear-others.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

// Yellow on white cannot be read; the rest is as a municipality might have it.
const faintFile = `@import url("https://huisstijl.example/meer.css");
.onze-stad { --onze-stad-geel: #ffd500; --utrecht-link-color: var(--onze-stad-geel);
  --utrecht-document-color: #1d2733; --utrecht-document-background-color: #ffffff;
  --utrecht-button-primary-action-background-color: #6b2d90; --utrecht-button-primary-action-color: #ffffff;
  --utrecht-button-border-radius: 0; --utrecht-document-font-family: "Onze Letter", serif;
  --utrecht-feedback-danger-color: url(https://huisstijl.example/rood.png); }`;

// Made for this story: a hill, a river and a made-up name in shapes.
const ownLogo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60">
  <rect width="300" height="60" rx="8" fill="#ffffff"/><path d="M6 52 C22 12 40 12 56 52 Z" fill="#2e7d4f"/>
  <path d="M6 52 C24 44 38 58 56 48 V54 H6 Z" fill="#1f6fb2"/>
  <path d="M74 18 H84 V42 H74 Z M92 18 H116 V25 H109 V42 H99 V25 H92 Z M124 18 H134 V35 H148 V42 H124 Z M156 18 H180 V24 H166 V27 H178 V33 H166 V36 H180 V42 H156 Z M190 18 H212 V42 H202 V25 H190 Z M222 18 H232 V42 H222 Z M242 18 H252 L262 32 V18 H272 V42 H262 L252 28 V42 H242 Z" fill="#1d2733"/></svg>`;

/** A file becomes a draft, what is hard to read is mended, everybody sees what was published, and one goes back. */
export const houseStyleStory: Story = {
  id: "house-style",
  title: "an administrator imports a house style, mends it, publishes it, plans another and goes back",
  played: "at-work",
  play: async (stage) => {
    const { t } = stage.site.words;
    const boss = await stage.visitor("beheerder");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("administration.house-style.title"));
    await boss.reads(t("house-style.title"));
    await boss.look("huisstijl");
    const visitor = await stage.visitor("bezoeker");

    stage.tell(
      "a file is read on this device; what does not fit is said, and what is faint cannot be published",
    );
    await imports(boss, faintFile);
    await boss.press(t("house-style.publish"));
    await boss.page.getByRole("alert").getByRole("link").first().waitFor();
    await boss.look("huisstijl-te-licht");
    await boss.press(t("house-style.contrast.take-all"));
    await boss.sees(t("house-style.contrast.count", { count: 0 }));
    await boss.look("huisstijl-hersteld");

    await uploadsPictures(stage, boss);

    stage.tell("published: the next page of everybody wears it");
    const before = await buttonColor(visitor);
    await boss.press(t("house-style.publish"));
    await boss.sees(t("house-style.done.published"));
    await boss.look("huisstijl-geldt");
    const after = await buttonColor(visitor);
    if (after !== "#6b2d90" || before === after)
      throw new Error(`the visitor's buttons went from ${before} to ${after}`);
    if (!(await seesLogo(visitor))) throw new Error("the visitor sees no logo in the header");
    await visitor.look("voorpagina-in-nieuwe-stijl");
    await seesNameWithoutFiles(visitor);

    stage.tell("another is planned, and called off");
    await boss.choose(t("house-style.radius.round"));
    await boss.page.getByText(t("house-style.plan.title")).click();
    await boss.fill(t("house-style.plan.day"), inAMonth(stage));
    await boss.press(t("house-style.plan.action"));
    await boss.sees(t("house-style.done.planned"));
    await boss.look("huisstijl-gepland");
    await boss.press(t("house-style.planned.cancel", { number: 2 }));
    await boss.page.getByText(t("house-style.planned.title"), { exact: true }).waitFor({ state: "detached" });

    stage.tell("and back to how it was, from the list of versions");
    await boss.follow(t("house-style.history.title"));
    await boss.reads(t("house-style.history.title"));
    await boss.look("huisstijl-eerder");
    await boss.press(t("house-style.history.return.first"));
    await boss.reads(t("house-style.title"));
    if ((await buttonColor(visitor)) !== before || (await seesLogo(visitor)))
      throw new Error("the site did not go back to how it was");

    await wearsOthers(stage, boss, visitor);
  },
};

async function imports(boss: Visitor, file: string): Promise<void> {
  const { t } = boss.words;
  const input = boss.page.getByLabel(t("house-style.import.label"), { exact: true });
  await input.setInputFiles({ name: "stad.css", mimeType: "text/css", buffer: Buffer.from(file) });
  await boss.sees(t("house-style.import.file.import_rule"));
  await boss.page.getByText(t("house-style.import.refused", { count: 2 })).click();
  await boss.sees(new RegExp(t("house-style.import.reason.outside")));
}

/** What is no plain picture is refused with why; a logo and an icon are shown where they will stand. */
async function uploadsPictures(stage: Stage, boss: Visitor): Promise<void> {
  const { t } = boss.words;
  stage.tell("a logo with a script in it is refused with why; a plain one is shown where it will stand");
  const choose = (kind: "logo" | "icon", text: string) =>
    boss.page
      .getByLabel(t(`house-style.${kind}.label`), { exact: true })
      .setInputFiles({ name: `${kind}.svg`, mimeType: "image/svg+xml", buffer: Buffer.from(text) });
  boss.watch.expectError(/400 .*\/house-style\/images\?kind=logo\)$/);
  await choose("logo", ownLogo.replace("<rect", "<script>alert(1)</script><rect"));
  await boss.sees(t("house-style.image.fault.image_svg_unsafe"));
  await boss.look("huisstijl-logo-geweigerd");
  await choose("logo", ownLogo);
  await boss.page
    .getByRole("img", { name: t("house-style.logo.alt") })
    .first()
    .waitFor();
  await choose("icon", ownLogo.replace("0 0 300 60", "0 0 62 62"));
  await boss.page
    .getByRole("img", { name: t("house-style.icon.alt") })
    .first()
    .waitFor();
  await boss.page.getByRole("heading", { name: t("house-style.images.title") }).scrollIntoViewIfNeeded();
  await boss.look("huisstijl-logo");
}

/** On the page that is open: a logo that was fetched, and an icon of the tab with an address of its own. */
async function seesLogo({ page, site }: Visitor): Promise<boolean> {
  const logo = page.getByRole("banner").locator("img");
  if ((await logo.count()) === 0) return false;
  await logo.waitFor();
  // The picture itself may take a moment longer than its place.
  const isWhole = await logo.evaluate((img: HTMLImageElement) =>
    img.decode().then(
      () => img.naturalWidth > 0,
      () => false,
    ),
  );
  const icon = page.locator('link[rel="icon"][sizes="32x32"]');
  const hasIcon = await icon.evaluate(async (link: HTMLLinkElement) => (await fetch(link.href)).ok);
  return isWhole && (await logo.getAttribute("alt")) === site.name && hasIcon;
}

/** While the store of files is away, the name stands where the logo stood. */
async function seesNameWithoutFiles(visitor: Visitor): Promise<void> {
  const { page, site, watch } = visitor;
  watch.expectError(/503 .*\/images\//);
  await page.route("**/images/*", (route) => route.fulfill({ status: 503 }));
  await visitor.go("/");
  await page.getByRole("banner").getByText(site.name, { exact: true }).waitFor();
  await visitor.keepPicture("voorpagina-zonder-logo");
  await page.unroute("**/images/*");
}

/** A day to come, by the product's clock: `2027-03-01`. */
function inAMonth({ product }: Stage): string {
  return new Date(product.clock.now().getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
}

/** As the browser has it. */
async function buttonColor(visitor: Visitor): Promise<string> {
  await visitor.go("/");
  return visitor.page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue("--omz-color-action-bg").trim(),
  );
}
