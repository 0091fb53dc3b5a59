import { arrange } from "../acts/arrange.ts";
import { arrangedRequest, joinedResident } from "../acts/arranged.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** How helpers are searched for, a kind of project, and what new people get to read: tried, taken, undone, handed out. */
export const projectStory: Story = {
  id: "project",
  title: "an administrator tries how helpers are found, takes a kind of project, and hands out information",
  play: async (stage) => {
    const { t } = stage.site.words;
    const { postcode, administrator: email } = demoPeople[stage.site.id];
    const asker = await joinedResident(stage, "sem", {
      firstName: "Sem",
      email: `sem-${stage.run}@voorbeeld.example`,
      phone: "0655667722",
      postcode,
    });
    await arrangedRequest(asker, stage);
    const boss = await stage.visitor("beheerder");
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("administration.search.title"));
    await triesSearching(stage, boss);
    await takesVillage(stage, boss);
    await handsOutPacket(stage, boss);
  },
};

async function triesSearching(stage: Stage, boss: Visitor): Promise<void> {
  const { t } = boss.words;
  await boss.reads(t("search-rules.title"));
  await boss.look("zoeken");
  stage.tell("what lies outside the rails is said at its field, and is not worked out");
  const most = boss.page.locator("#normal-most");
  await most.fill("50");
  await boss.press(t("search-rules.trial.action"));
  await boss.page.getByRole("alert").getByRole("link").first().waitFor();
  await boss.look("zoeken-buiten-de-grenzen");
  stage.tell("now and then stand beside each other, over requests of this municipality");
  await most.fill("3");
  await boss.page.locator("#normal-adjoining").fill("24");
  await boss.press(t("search-rules.trial.action"));
  await boss.sees(t("search-rules.trial.asked"));
  await boss.look("zoeken-uitgerekend");
  await boss.press(t("settings.publish"));
  await boss.sees(t("settings.done.published"));
  await boss.follow(t("settings.history.title"));
  await boss.press(t("settings.history.return.first"));
  await boss.sees(t("settings.done.published"));
}

async function takesVillage(stage: Stage, boss: Visitor): Promise<void> {
  const { t } = boss.words;
  await boss.go("/beheer/soort-project");
  await boss.reads(t("project-preset.title"));
  await boss.look("soort-project");
  await boss.follow(t("project-preset.village"));
  await boss.reads(t("project-preset.village"));
  stage.tell("from what to what, before anything is taken; only what is ticked is");
  await boss.page.locator("main summary").first().click();
  await boss.look("soort-project-dorp");
  for (const box of await boss.page.getByRole("checkbox").all()) await box.uncheck();
  await boss.press(t("project-preset.take"));
  await boss.page.getByRole("alert").getByRole("link").first().waitFor();
  await boss.page.locator("#take-search-rules").check();
  await boss.press(t("project-preset.take"));
  await boss.sees(t("project-preset.taken"));
  await boss.look("soort-project-overgenomen");
  stage.tell("and back, by the versions of the subject");
  await boss.follow(t("project-preset.subject.search-rules"));
  await boss.sees(t("project-preset.note", { name: t("project-preset.village") }));
  await boss.press(t("settings.history.return.first"));
  await boss.sees(t("settings.done.published"));
}

async function handsOutPacket(stage: Stage, boss: Visitor): Promise<void> {
  const { t } = boss.words;
  await boss.go("/beheer/informatiepakket");
  await boss.reads(t("packet.title"));
  await boss.look("informatiepakket-schrijven");
  await boss.press(t("settings.publish"));
  await boss.sees(t("settings.done.published"));

  stage.tell("a new resident gets it by mail, and reads it on the site");
  const { postcode, coordinator } = demoPeople[stage.site.id];
  const email = `pien-${stage.run}@voorbeeld.example`;
  const pien = await joinedResident(stage, "pien", {
    firstName: "Pien",
    email,
    phone: "0655667711",
    postcode,
  });
  const subject = t("mail.information-packet.subject", { site: stage.site.name });
  const mail = await stage.product.mailbox.next(email, { subject });
  if (!mail.text.includes(t("mail.information-packet.whomToCall")))
    throw new Error(`The mail does not say whom to call: ${mail.text}`);
  await pien.go("/informatiepakket");
  await pien.sees(/1/);
  await pien.look("informatiepakket");

  stage.tell("a new version that people should read again is said on their own page");
  await boss.go("/beheer/informatiepakket");
  await boss.page.locator("#nl-helping").fill("Helpen mag op elk moment. Bel ons als iets niet lukt.");
  await boss.choose(t("packet.again.yes"));
  await boss.press(t("settings.publish"));
  await boss.sees(t("settings.done.published"));
  await pien.go("/mijn");
  await pien.sees(t("me.packet.again"));
  await pien.look("mijn-met-informatiepakket");
  await pien.follow(t("me.packet.link"));
  await pien.press(t("packet.read"));
  await pien.page.getByRole("button", { name: t("packet.read") }).waitFor({ state: "detached" });

  stage.tell("the desk prints it for who has no e-mail, and notes that it was given");
  const { id } = await arrange<{ id: string }>(pien, "GET", "/me");
  const desk = await stage.visitor("balie");
  await signIn(desk, stage.product.mailbox, { email: coordinator, to: "/balie" });
  await desk.go(`/balie?persoon=${id}`);
  await desk.press(t("desk.packet.give"));
  await desk.page.getByRole("button", { name: t("desk.packet.give") }).waitFor({ state: "detached" });
  await desk.look("persoon-met-informatiepakket");
  await desk.follow(t("desk.packet.print"));
  await desk.sees(t("desk.print.packet", { name: "Pien" }));
  await desk.look("brief-informatiepakket");
}
