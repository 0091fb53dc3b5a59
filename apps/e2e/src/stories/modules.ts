import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Story } from "../stage.ts";

/** A part of the site is switched off, is found nowhere any more, and comes back. */
export const modulesStory: Story = {
  id: "modules",
  title: "an administrator switches parts of the site off, nobody finds them any more, and they come back",
  played: "once",
  play: async (stage) => {
    const { t } = stage.site.words;
    const visitor = await stage.visitor("bezoeker");
    const offering = visitor.page.getByRole("banner").getByRole("link", { name: t("nav.offer") });
    await visitor.go("/");
    await offering.waitFor();

    const boss = await stage.visitor("beheerder");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("administration.modules.title"));
    await boss.reads(t("modules.title"));
    await boss.look("onderdelen");

    stage.tell("what is running is told before anything changes");
    await boss.page.getByRole("checkbox", { name: new RegExp(`^${t("modules.helpOffers")}`) }).uncheck();
    await boss.page.getByRole("checkbox", { name: new RegExp(`^${t("modules.examples")}`) }).uncheck();
    await boss.page.getByRole("status").getByText(/\d+/).first().waitFor();
    await boss.look("onderdelen-uit");
    await boss.press(t("settings.publish"));
    await boss.sees(t("settings.done.published"));

    stage.tell("on the next page nobody finds it, whatever address they know");
    await visitor.go("/");
    await visitor.page.getByRole("heading", { level: 1 }).waitFor();
    await offering.waitFor({ state: "detached" });
    await visitor.page.getByText(t("home.examples.title")).waitFor({ state: "detached" });
    await visitor.look("voorpagina-zonder-onderdelen");
    await visitor.go("/hulp-aanbieden");
    await visitor.reads(t("not-found.title"));
    await visitor.look("hulp-aanbieden-uit");

    stage.tell("and back to how it was");
    await boss.follow(t("settings.history.title"));
    await boss.page.locator("main summary").first().click();
    await boss.look("onderdelen-eerder");
    await boss.press(t("settings.history.return.first"));
    await boss.sees(t("settings.done.published"));
    await visitor.go("/");
    await offering.waitFor();
  },
};
