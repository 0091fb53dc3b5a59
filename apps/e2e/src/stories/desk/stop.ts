import { arrange } from "../../acts/arrange.ts";
import { arrangedRequest, arrangedYes, joinedResident } from "../../acts/arranged.ts";
import { coordinatorOf, openLine, openList, writeNote } from "../../acts/desk.ts";
import { demoPeople } from "../../demo-people.ts";
import type { Stage, Story } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";

const remark = "De helper bleef ongevraagd langer dan afgesproken.";

/** Stopping a match that does not feel right (#124). */
export const stopStory: Story = {
  id: "stop",
  title:
    "the desk stops a match with one button: contact is gone for both at once, a case is opened and closed",
  played: "at-work",
  play: async (stage) => {
    const { t } = stage.site.words;
    const { mailbox } = stage.product;
    const email = `sam-${stage.run}@voorbeeld.example`;
    const about = {
      firstName: "Sam",
      email,
      phone: "0611223344",
      postcode: demoPeople[stage.site.id].postcode,
    };
    const asker = await joinedResident(stage, "vrager", about);
    const before = await mailbox.list();
    const request = await arrangedRequest(asker, stage);
    const found = await arrangedYes(stage, request, before);
    const path = `/mijn/afspraken/${found.matchId}`;
    await arrange(asker, "PUT", `/matches/${found.matchId}/agreement`, { shares: ["phone", "email"] });
    await arrange(found.helper, "PUT", `/matches/${found.matchId}/agreement`, { shares: ["email"] });
    await asker.go(path);
    await asker.sees(found.email);
    await found.helper.go(path);
    await found.helper.sees(email);

    stage.tell("one button at the desk");
    const desk = await coordinatorOf(stage);
    const mailsBefore = await mailbox.list();
    await desk.go(`/balie?afspraak=${found.matchId}`);
    await desk.look("afspraak-aan-de-balie");
    await desk.fill(startOf(t("desk.stop.remark")), remark);
    await desk.press(t("desk.stop.action"));
    await desk.sees(t("desk.stop.done"));
    await desk.look("afspraak-gestopt");

    stage.tell("nothing of the other is left, for both; the mails are the same and tell no reason");
    for (const side of [asker, found.helper]) {
      await side.go(path);
      await side.sees(t("match.ended.stopped"));
      await hasNone(
        side,
        [found.email, email].filter((each) => each !== (side === asker ? email : found.email)),
      );
    }
    await asker.look("gestopt-vrager");
    await neutralMails(stage, [email, found.email], mailsBefore);

    stage.tell("the case that it opened is looked into and closed");
    await openList(desk, "reports");
    await openLine(desk, "reports", t("desk.report.cause.stop"));
    await desk.sees(remark);
    await writeNote(desk, "Met allebei gebeld.");
    await desk.look("melding");
    await desk.fill(
      t("desk.report.close.remark"),
      "Uitgepraat met de helper; er is een nieuwe helper gezocht.",
    );
    await desk.press(t("desk.report.close.action"));
    await desk.page
      .getByRole("button", { name: t("desk.report.close.action") })
      .waitFor({ state: "detached" });
    await desk.sees(t("desk.report.closed"));
  },
};

async function hasNone({ page, name }: Visitor, secrets: readonly string[]): Promise<void> {
  const text = await page.locator("body").innerText();
  const seen = secrets.find((secret) => text.includes(secret));
  if (seen !== undefined) throw new Error(`${name} still reads ${seen}`);
}

async function neutralMails(
  { site, product }: Stage,
  people: readonly string[],
  after: Awaited<ReturnType<Stage["product"]["mailbox"]["list"]>>,
): Promise<void> {
  const subject = site.words.t("mail.match-stopped.subject");
  const mails = await Promise.all(people.map((to) => product.mailbox.next(to, { subject, after })));
  const [one, other] = mails.map(({ text }) => text);
  if (one !== other) throw new Error(`The two mails differ:\n${one}\n---\n${other}`);
  if (one?.includes(remark)) throw new Error("The mail tells the reason");
}

const startOf = (label: string) => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
