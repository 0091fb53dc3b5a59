import { joinedResident } from "../acts/arranged.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Story } from "../stage.ts";

/** A municipality writes its own code of conduct; who accepted the old one is asked kindly, and accepts. */
export const conductStory: Story = {
  id: "conduct",
  title: "an administrator renews the code of conduct, and a resident reads and accepts it",
  played: "once",
  play: async (stage) => {
    const { t } = stage.site.words;
    const about = {
      firstName: "Wout",
      email: `wout-${stage.run}@voorbeeld.example`,
      phone: "0655667799",
      postcode: demoPeople[stage.site.id].postcode,
    };
    const resident = await joinedResident(stage, "wout", about);
    await resident.go("/mijn");
    if (await resident.page.getByText(t("me.conduct.title")).isVisible()) {
      throw new Error("who accepted the code of conduct is asked again before it is new");
    }
    const boss = await stage.visitor("beheerder");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("administration.conduct.title"));
    await boss.reads(t("conduct-text.title"));
    await boss.fill(
      t("conduct-text.nl"),
      "# Zo doen we het hier\n1. Nee zeggen mag altijd.\n2. We bellen als iets niet lukt.",
    );
    await boss.page.locator("main summary").first().click();
    await boss.look("gedragscode-schrijven");
    await boss.press(t("settings.publish"));
    await boss.sees(t("settings.done.published"));

    stage.tell("the resident is asked at the next visit, and nothing else stops");
    await resident.go("/mijn");
    await resident.sees(t("me.conduct.title"));
    await resident.look("mijn-met-nieuwe-gedragscode");
    await resident.follow(t("me.conduct.link"));
    await resident.sees("We bellen als iets niet lukt.");
    await resident.choose(t("conduct.accept"));
    await resident.press(t("action.continue"));
    await resident.page.getByText(t("me.conduct.title")).waitFor({ state: "detached" });
    await resident.page.getByRole("heading", { level: 1 }).waitFor();
    await resident.look("mijn-na-gedragscode");
  },
};
