import type { Category, HelpRequest } from "@omzien/contracts";
import { arrange } from "../../acts/arrange.ts";
import { joinedResident } from "../../acts/arranged.ts";
import { coordinatorOf } from "../../acts/desk.ts";
import { openInvitation } from "../../acts/invitations.ts";
import { demoPeople } from "../../demo-people.ts";
import type { Stage, Story } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";

const helperName = "Thijs";

/** A request for a Thursday, and somebody who can on Tuesdays only: found, asked all the same, and told so. */
export const candidatesStory: Story = {
  id: "candidates",
  title: "the desk stops the asking, sees who could on another day, and asks one of them all the same",
  played: "at-work",
  play: async (stage) => {
    const helperMail = await tuesdayHelper(stage);
    const { asker, request } = await thursdayRequest(stage);
    const desk = await coordinatorOf(stage);
    const { t } = desk.words;
    await desk.go(`/balie?vraag=${request.id}`);

    stage.tell(
      "who was asked and what comes next; the desk stops it, and the asker reads that a person chooses",
    );
    await partOf(desk, t("desk.asked.title")).getByRole("listitem").first().waitFor();
    await desk.look("wie-is-gevraagd");
    await desk.press(t("desk.next.pause"));
    await desk.sees(t("desk.next.paused"));
    // What would have come by itself is not promised any more, on the same page.
    await desk.page.getByText(/^Als niemand kan/).waitFor({ state: "detached" });
    await asker.go(`/mijn/vragen/${request.id}`);
    await asker.sees(/kiest nu zelf wie we vragen/);

    stage.tell("and without the day? one question to the asker brings people");
    await looksAtOtherDays(desk);

    stage.tell("somebody who cannot on that day is asked after it was said what does not fit");
    await asksAllTheSame(stage, desk, helperMail);

    stage.tell("why others do not fit, as a table; then the search goes on by itself");
    // Told of the request as it was asked alone.
    await desk.go(`/balie?vraag=${request.id}`);
    await desk.page.getByText(/vielen af|viel af/).click();
    await desk.page.getByRole("table", { name: t("desk.left-out.table") }).waitFor();
    await desk.look("waarom-anderen-niet");
    await desk.press(t("desk.next.resume"));
    await desk.page.getByRole("button", { name: t("desk.next.pause"), exact: true }).waitFor();
  },
};

const partOf = ({ page }: Visitor, name: string) => page.getByRole("region", { name, exact: true });

const shoppingOf = async (visitor: Visitor) => {
  const categories = await arrange<Category[]>(visitor, "GET", "/categories");
  return categories.flatMap(({ children }) => children).find(({ slug }) => slug === "boodschappen")?.id;
};

/** Somebody new who gladly does the shopping, on Tuesday mornings. @returns where their mail goes. */
async function tuesdayHelper(stage: Stage): Promise<string> {
  const email = `${helperName.toLowerCase()}-${stage.run}@voorbeeld.example`;
  const { postcode } = demoPeople[stage.site.id];
  const about = { firstName: helperName, phone: "0655443321", email, postcode };
  const helper = await joinedResident(stage, "helper", about);
  const categoryId = await shoppingOf(helper);
  await arrange(helper, "POST", "/help-offers", {
    categories: [{ categoryId, isFavourite: true }],
    availability: [{ weekday: 2, part: "morning" }],
  });
  return email;
}

/** Stories begin on a Tuesday: nine days on is a Thursday. */
async function thursdayRequest(stage: Stage): Promise<{ asker: Visitor; request: HelpRequest }> {
  const { postcode } = demoPeople[stage.site.id];
  const email = `vrager-${stage.run}@voorbeeld.example`;
  const asker = await joinedResident(stage, "vrager", {
    firstName: "Truus",
    phone: "0655443320",
    email,
    postcode,
  });
  const day = new Date(stage.product.clock.now().getTime() + 9 * 86_400_000).toISOString().slice(0, 10);
  const request = await arrange<HelpRequest>(asker, "POST", "/help-requests", {
    categoryId: await shoppingOf(asker),
    description: "Wie haalt op donderdag de boodschappen voor mij?",
    timing: { kind: "once", moment: { date: day, from: "10:00", to: "11:00" } },
  });
  return { asker, request };
}

async function looksAtOtherDays(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const part = partOf(desk, t("desk.candidates.title"));
  await part.getByText(t("desk.what-if.title"), { exact: true }).click();
  const question = part.getByRole("listitem").filter({ hasText: /^Vraag of een andere dag ook kan/ });
  await question.waitFor();
  await desk.look("en-als-het-anders-kan");
  await question.getByRole("button").click();
  await part.getByText(/erbij, vergeleken met zoals gevraagd/).waitFor();
  await part.getByText(t("desk.misfit.tag"), { exact: true }).first().waitFor();
  await desk.look("zonder-de-dag");
}

async function asksAllTheSame(stage: Stage, desk: Visitor, to: string): Promise<void> {
  const { t } = desk.words;
  const { mailbox } = stage.product;
  const part = partOf(desk, t("desk.candidates.title"));
  await part.getByRole("checkbox", { name: new RegExp(`^${helperName}`) }).check();
  const before = await mailbox.list();
  await desk.press(t("desk.invite.action", { count: 1 }));
  await part.getByText(`${helperName}: Kan niet op donderdag.`).waitFor();
  await desk.look("past-niet-helemaal");
  await desk.press(t("desk.misfit.action"));
  await desk.sees(t("desk.invite.done.text"));
  const subject = t("mail.invitation.subject");
  const [mail] = await mailbox.several({ subject, to, count: 1, after: before });
  if (!mail) throw new Error("Nobody was invited");
  const reader = await stage.visitor("gevraagd");
  await openInvitation(reader, mail);
  await reader.sees(/Het is op donderdag\. (?:Je gaf|U gaf) aan dat/);
  await reader.look("uitnodiging-toch-even");
}
