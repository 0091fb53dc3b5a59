import type { HelpOffer, HelpRequest, Invitation } from "@omzien/contracts";
import { arrange } from "../acts/arrange.ts";
import { arrangedRequest, joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { signIn } from "../acts/sign-in.ts";
import { addressesAt, demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** What the asker reads of the search, and what a helper decides about being asked (#75, #81, #83). */
export const ladderStory: Story = {
  id: "ladder",
  title:
    "the asker reads how the search goes and stops it at a ring, a helper sets limits, help of today rings the desk",
  play: async (stage) => {
    const { t } = stage.site.words;
    const { postcode } = demoPeople[stage.site.id];
    const asker = await joinedResident(stage, "vrager", {
      firstName: "Nel",
      email: `nel-${stage.run}@voorbeeld.example`,
      phone: "0612345678",
      postcode,
    });
    const before = await stage.product.mailbox.several({
      subject: t("mail.invitation.subject"),
      to: addressesAt(stage.site),
      count: 0,
      after: [],
    });
    const request = await arrangedRequest(asker, stage);

    stage.tell("the first ones are asked, and the asker reads what comes next");
    const email = await firstAsked(stage, before);
    await asker.go(`/mijn/vragen/${request.id}`);
    await asker.sees(t("course.title"));
    await asker.look("zoeken-begonnen");

    stage.tell("a helper says no and sets limits with one press, each undone again");
    await setsLimits(stage, request, email);

    stage.tell("the asker stops the search where it is, and takes that back");
    await stops(asker);

    stage.tell("the desk reads the same words");
    const desk = await coordinatorOf(stage);
    await desk.go(`/balie?vraag=${request.id}`);
    await desk.sees(t("course.title"));
    await desk.look("zoeken-aan-de-balie");

    stage.tell("help of today rings the desk");
    await rings(desk, asker, request);
  },
};

type Mails = Awaited<ReturnType<Stage["product"]["mailbox"]["several"]>>;

async function firstAsked(stage: Stage, after: Mails): Promise<string> {
  const subject = stage.site.words.t("mail.invitation.subject");
  const [mail] = await stage.product.mailbox.several({
    subject,
    to: addressesAt(stage.site),
    count: 1,
    after,
  });
  return mail?.to[0] ?? "";
}

async function setsLimits(stage: Stage, request: HelpRequest, email: string): Promise<void> {
  const { t } = stage.site.words;
  const helper = await stage.visitor("helper");
  await signIn(helper, stage.product.mailbox, { email });
  const { items } = await arrange<{ items: Invitation[] }>(helper, "GET", "/invitations");
  const invitation = items.find(({ helpRequestId }) => helpRequestId === request.id);
  await helper.go(`/mijn/uitnodigingen/${invitation?.id}`);
  await helper.press(t("invitation.no"));
  await helper.reads(t("invitation.outcome.declined"));
  await helper.sees(t("limit.title"));
  await helper.look("grenzen-na-nee");
  for (const [press, kind] of [
    [t("limit.not-this-kind"), "not-this-kind"],
    [t("limit.not-my-street"), "not-my-street"],
    [t("limit.rest.weeks", { weeks: 2 }), "rest"],
  ] as const) {
    await helper.press(press);
    await helper.sees(t(`limit.done.${kind}`));
    if (kind !== "rest") {
      await helper.press(t("limit.undo"));
      await helper.sees(t("limit.undone"));
    }
  }
  await helper.look("rust-genomen");
  await helper.go("/mijn/aanbod");
  await helper.sees(t("my-offer.paused"));
  await helper.press(t("limit.undo"));
  await helper.sees(t("my-offer.active"));
  await helper.look("aanbod-met-tellers");
  const offer = await arrange<HelpOffer>(helper, "GET", "/help-offers/mine");
  if (offer.asksLast30Days > offer.maxAsksPerMonth) throw new Error("Asked more often than was chosen");
}

async function stops(asker: Visitor): Promise<void> {
  const { t } = asker.words;
  await asker.page.reload();
  await asker.sees(t("course.title"));
  const stop = asker.page.getByRole("button", { name: t("course.stop") });
  await asker.press(t("course.stop"));
  await asker.sees(t("course.stopped"));
  await asker.look("zoeken-gestopt");
  await asker.press(t("course.undo"));
  await stop.waitFor();
}

async function rings(desk: Visitor, asker: Visitor, { category }: HelpRequest): Promise<void> {
  const { t } = desk.words;
  const now = new Date(await asker.page.evaluate(() => Date.now()));
  const last = new Date(now.getTime() + 60 * 86_400_000);
  await arrange<HelpRequest>(asker, "POST", "/help-requests", {
    categoryId: category.id,
    description: "Wie haalt vandaag mijn medicijnen?",
    urgency: "today",
    timing: { kind: "flexible", endsOn: last.toISOString().slice(0, 10) },
  });
  await desk.go("/balie");
  await desk.sees(t("desk.duty.title"));
  await desk.look("vandaag-bellen");
  await desk.press(t("desk.duty.take"));
  await desk.page.getByRole("button", { name: t("desk.duty.release") }).waitFor();
  await desk.look("vandaag-opgepakt");
}
