import type { Match } from "@omzien/contracts";
import { arrange } from "../acts/arrange.ts";
import { arrangedRequest, arrangedYes, joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { addressesAt, demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** Who helped before, and gladly would again, is asked first (#72). */
export const circleStory: Story = {
  id: "circle",
  title: "the asker has who helped before asked first, reads until when, and has others asked sooner",
  play: async (stage) => {
    const { t } = stage.site.words;
    const { postcode } = demoPeople[stage.site.id];
    const asker = await joinedResident(stage, "vrager", {
      firstName: "Wendelmoet",
      email: `wendelmoet-${stage.run}@voorbeeld.example`,
      phone: "0612345678",
      postcode,
    });
    stage.tell("a neighbour helps, and both would gladly do so again");
    const helper = await gladlyAgain(stage, asker);

    stage.tell("three days on that neighbour comes first, and the asker reads until when");
    await stage.time.letDaysPass(3);
    const { mailbox } = stage.product;
    const invitation = { subject: t("mail.invitation.subject") };
    const before = await mailbox.list(helper);
    const request = await arrangedRequest(asker, stage, { circleFirst: true });
    await mailbox.next(helper, { ...invitation, after: before });
    const known = await mailbox.list();
    await asker.go(`/mijn/vragen/${request.id}`);
    await asker.sees(t("course.step.circle-asked"));
    await asker.sees(/^We vragen eerst wie al eens hielp\./);
    await asker.look("eerst-wie-al-hielp");

    stage.tell("the desk reads the same words");
    const desk = await coordinatorOf(stage);
    await desk.go(`/balie?vraag=${request.id}`);
    await desk.sees(/^We vragen eerst wie al eens hielp\./);
    await desk.look("eerst-wie-al-hielp-aan-de-balie");

    stage.tell("the asker has others asked now as well");
    await asker.press(t("course.circle.over"));
    await asker.sees(t("course.step.circle-over"));
    await mailbox.several({ ...invitation, to: addressesAt(stage.site), count: 1, after: known });
    await asker.page.reload();
    await asker.sees(/^We vroegen \d+ (buur|buren) in de eigen buurt\./);
    await asker.look("nu-ook-anderen");

    // A week later nobody is asked for it any more.
    await arrange(asker, "POST", `/help-requests/${request.id}/withdrawal`, {});
  },
};

/** @returns the address of the helper. */
async function gladlyAgain(stage: Stage, asker: Visitor): Promise<string> {
  const before = await stage.product.mailbox.several({
    subject: stage.site.words.t("mail.invitation.subject"),
    to: addressesAt(stage.site),
    count: 0,
    after: [],
  });
  const request = await arrangedRequest(asker, stage);
  const { helper, email, matchId } = await arrangedYes(stage, request, before);
  for (const one of [asker, helper])
    await arrange<Match>(one, "PUT", `/matches/${matchId}/agreement`, { shares: ["phone"] });
  for (const one of [asker, helper])
    await arrange<Match>(one, "POST", `/matches/${matchId}/follow-up`, { outcome: "good", again: "yes" });
  await arrange(asker, "POST", `/help-requests/${request.id}/solution`, { how: "match" });
  return email;
}
