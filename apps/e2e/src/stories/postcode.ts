import { demoPeople } from "../demo-people.ts";
import type { Story } from "../stage.ts";

export const postcodeStory: Story = {
  id: "postcode",
  title: "the front page says whether this site is for my postcode, and which other one is",
  play: async ({ site, otherSite, visitor, tell }) => {
    const me = await visitor("bezoeker");
    const { t } = me.words;
    const check = async (postcode: string) => {
      await me.fill(t("home.postcode.label"), postcode);
      await me.press(t("home.postcode.action"));
    };
    await me.go("/");
    await me.look("voorpagina");
    tell("an empty postcode is explained");
    await check("12");
    await me.sees(t("home.postcode.malformed"));

    tell("inside, outside, and on the other site");
    await check(demoPeople[site.id].postcode);
    await me.sees(t("home.postcode.inside"));
    await me.sees(new RegExp(demoPeople[site.id].neighbourhood));
    await me.look("voorpagina-binnen");
    await check("1011 AB");
    await me.sees(t("home.postcode.outside"));
    await check(demoPeople[otherSite.id].postcode);
    await me.sees(t("home.postcode.elsewhere.text", { otherName: otherSite.name }));
    await me.look("voorpagina-andere-site");
    await me.follow(t("home.postcode.elsewhere.action", { otherName: otherSite.name }));
    await me.page.waitForURL((url) => url.origin === otherSite.origin);
  },
};
