import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** What the site says is tried, kept, put in force, argued about by two administrators, and taken back. */
export const siteWordsStory: Story = {
  id: "site-words",
  title: "an administrator gives the site its own words, everybody reads them, and they go back",
  played: "once",
  play: async (stage) => {
    const { t } = stage.site.words;
    const boss = await administrator(stage, "beheerder");
    const second = await administrator(stage, "tweede-beheerder");
    const visitor = await stage.visitor("bezoeker");
    await boss.look("eigen-woorden");

    stage.tell("what is hard to read and what cannot be right is said at its field; what was typed stays");
    await boss.fill(optional(boss, "site-words.insurance"), hardText);
    await boss.sees(t("settings.hard.word", { word: "tenzij" }));
    await boss.fill(t("site-words.words.service"), "<b>hulp</b>");
    await boss.press(t("settings.save"));
    await boss.page.getByRole("alert").getByRole("link").first().waitFor();
    await boss.look("eigen-woorden-fout");

    stage.tell("put in force: the next page of everybody says it, on every page the number and the texts");
    await boss.fill(t("site-words.name"), "Burendienst");
    await boss.fill(optional(boss, "site-words.phone"), "0800 12 34");
    await boss.fill(t("site-words.words.service"), "naoberschap");
    await boss.fill(t("site-words.words.coordinator"), "buurtverbinder");
    await boss.fill(
      optional(boss, "site-words.houseRules"),
      "# Zo doen we het\n- Kom op tijd\n- Bel als je niet kunt",
    );
    await boss.fill(
      optional(boss, "site-words.insurance"),
      "De gemeente verzekert elke helper. Is er schade? Bel ons.",
    );
    await boss.press(t("settings.publish"));
    await boss.sees(t("settings.done.published"));
    await boss.page.getByRole("banner").getByText("Burendienst").first().waitFor();
    await boss.look("eigen-woorden-geldt");
    await visitor.go("/");
    await visitor.page.getByRole("banner").getByText("0800 12 34").waitFor();
    await visitor.page
      .getByRole("contentinfo")
      .getByRole("link", { name: t("footer.texts") })
      .click();
    await visitor.reads(t("pages.texts.title"));
    await visitor.sees("Kom op tijd");
    await visitor.look("spelregels");
    await visitor.go("/niet-pluis");
    await visitor.sees(/buurtverbinder/);

    stage.tell("the second administrator sees what changed, keeps what was typed, and loses nothing");
    await second.fill(optional(second, "site-words.slogan"), "Wij kennen elkaar");
    second.watch.expectError(/412 .*\/site-words\/draft\)$/);
    await second.press(t("settings.save"));
    await second.sees(t("settings.conflict.title"));
    await second.sees("0800 12 34");
    await second.look("eigen-woorden-tegelijk");
    await second.press(t("settings.conflict.theirs"));
    await second.page.getByText(t("settings.conflict.title")).waitFor({ state: "detached" });

    stage.tell("and back to how it was, from the list of versions");
    await boss.follow(t("settings.history.title"));
    await boss.page.locator("main summary").first().click();
    await boss.sees("naoberschap");
    await boss.look("eigen-woorden-eerder");
    await boss.press(t("settings.history.return.first"));
    await boss.sees(t("settings.done.published"));
    await visitor.go("/");
    await visitor.page.getByRole("banner").getByText(stage.site.name, { exact: true }).waitFor();

    stage.tell("what was changed stands in one list, with who and when");
    await boss.go("/beheer/veranderd");
    await boss.reads(t("changes.title"));
    await boss.page.getByLabel(t("changes.filter")).selectOption("site-words");
    await boss.sees(
      t("changes.published", {
        before: t("changes.version", { number: 1 }),
        after: t("changes.start"),
      }),
    );
    await boss.look("wat-er-veranderd-is");
  },
};

const hardText = "De gemeente betaalt de schade niet, tenzij er een polis is.";

async function administrator(stage: Stage, name: string): Promise<Visitor> {
  const boss = await stage.visitor(name);
  const email = demoPeople[stage.site.id].administrator;
  await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
  await boss.follow(boss.words.t("administration.words.title"));
  await boss.reads(boss.words.t("site-words.title"));
  return boss;
}

const optional = (
  { words: { t } }: Visitor,
  id: "site-words.insurance" | "site-words.phone" | "site-words.slogan" | "site-words.houseRules",
) => `${t(id)} (${t("ui.optional")})`;
