import { arrangedRequest, joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Site } from "../site.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** One municipality asks another, without who asks; the answer comes back, and a no takes all of it away (#76). */
export const forwardStory: Story = {
  id: "forward",
  title: "a desk asks another municipality without a name, hears back, and the asker takes it all back",
  played: "once",
  play: async (stage) => {
    const { site, otherSite } = stage;
    stage.tell("both municipalities switch it on");
    await switchOn(stage, site, "sends");
    await switchOn(stage, otherSite, "receives");

    stage.tell("the asker is asked on the page of the request, and says yes");
    const asker = await joinedResident(stage, "vrager", {
      firstName: "Wilhelmina",
      email: `wilhelmina-${stage.run}@voorbeeld.example`,
      phone: "0612345679",
      postcode: demoPeople[site.id].postcode,
    });
    const request = await arrangedRequest(asker, stage);
    await asker.go(`/mijn/vragen/${request.id}`);
    await asker.sees(asker.words.t("consent.cross-tenant.question"));
    // Whoever arrives in a story has said yes to everything.
    await asker.press(asker.words.t("course.elsewhere.stop"));
    await asker.sees(asker.words.t("course.elsewhere.refused"));
    await asker.look("vraag-elders");
    await asker.press(asker.words.t("course.elsewhere.yes"));
    await asker.sees(asker.words.t("course.elsewhere.given"));

    stage.tell("the desk puts it before the other municipality");
    const desk = await coordinatorOf(stage);
    await sends(desk, otherSite, request.id);

    stage.tell("the other desk reads it without a name, and answers");
    const there = await deskThere(stage);
    await answers(there, site);

    stage.tell("the answer is read by the desk and by the asker");
    await readsAnswer(desk, asker, otherSite, request.id);

    stage.tell("the asker takes the yes back, and it is gone there");
    await asker.press(asker.words.t("course.elsewhere.stop"));
    await asker.sees(asker.words.t("course.elsewhere.refused"));
    await comes(there, there.words.t("forwarding.arrived.gone", { from: site.name }));
    await there.look("vraag-teruggehaald");
  },
};

async function switchOn(stage: Stage, site: Site, direction: "sends" | "receives"): Promise<void> {
  const boss = await stage.visitor(`beheerder-${direction}`, site);
  const { t } = boss.words;
  const to = "/beheer/andere-gemeenten";
  await signIn(boss, stage.product.mailbox, { email: demoPeople[site.id].administrator, to });
  const box = boss.page.getByRole("checkbox", {
    name: new RegExp(`^${t(`forwarding-rules.${direction}`)}`),
  });
  await box.check();
  await boss.look("beheer-andere-gemeenten");
  await boss.press(t("settings.publish"));
  await boss.sees(t("settings.done.published"));
}

async function sends(desk: Visitor, otherSite: Site, helpRequestId: string): Promise<void> {
  const { t } = desk.words;
  await desk.go(`/balie?vraag=${helpRequestId}`);
  await desk.follow(t("desk.elsewhere.ask"));
  await desk.reads(t("forwarding.title"));
  await comes(desk, otherSite.name);
  await desk.press(t("forwarding.send"));
  await desk.sees(t("forwarding.missing"));
  await desk.choose(otherSite.name);
  await desk.look("vraag-voorleggen");
  await desk.press(t("forwarding.send"));
  await desk.sees(t("forwarding.state.waiting"));
  await desk.look("vraag-voorgelegd");
}

async function deskThere(stage: Stage): Promise<Visitor> {
  const there = await stage.visitor("balie-daar", stage.otherSite);
  const email = demoPeople[stage.otherSite.id].coordinator;
  await signIn(there, stage.product.mailbox, { email, to: "/balie" });
  return there;
}

async function answers(there: Visitor, from: Site): Promise<void> {
  const { t } = there.words;
  await there.follow(new RegExp(`^${t("desk.elsewhere.arrived", { count: 0 })}`));
  await there.reads(t("forwarding.arrived.title"));
  await comes(there, new RegExp(from.name));
  const text = await there.page.locator("main").innerText();
  if (text.includes("Wilhelmina")) throw new Error("Another municipality reads who asks");
  await there.look("vraag-van-elders");
  await there.choose(t("forwarding.reply.have-somebody"));
  await there.press(t("forwarding.arrived.send"));
  await there.sees(t("forwarding.arrived.thanks", { from: from.name }));
  await there.look("vraag-van-elders-beantwoord");
}

async function readsAnswer(
  desk: Visitor,
  asker: Visitor,
  otherSite: Site,
  helpRequestId: string,
): Promise<void> {
  await comes(desk, desk.words.t("forwarding.reply.have-somebody"));
  await desk.look("antwoord-van-elders");
  await asker.go(`/mijn/vragen/${helpRequestId}`);
  await asker.sees(new RegExp(`^${otherSite.name} heeft misschien iemand`));
  await asker.look("vraag-elders-beantwoord");
}

/** What the worker brings is on the page soon; the page is opened anew until it is. */
async function comes({ page }: Visitor, text: string | RegExp): Promise<void> {
  const found = page.locator("main").getByText(text).first();
  for (let tries = 0; tries < 20; tries++) {
    if (await found.isVisible()) return;
    await page.waitForTimeout(500);
    await page.reload();
    await page.locator("main h1").first().waitFor();
  }
  await found.waitFor({ timeout: 1_000 });
}
