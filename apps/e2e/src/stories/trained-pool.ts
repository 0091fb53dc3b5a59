import type { Category, HelpRequest } from "@omzien/contracts";
import { arrange } from "../acts/arrange.ts";
import { joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

const helperName = "Doortje";

/** Complex help is never sent out by itself (#58); who had a training is asked by hand, town-wide (#79). */
export const trainedPoolStory: Story = {
  id: "trained-pool",
  title: "a town keeps a training, the desk gives it to a helper and asks who had it for a complex request",
  played: "at-work",
  play: async (stage) => {
    const training = `Omgaan met dementie ${stage.run}`;
    stage.tell("an administrator puts a training on the list");
    await keepsTraining(stage, training);

    stage.tell("the desk writes down that a helper had it; the helper reads so, and nobody else");
    const { helper, personId, email } = await complexHelper(stage);
    const desk = await coordinatorOf(stage);
    await givesTraining(desk, personId, training);
    await helper.go("/mijn/gegevens");
    await helper.follow(helper.words.t("account.see.action"));
    const title = helper.words.t("my-data.section.trainings.title");
    await helper.page.locator("main summary", { hasText: title }).click();
    await helper.sees(training);
    await helper.look("mijn-training");

    stage.tell("at a complex request the desk sees who had it, with points and why, and asks by hand");
    const request = await complexRequest(stage, desk);
    await desk.go(`/balie?vraag=${request.id}`);
    await asksTrained(stage, desk, { training, email });
  },
};

const partOf = ({ page }: Visitor, name: string) => page.getByRole("region", { name, exact: true });

async function keepsTraining(stage: Stage, training: string): Promise<void> {
  const boss = await stage.visitor("beheerder");
  const { t } = boss.words;
  const email = demoPeople[stage.site.id].administrator;
  await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
  await boss.follow(t("administration.kinds.title"));
  await boss.reads(t("help-kinds.title"));
  await boss.press(t("help-kinds.training.add"));
  await boss.press(t("settings.save"));
  await boss.page.getByRole("alert").getByRole("link").first().waitFor();
  await boss.look("training-zonder-naam");
  await boss.page.locator('input[id^="training-"][id$="-title"]').last().fill(training);
  await boss.look("training-ingevuld");
  await boss.press(t("settings.publish"));
  await boss.sees(t("settings.done.published"));
}

const shoppingOf = async (visitor: Visitor) => {
  const categories = await arrange<Category[]>(visitor, "GET", "/categories");
  return categories.flatMap(({ children }) => children).find(({ slug }) => slug === "boodschappen")?.id;
};

/** Somebody new who also does complex help. */
async function complexHelper(stage: Stage): Promise<{ helper: Visitor; personId: string; email: string }> {
  const { postcode } = demoPeople[stage.site.id];
  const email = `doortje-${stage.run}@voorbeeld.example`;
  const about = { firstName: helperName, phone: "0655443371", email, postcode };
  const helper = await joinedResident(stage, "helper", about);
  await arrange(helper, "POST", "/help-offers", {
    categories: [{ categoryId: await shoppingOf(helper) }],
    availability: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, part: "morning" })),
    weightMax: "complex",
  });
  const { id } = await arrange<{ id: string }>(helper, "GET", "/me");
  return { helper, personId: id, email };
}

async function givesTraining(desk: Visitor, personId: string, training: string): Promise<void> {
  const { t } = desk.words;
  await desk.go(`/balie?persoon=${personId}`);
  const part = partOf(desk, t("desk.training.title"));
  await part.getByText(t("desk.training.none")).waitFor();
  await part.locator("summary", { hasText: t("desk.training.note") }).click();
  await part.getByRole("button", { name: t("desk.training.save"), exact: true }).click();
  await part.getByText(t("desk.training.missing")).waitFor();
  await part.getByLabel(t("desk.training.choose")).selectOption({ label: training });
  await part.getByRole("button", { name: t("desk.training.save"), exact: true }).click();
  await part.getByRole("button", { name: t("desk.training.remove.of", { training }) }).waitFor();
  await desk.look("training-van-een-helper");
}

/** Asked for on the site, and found to be complex at the desk. */
async function complexRequest(stage: Stage, desk: Visitor): Promise<HelpRequest> {
  const { postcode } = demoPeople[stage.site.id];
  const email = `riet-${stage.run}@voorbeeld.example`;
  const about = { firstName: "Riet", phone: "0655443372", email, postcode };
  const asker = await joinedResident(stage, "vrager", about);
  const last = new Date(stage.product.clock.now().getTime() + 30 * 86_400_000);
  const request = await arrange<HelpRequest>(asker, "POST", "/help-requests", {
    categoryId: await shoppingOf(asker),
    description: "Wie gaat met mijn man boodschappen doen? Hij raakt snel de weg kwijt.",
    timing: { kind: "flexible", endsOn: last.toISOString().slice(0, 10) },
    weight: "complex",
  });
  await arrange(desk, "POST", `/help-requests/${request.id}/triage`, {
    weight: "complex",
    outcome: "search",
  });
  return request;
}

async function asksTrained(
  stage: Stage,
  desk: Visitor,
  { training, email }: { training: string; email: string },
): Promise<void> {
  const { t } = desk.words;
  const { mailbox } = stage.product;
  const part = partOf(desk, t("desk.candidates.title"));
  await part.getByRole("heading", { name: t("desk.trained.title") }).waitFor();
  await desk.look("zware-vraag");
  await part.getByLabel(t("desk.trained.choose"), { exact: true }).selectOption({ label: training });
  await part.getByText(t("matching.training", { training })).waitFor();
  await part.getByText(t("desk.trained.found", { count: 1 })).waitFor();
  await desk.look("getrainde-vrijwilliger");
  await part.getByRole("checkbox", { name: new RegExp(`^${helperName}`) }).check();
  const before = await mailbox.list();
  await desk.press(t("desk.invite.action", { count: 1 }));
  await desk.sees(t("desk.invite.done.text"));
  const subject = t("mail.invitation.subject");
  const [mail] = await mailbox.several({ subject, to: email, count: 1, after: before });
  if (!mail) throw new Error("Nobody was invited");
}
