import { coordinatorOf } from "../acts/desk.ts";
import { joinedResident } from "../acts/arranged.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** Less is shown after a look at what it does, at once and everywhere; and things are kept less long. */
export const administrationStory: Story = {
  id: "administration",
  title:
    "an administrator shows the desk less, sees first what that does, goes back, and keeps things less long",
  played: "once",
  play: async (stage) => {
    const phone = "0655667788";
    const about = {
      firstName: "Wies",
      email: `wies-${stage.run}@voorbeeld.example`,
      phone,
      postcode: demoPeople[stage.site.id].postcode,
    };
    const resident = await joinedResident(stage, "wies", about);
    const { t } = stage.site.words;
    await resident.go("/beheer");
    await resident.reads(t("administration.no-access.title"));
    await resident.look("beheer-geen-toegang");

    const boss = await stage.visitor("beheerder");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.look("beheer");
    const desk = await coordinatorOf(stage);

    stage.tell("a line is written; what it does is seen before anything changes");
    await boss.go("/beheer/wie-ziet-wat");
    await boss.sees(t("administration.sees.now.none"));
    await boss.press(t("administration.sees.add.action"));
    await boss.sees(t("administration.sees.unsaved"));
    await boss.fill(`${t("administration.sees.note")} (${t("ui.optional")})`, "Minder op het scherm");
    await boss.press(t("administration.sees.save"));
    await boss.sees(t("administration.sees.preview.less"));
    await boss.page.locator("main summary").first().click();
    await boss.look("wie-ziet-wat-concept");
    await seesNumber(desk, phone, "06 55");

    stage.tell("it is put in force: the desk sees the last two digits, at once");
    await boss.press(t("administration.sees.publish"));
    await boss.sees(t("administration.sees.published"));
    await boss.look("wie-ziet-wat-geldt");
    await seesNumber(desk, phone, "06-****88");
    await desk.look("balie-met-minder");

    stage.tell("and goes back: more than now, never more than the site allows");
    await boss.press(new RegExp(`^${t("administration.sees.remove")}`));
    await boss.press(t("administration.sees.save"));
    await boss.sees(t("administration.sees.preview.more"));
    await boss.look("wie-ziet-wat-terug");
    await boss.press(t("administration.sees.publish"));
    await boss.sees(t("administration.sees.published"));
    await boss.follow(t("administration.sees.history.title"));
    await boss.reads(t("administration.sees.history.title"));
    await boss.look("eerdere-versies");
    await seesNumber(desk, phone, "06 55");

    stage.tell("how long things are kept: a reason is asked, real counts, then saved");
    await keepsLessLong(stage, boss);
  },
};

async function seesNumber(desk: Visitor, phone: string, shown: string): Promise<void> {
  const { t } = desk.words;
  await desk.go("/balie");
  await desk.fill(new RegExp(`^${t("desk.search.label").replace("?", "\\?")}`), phone);
  const found = desk.page.getByRole("list", { name: t("desk.search.results") });
  const line = found.getByRole("button", { name: /Wies/ });
  await line.getByText(shown).waitFor();
  await line.click();
  await desk.page.getByText(shown).filter({ visible: true }).first().waitFor();
}

async function keepsLessLong(stage: Stage, boss: Visitor): Promise<void> {
  const { t } = stage.site.words;
  await boss.go("/beheer/bewaren");
  await boss.look("bewaren");
  const messages = boss.page.getByRole("region", { name: t("administration.keep.kind.message") });
  const days = messages.getByRole("textbox").first();
  await days.fill("400");
  await boss.press(t("administration.keep.try"));
  await boss.page.getByText(t("fault.longer_needs_reason")).first().waitFor();
  await boss.look("bewaren-reden");
  await days.fill("30");
  await boss.press(t("administration.keep.try"));
  await boss.page.getByRole("button", { name: t("administration.keep.save") }).waitFor();
  await boss.look("bewaren-proef");
  await boss.press(t("administration.keep.save"));
  await boss.sees(t("administration.keep.saved"));
  await boss.look("bewaren-klaar");
}
