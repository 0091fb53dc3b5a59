import { joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { demoPeople } from "../demo-people.ts";
import { linkIn } from "../product/mailbox.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

const words = "Mijn moeder zoekt iemand om mee te wandelen.";

export const representationStory: Story = {
  id: "representation",
  title:
    "a daughter asks for her mother, who says yes herself; a practice's request is read aloud at the desk",
  play: async (stage) => {
    const { t } = stage.site.words;
    const { postcode } = demoPeople[stage.site.id];
    const daughter = await joinedResident(stage, "joke", {
      firstName: "Joke",
      phone: "0655443311",
      email: `joke-${stage.run}@voorbeeld.example`,
      postcode,
    });
    const truus = `truus-${stage.run}@voorbeeld.example`;

    stage.tell("the daughter asks, and sees that it waits");
    await daughter.go("/hulp-vragen");
    await daughter.follow(t("ask.for-another"));
    await daughter.reads(t("draft.ask.title"));
    await askByMail(daughter, truus);
    await daughter.sees(t("draft.sent.title"));
    await daughter.look("wacht");

    stage.tell("the mother reads exactly that, and answers what nobody else can");
    await confirms(stage, truus);
    await daughter.go("/mijn/voor-een-ander");
    await daughter.sees(t("draft.status.confirmed"));

    stage.tell("a practice calls; the desk prints the letter, and takes the yes on the telephone");
    await takesDown(stage);
  },
};

async function askByMail(
  { choose, fill, press, page, look, words: { t } }: Visitor,
  email: string,
): Promise<void> {
  await press(t("draft.send"));
  await page.getByRole("alert").first().waitFor();
  await look("vragen-fouten");
  await choose(t("draft.made-as.family"));
  await fill(t("draft.first-name"), "Truus");
  await choose(t("draft.channel.mail"));
  await fill(t("draft.email"), email);
  await describeWish({ fill, choose, page, words: { t } });
  await press(t("draft.send"));
}

type Filling = Pick<Visitor, "fill" | "choose" | "page"> & { words: Pick<Visitor["words"], "t"> };

async function describeWish({ fill, choose, page, words: { t } }: Filling): Promise<void> {
  await page.getByLabel(t("draft.category"), { exact: true }).selectOption({ index: 1 });
  await fill(new RegExp(`^${t("draft.description")}`), words);
  await choose(t("ask.when.flexible"));
  await page.getByRole("button", { name: t("ask.days.month") }).click();
}

async function confirms(stage: Stage, email: string): Promise<void> {
  const { t } = stage.site.words;
  const { postcode } = demoPeople[stage.site.id];
  const subject = t("mail.draft-to-confirm.subject");
  const mail = await stage.product.mailbox.next(email, { subject });
  const mother = await stage.visitor("truus");
  await mother.go("/bevestigen");
  await mother.reads(t("draft.code.title"));
  await mother.look("code");
  await mother.go(linkIn(mail, "/bevestigen"));
  await mother.reads(t("draft.open.title"));
  await mother.sees(words);
  await mother.look("lezen");
  await mother.press(t("draft.answer.confirm"));
  await mother.fill(t("draft.confirm.postcode"), postcode);
  for (const yes of await mother.page.getByRole("radio", { name: t("form.yes"), exact: true }).all())
    await yes.check();
  await mother.choose(t("draft.confirm.conduct"));
  await mother.look("antwoorden");
  await mother.press(t("draft.confirm.send"));
  await mother.reads(t("draft.said.confirmed.title"));
  await mother.look("bevestigd");
}

async function takesDown(stage: Stage): Promise<void> {
  const { t } = stage.site.words;
  const desk = await coordinatorOf(stage);
  await desk.follow(t("desk.for-another"));
  await desk.reads(t("draft-desk.title"));
  await desk.follow(t("draft-desk.new"));
  await desk.choose(t("draft.made-as.practice"));
  await desk.fill(t("draft.practice"), "Huisartsen De Linde");
  await desk.fill(t("draft.first-name"), "Henk");
  await desk.choose(t("draft.channel.letter"));
  await desk.fill(t("draft.street"), "Lindelaan");
  await desk.fill(t("draft.house-number"), "4");
  await desk.fill(t("draft.postcode"), demoPeople[stage.site.id].postcode);
  await describeWish(desk);
  await desk.press(t("draft.send"));
  await desk.reads(t("draft-desk.case.title", { name: "Henk" }));
  await desk.look("brief");
  const here = new URL(desk.page.url()).pathname;
  await desk.go("/balie/voor-een-ander");
  await desk.page.getByRole("list", { name: t("draft-desk.title") }).waitFor();
  await desk.look("balie");
  await desk.go(here);
  await desk.follow(t("draft-desk.yes"));
  await desk.reads(t("desk.new-call"));
  await desk.sees(t("draft-desk.from"));
  await desk.look("opnemen");
}
