import { firstTheme, importTheme, mendTheme } from "@omzien/theme";
import { axeFaults } from "../browser/check-page.ts";
import { wear } from "../browser/other-theme.ts";
import { demoPeople } from "../demo-people.ts";
import { signIn } from "../acts/sign-in.ts";
import type { Stage, Story } from "../stage.ts";
import { tokenFiles } from "../token-files.ts";
import type { Visitor } from "../visitor.ts";

// Yellow on white cannot be read; the rest is as a municipality might have it.
const faintFile = `@import url("https://huisstijl.example/meer.css");
.onze-stad { --onze-stad-geel: #ffd500; --utrecht-link-color: var(--onze-stad-geel);
  --utrecht-document-color: #1d2733; --utrecht-document-background-color: #ffffff;
  --utrecht-button-primary-action-background-color: #6b2d90; --utrecht-button-primary-action-color: #ffffff;
  --utrecht-button-border-radius: 0; --utrecht-document-font-family: "Onze Letter", serif;
  --utrecht-feedback-danger-color: url(https://huisstijl.example/rood.png); }`;

/** A file becomes a draft, what is hard to read is mended, everybody sees what was published, and one goes back. */
export const houseStyleStory: Story = {
  id: "house-style",
  title: "an administrator imports a house style, mends it, publishes it, plans another and goes back",
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

    stage.tell("published: the next page of everybody wears it");
    const before = await buttonColor(visitor);
    await boss.press(t("house-style.publish"));
    await boss.sees(t("house-style.done.published"));
    await boss.look("huisstijl-geldt");
    const after = await buttonColor(visitor);
    if (after !== "#6b2d90" || before === after)
      throw new Error(`the visitor's buttons went from ${before} to ${after}`);
    await visitor.look("voorpagina-in-nieuwe-stijl");

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
    if ((await buttonColor(visitor)) !== before) throw new Error("the site did not go back to how it was");

    await wearsEight(stage, visitor);
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

/** The front page in eight house styles out of token files, each mended until it passes the gate. */
async function wearsEight(stage: Stage, visitor: Visitor): Promise<void> {
  stage.tell("eight token files of other towns: the front page in each");
  await visitor.go("/");
  for (const [name, file] of Object.entries(tokenFiles())) {
    const { theme } = mendTheme(importTheme(file, firstTheme).theme);
    const undress = await wear(visitor.page, theme);
    const faults = await axeFaults(visitor.page);
    if (faults.length > 0) throw new Error(`${name}: ${faults.join("; ")}`);
    await visitor.keepPicture(`huisstijl-van-${name}`);
    await undress();
  }
}
