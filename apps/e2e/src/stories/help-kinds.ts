import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Story } from "../stage.ts";

/** A town adds a kind of help and says what it does not do; visitors read both, and it goes back. */
export const helpKindsStory: Story = {
  id: "help-kinds",
  title: "an administrator adds a kind of help, says what is not done here, and goes back",
  played: "once",
  play: async (stage) => {
    const { t } = stage.site.words;
    const boss = await stage.visitor("beheerder");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("administration.kinds.title"));
    await boss.reads(t("help-kinds.title"));
    await boss.look("soorten-hulp");
    await boss.press(t("help-kinds.add-group"));
    await boss.press(t("settings.save"));
    await boss.page.getByRole("alert").getByRole("link").first().waitFor();
    await boss.look("soorten-hulp-zonder-naam");

    stage.tell("a new kind with a name, and a line about what is not done");
    await boss.page.locator('input[id$="-name"]').last().fill("Dierenvriend");
    await boss.press(t("help-kinds.not.add"));
    await boss.fill(t("help-kinds.not.what", { number: 1 }), "Wassen en aankleden");
    await boss.fill(
      `${t("help-kinds.not.instead", { number: 1 })} (${t("ui.optional")})`,
      "Bel de thuiszorg.",
    );
    await boss.look("soorten-hulp-ingevuld");
    await boss.press(t("settings.publish"));
    await boss.sees(t("settings.done.published"));

    const visitor = await stage.visitor("bezoeker");
    await visitor.go("/hulp-vragen");
    await visitor.sees("Dierenvriend");
    await visitor.page.getByText(t("ask.not-offered")).click();
    await visitor.sees("Bel de thuiszorg.");
    await visitor.look("hulp-vragen-met-nieuwe-soort");

    stage.tell("and back to how it was");
    await boss.follow(t("settings.history.title"));
    await boss.look("soorten-hulp-eerder");
    await boss.press(t("settings.history.return.first"));
    await boss.sees(t("settings.done.published"));
    await visitor.page.reload();
    await visitor.page.getByRole("heading", { level: 1 }).waitFor();
    await visitor.page.getByText("Dierenvriend").waitFor({ state: "detached" });
  },
};
