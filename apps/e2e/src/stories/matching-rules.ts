import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Story } from "../stage.ts";

/** Another order of helpers is begun from a kind of project, tried on real requests, put in force and taken back. */
export const matchingRulesStory: Story = {
  id: "matching-rules",
  title: "an administrator tries another order of helpers in numbers, lets it hold, and goes back",
  played: "once",
  play: async (stage) => {
    const { t } = stage.site.words;
    const boss = await stage.visitor("beheerder");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("administration.order.title"));
    await boss.reads(t("matching-rules.title"));
    await boss.look("volgorde");

    stage.tell("what lies outside the rails is said at its field, and is not tried");
    await boss.fill(t("matching-rules.factor.fairness"), "0");
    await boss.press(t("matching-rules.trial.action"));
    await boss.page.getByRole("alert").getByRole("link").first().waitFor();
    await boss.look("volgorde-buiten-de-grenzen");

    stage.tell("a village: what changes is seen, and what it would have done, in numbers");
    await boss.press(t("matching-rules.preset.village"));
    await boss.press(t("matching-rules.trial.action"));
    await boss.sees(t("matching-rules.trial.people"));
    await boss.look("volgorde-uitgerekend");
    await boss.press(t("settings.publish"));
    await boss.sees(t("settings.done.published"));
    await boss.follow(t("settings.history.title"));
    const first = boss.page.getByRole("button", { name: t("settings.history.return.first") });
    await first.waitFor();
    await boss.look("volgorde-eerder");
    await boss.press(t("settings.history.return.first"));
    await boss.sees(t("settings.done.published"));
  },
};
