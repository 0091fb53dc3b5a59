import type { Story } from "../stage.ts";

export const pagesStory: Story = {
  id: "pages",
  title: "promises, rules, wrong turns and English can be read by everybody",
  play: async ({ visitor, tell }) => {
    const me = await visitor("lezer");
    const { t } = me.words;
    const pages = [
      ["/privacy", t("pages.privacy.title")],
      ["/toegankelijkheid", t("pages.accessibility.title")],
      ["/gedragscode", t("pages.conduct.title")],
      ["/inloggen", t("sign-in.title")],
      ["/inloggen/link", t("sign-in.link.broken.title")],
      ["/uitnodiging", t("invitation.broken.title")],
      ["/klopt-dit", t("recording.broken.title")],
      ["/bestaat-niet", t("not-found.title")],
    ] as const;
    for (const [path, heading] of pages) {
      await me.go(path);
      await me.reads(heading);
      await me.look(path.slice(1).replaceAll("/", "-"));
    }
    tell("in English, and back");
    await me.go("/");
    const english = me.page.getByRole("button", { name: t("language.en") });
    await english.click();
    await me.page.locator("html[lang=en]").waitFor();
    await me.page.locator("main h1").waitFor();
    await me.look("english");
    await me.page.getByRole("button", { name: t("language.nl") }).click();
    await me.page.locator("html[lang=nl]").waitFor();
  },
};
