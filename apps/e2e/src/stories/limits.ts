import type { HelpRequest } from "@omzien/contracts";
import { arrange } from "../acts/arrange.ts";
import { joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { stopHelping, sundayHelper, sundayRequest } from "../acts/on-sunday.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** Who wants to be asked once a month: one says so on the site, two by telephone. */
const seldom = ["Greetje", "Hessel", "Ottilie"] as const;
/** Who may be asked more often, and telephones for a rest. */
const resting = "Jaap";

/** Limits hold, however they were set (#81, #83); with fewer than three the desk would know who has enough to do. */
export const limitsStory: Story = {
  id: "limits",
  title:
    "helpers limit how often they are asked, on the site and by telephone, and are asked no more than that",
  play: async (stage) => {
    const begunOn = stage.product.clock.now();
    const [greetje, hessel, ottilie, jaap] = await helpers(stage);
    const asker = await joinedResident(stage, "vrager", about(stage, "Mina", "0655443350"));
    const desk = await coordinatorOf(stage);

    stage.tell("one sets it on the site, two telephone; the desk takes one back and sets it again");
    await limitsOwn(greetje);
    await limitsByPhone(desk, hessel, true);
    await limitsByPhone(desk, ottilie, false);

    stage.tell("the fourth telephones for a rest");
    await rests(desk, jaap);

    stage.tell("the first request: the three are asked once, who rests is not");
    const first = await sundayRequest(asker, begunOn, "soon");
    for (const name of seldom) await isAsked(stage, name);

    stage.tell("four days on, the same help again: nobody is left, and the desk reads why");
    // Who works at the desk goes home, and signs in again another day.
    await desk.page.goto("about:blank");
    await stage.time.letDaysPass(4);
    const again = await sundayRequest(asker, begunOn, "soon");
    await stage.product.mailbox.next(addressOf(stage, "Mina"), {
      subject: asker.words.t("mail.nobody-yet.subject"),
    });
    const nextDesk = await coordinatorOf(stage);
    await readsWhy(nextDesk, again);
    await haveAsks(stage, { Greetje: 1, Hessel: 1, Ottilie: 1, Jaap: 0 });
    await greetje.go("/mijn/aanbod");
    await greetje.look("eigen-teller");

    stage.tell("rested enough: one call, and there is somebody to ask");
    await isBack(nextDesk, jaap, again);
    await stopHelping([greetje, hessel, ottilie, jaap]);
    // Whoever offers the same a week later is not to be asked for these.
    for (const { id } of [first, again]) await arrange(asker, "POST", `/help-requests/${id}/withdrawal`, {});
  },
};

const addressOf = (stage: Stage, name: string) => `${name.toLowerCase()}-${stage.run}@voorbeeld.example`;

const about = (stage: Stage, firstName: string, phone: string) => ({
  firstName,
  phone,
  postcode: demoPeople[stage.site.id].postcode,
  email: addressOf(stage, firstName),
});

async function helpers(stage: Stage) {
  const [first, second, third] = seldom;
  return [
    await sundayHelper(stage, about(stage, first, "0655443351")),
    await sundayHelper(stage, about(stage, second, "0655443352")),
    await sundayHelper(stage, about(stage, third, "0655443353")),
    await sundayHelper(stage, about(stage, resting, "0655443354")),
  ] as const;
}

/** As everybody changes an offer: from the check page to one question, and back. */
async function limitsOwn(helper: Visitor): Promise<void> {
  const { t } = helper.words;
  await helper.go("/mijn/aanbod");
  await helper.press(t("my-offer.change"));
  await helper.reads(t("offer.check.title"));
  await helper.page.locator('main a[href*="grenzen"]').first().click();
  await helper.reads(t("offer.limits.title"));
  await helper.choose(t("offer.limits.times", { count: 1 }));
  await helper.look("hooguit-een-keer");
  await helper.press(t("action.continue"));
  await helper.reads(t("offer.check.title"));
  await helper.press(t("offer.check.save"));
  await helper.reads(t("my-offer.title"));
  await helper.sees(t("offer.limits.times", { count: 1 }));
}

const limitsOf = ({ page, words }: Visitor) =>
  page.getByRole("region", { name: words.t("limit-desk.title"), exact: true });

async function opens(desk: Visitor, helper: Visitor): Promise<void> {
  const { id } = await arrange<{ id: string }>(helper, "GET", "/me");
  await desk.go(`/balie?persoon=${id}`);
  await limitsOf(desk).getByText(desk.words.t("limit-desk.change"), { exact: true }).click();
}

async function limitsByPhone(desk: Visitor, helper: Visitor, alsoUndo: boolean): Promise<void> {
  const { t } = desk.words;
  await opens(desk, helper);
  const part = limitsOf(desk);
  await part.getByText(t("limit-desk.asked", { count: 0 })).waitFor();
  if (alsoUndo) {
    await desk.look("grenzen-aan-de-balie");
    await part.getByRole("button", { name: t("limit-desk.kind.action") }).click();
    await desk.sees(t("limit-desk.kind.missing"));
    await part.getByLabel(t("limit-desk.kind")).selectOption({ index: 1 });
    await part.getByRole("button", { name: t("limit-desk.kind.action") }).click();
    await desk.sees(t("limit-desk.done.not-this-kind"));
    await desk.press(t("limit-desk.undo"));
    await desk.sees(t("limit-desk.undone"));
    const title = part.getByRole("heading", { name: t("limit-desk.title"), exact: true });
    await title.and(desk.page.locator(":focus")).waitFor();
  }
  await desk.press(t("limit-desk.most", { count: 1 }));
  await desk.sees(t("limit-desk.done.most-a-month", { count: 1 }));
  await desk.look(`hooguit-een-keer-${helper.name}`);
}

async function rests(desk: Visitor, helper: Visitor): Promise<void> {
  const { t } = desk.words;
  await opens(desk, helper);
  await desk.press(t("limit-desk.rest.weeks", { weeks: 2 }));
  await desk.sees(t("limit-desk.done.rest"));
  await desk.look("rust-aan-de-telefoon");
}

const asksOf = async (stage: Stage, name: string) => {
  const subject = stage.site.words.t("mail.invitation.subject");
  const mails = await stage.product.mailbox.list(addressOf(stage, name));
  return mails.filter((mail) => mail.subject === subject).length;
};

async function isAsked(stage: Stage, name: string): Promise<void> {
  const subject = stage.site.words.t("mail.invitation.subject");
  await stage.product.mailbox.next(addressOf(stage, name), { subject });
}

async function haveAsks(stage: Stage, expected: Readonly<Record<string, number>>): Promise<void> {
  for (const [name, count] of Object.entries(expected)) {
    const asks = await asksOf(stage, name);
    if (asks !== count) throw new Error(`${name} had ${asks} invitations`);
  }
}

async function readsWhy(desk: Visitor, request: HelpRequest): Promise<void> {
  const { t } = desk.words;
  await desk.go(`/balie?vraag=${request.id}`);
  await desk.page.getByText(/vielen af|viel af/).click();
  const why = desk.page.getByRole("table", { name: t("desk.left-out.table") });
  const enough = why.getByRole("row", { name: new RegExp(`^${t("matching.excluded.load")}`) });
  await enough.getByText("3", { exact: true }).waitFor();
  await why.getByRole("row", { name: new RegExp(`^${t("matching.excluded.inactive")}`) }).waitFor();
  await desk.look("doen-al-genoeg");
}

async function isBack(desk: Visitor, helper: Visitor, request: HelpRequest): Promise<void> {
  const { t } = desk.words;
  await opens(desk, helper);
  const resume = limitsOf(desk).getByRole("button", { name: t("limit-desk.resume") });
  await resume.click();
  await resume.waitFor({ state: "detached" });
  await desk.go(`/balie?vraag=${request.id}`);
  const candidates = desk.page.getByRole("region", { name: t("desk.candidates.title"), exact: true });
  await candidates.getByRole("checkbox", { name: new RegExp(`^${resting}`) }).waitFor();
}
