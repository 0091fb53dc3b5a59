import { coordinatorOf, linesOf, openList, writeNote } from "../../acts/desk.ts";
import { answerInvitation, openInvitation } from "../../acts/invitations.ts";
import { addressesAt, demoPeople } from "../../demo-people.ts";
import type { Mail } from "../../product/mailbox.ts";
import type { Stage, Story } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";

const caller = { firstName: "Gerda", lastName: "Kok", phone: "0687654321" };
const question = "Wie gaat een keer mee naar een lastig gesprek?";
const note = "Gerda belt liever in de ochtend.";

/** A telephone call of somebody without e-mail, written down and asked around by hand (#63). */
export const callStory: Story = {
  id: "call",
  title: "the desk writes a call down, sees who could help and why, and asks one by hand",
  played: "at-work",
  play: async (stage) => {
    const desk = await coordinatorOf(stage);
    stage.tell("lists fill themselves");
    for (const list of ["triage", "unanswered", "follow-up", "reports"] as const) {
      await openList(desk, list);
      await linesOf(desk, list).first().waitFor();
      await desk.look(`balie-${list}`);
    }
    stage.tell("a caller without e-mail: looked up, written down, consent read aloud");
    await writeDown(stage, desk);
    await answerAloud(desk);
    await desk.press(desk.words.t("desk.call.save"));
    await desk.reads(desk.words.t("desk.saved.title"));
    await desk.sees(desk.words.t("desk.saved.triage.1"));
    await desk.look("gesprek-vastgelegd");
    stage.tell("candidates with points and reasons, those left out counted; one is asked by hand");
    const invited = await askByHand(stage, desk);
    await writeNote(desk, note);
    await desk.look("vraag-aan-de-balie");
    stage.tell("the caller is found by number, with the note");
    await findCaller(desk);
    stage.tell("the neighbour says yes by mail; the caller agrees on the telephone");
    await agreeByPhone(stage, desk, invited);
  },
};

async function writeDown({ site }: Stage, desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const { company } = demoPeople[site.id];
  await desk.follow(t("desk.new-call"));
  await desk.reads(t("desk.new-call"));
  await desk.press(t("desk.call.save"));
  await desk.sees(t("desk.call.caller.missing"));
  await desk.look("gesprek-leeg");
  await desk.fill(t("desk.call.caller.search"), caller.phone);
  await desk.sees(t("desk.search.nobody"));
  await desk.press(t("desk.call.caller.new"));
  const kept = await desk.page.getByLabel(startOf(t("desk.call.person.phone"))).inputValue();
  if (!kept.replaceAll(/\D/g, "").endsWith(caller.phone.slice(-8)))
    throw new Error(`The number became ${kept}`);
  await desk.fill(startOf(t("desk.call.person.firstName")), caller.firstName);
  await desk.fill(startOf(t("desk.call.person.lastName")), caller.lastName);
  await desk.fill(startOf(t("desk.call.person.postcode")), demoPeople[site.id].postcode);
  await desk.page.getByLabel(t("desk.call.category")).selectOption({
    label: t("desk.call.category.in", { name: company.kind, group: company.group }),
  });
  await desk.fill(startOf(t("desk.call.description")), question);
  await desk.page.getByText(t("desk.call.wishes")).click();
  await desk.choose(t("desk.weight.complex"));
  await desk.choose(t("ask.when.flexible"));
  await desk.press(t("ask.days.month"));
}

/** Every sentence is read and answered by itself; the page shows which. */
async function answerAloud(desk: Visitor): Promise<void> {
  const { words, page } = desk;
  const part = page.locator("#part-consent");
  const questions = part.locator("fieldset");
  await questions.first().waitFor();
  for (const group of await questions.all())
    await group.getByRole("radio", { name: words.t("form.yes") }).check();
  await page.getByText(words.t("desk.call.ready")).waitFor();
  await desk.look("gesprek-ingevuld");
}

async function askByHand(stage: Stage, desk: Visitor): Promise<Mail> {
  const { t } = desk.words;
  const { mailbox } = stage.product;
  await desk.follow(t("desk.saved.open"));
  await desk.press(t("desk.triage.search-by-hand"));
  const part = desk.page.getByRole("region", { name: t("desk.candidates.title") });
  await part
    .getByText(/^\d+ punten$/)
    .first()
    .waitFor();
  await part.locator("ol summary").first().click();
  await part.getByRole("table").first().waitFor();
  await part
    .getByText(/vielen af|viel af/)
    .first()
    .click();
  await desk.look("kandidaten");
  const before = await mailbox.list();
  await part.getByRole("checkbox").first().check();
  await desk.press(t("desk.invite.action", { count: 1 }));
  await desk.sees(t("desk.invite.done.text"));
  const [mail] = await mailbox.several({
    subject: t("mail.invitation.subject"),
    to: addressesAt(stage.site),
    count: 1,
    after: before,
  });
  if (!mail) throw new Error("Nobody was invited");
  return mail;
}

async function agreeByPhone(stage: Stage, desk: Visitor, invited: Mail): Promise<void> {
  const { t } = desk.words;
  const helper = await stage.visitor("buur");
  await openInvitation(helper, invited);
  await answerInvitation(helper, "yes", "matched");
  await openList(desk, "follow-up");
  // The newest match is the last to be called.
  await linesOf(desk, "follow-up").filter({ hasText: caller.firstName }).last().click();
  await desk.page.getByLabel(t("desk.agree.phone")).first().waitFor();
  await desk.look("belt-om-een-ja");
  await desk.page.getByLabel(t("desk.agree.phone")).first().check();
  const agree = desk.page.getByRole("button", { name: t("desk.agree.save", { name: caller.firstName }) });
  await agree.click();
  await agree.waitFor({ state: "detached" });
}

async function findCaller(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  await desk.go("/balie");
  await desk.fill(startOf(t("desk.search.label")), caller.phone);
  await desk.page
    .getByRole("list", { name: t("desk.search.results") })
    .getByRole("button", { name: new RegExp(caller.firstName) })
    .click();
  await desk.sees(note);
  await desk.look("beller");
}

const startOf = (label: string) => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
