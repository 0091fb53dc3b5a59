import type { WorkTable } from "@omzien/contracts";
import { arrange } from "../../acts/arrange.ts";
import { joinedResident } from "../../acts/arranged.ts";
import { coordinatorOf } from "../../acts/desk.ts";
import { stopHelping, sundayHelper } from "../../acts/on-sunday.ts";
import { signIn } from "../../acts/sign-in.ts";
import { demoPeople } from "../../demo-people.ts";
import { ageOffer } from "../../product/age-offer.ts";
import { linkIn } from "../../product/mailbox.ts";
import type { Stage, Story } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";

/** Everything that waits, looked at together; people decide, one press asks (#46, #58, #84). */
export const workTableStory: Story = {
  id: "work-table",
  title: "around one table the desk sets a pair apart, keeps one, asks those it chose, and reads how it goes",
  played: "at-work",
  play: async (stage) => {
    const desk = await coordinatorOf(stage);
    const { t } = desk.words;
    await joinIn(stage, desk);
    await desk.follow(t("desk.work-table"));
    await desk.reads(t("work-table.title"));
    await pairsOf(desk).first().waitFor();
    await desk.sees(t("work-table.pairs.title"));
    await desk.look("werktafel");
    stage.tell("two are set apart and put back, two are kept, all are chosen; nothing is sent yet");
    await decides(desk);
    await desk.look("werktafel-gekozen");
    stage.tell("who is left is looked at; what was chosen is still there afterwards");
    await looksAtWhoIsLeft(desk);
    stage.tell("one press and one yes: who was chosen has a mail");
    await asks(stage, desk);
    stage.tell("the mail of the day says counts only, leads to the table, and can be turned off");
    await readsDigest(stage, desk);
    stage.tell(
      "how it goes: exact for the desk, who stands idle by name; no small counts for the municipality",
    );
    await readsFigures(stage, desk);
  },
};

/** Two who came after the search had ended: one fits everything that waits, the other a part of it. */
async function joinIn(stage: Stage, desk: Visitor): Promise<void> {
  const { without } = await arrange<WorkTable>(desk, "GET", "/work-table");
  const categoryIds = [...new Set(without.map(({ request }) => request.category.id))];
  const { postcode } = demoPeople[stage.site.id];
  for (const [firstName, phone, count] of [
    ["Pim", "0655443311", categoryIds.length],
    ["Jet", "0655443312", 1],
  ] as const) {
    const email = `${firstName.toLowerCase()}-${stage.run}@voorbeeld.example`;
    const helper = await joinedResident(stage, firstName, { firstName, phone, email, postcode });
    await arrange(helper, "POST", "/help-offers", {
      categories: categoryIds.slice(-count).map((categoryId) => ({ categoryId })),
      availability: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
        ["morning", "afternoon", "evening"].map((part) => ({ weekday, part })),
      ),
      weightMax: "complex",
      travelMode: "car",
      maxDistanceMeters: 50_000,
    });
  }
}

function pairsOf({ page, words }: Visitor) {
  return page
    .getByRole("region", { name: words.t("work-table.pairs.title") })
    .getByRole("listitem")
    .filter({
      has: page.getByRole("checkbox"),
    });
}

async function decides(desk: Visitor): Promise<void> {
  const { page, words } = desk;
  const { t } = words;
  const first = pairsOf(desk).first();
  await first.locator("summary").first().click();
  await first.getByRole("table").waitFor();
  await first.getByRole("button", { name: new RegExp(`^${t("work-table.apart")}`) }).click();
  await desk.sees(t("work-table.apart.count", { count: 1 }));
  await desk.look("werktafel-apart-gezet");
  await desk.press(t("work-table.apart.undo"));
  await page.getByText(t("work-table.apart.count", { count: 1 })).waitFor({ state: "detached" });
  await first.getByRole("button", { name: new RegExp(`^${t("work-table.keep")}`) }).click();
  await first.getByText(t("work-table.kept")).waitFor();
  await desk.press(t("work-table.ask-all"));
  await first.getByRole("checkbox", { checked: true }).waitFor();
}

/** Whoever has nobody is left with why, and with the way to all candidates; who is left differs from site to site. */
async function looksAtWhoIsLeft(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const left = desk.page.getByRole("link", { name: new RegExp(`^${t("work-table.without.candidates")}`) });
  if ((await left.count()) === 0) return;
  await left.first().click();
  await desk.page.getByRole("region", { name: t("desk.candidates.title") }).waitFor();
  await desk.page.goBack();
  await pairsOf(desk).getByRole("checkbox", { checked: true }).first().waitFor();
}

async function asks(stage: Stage, desk: Visitor): Promise<void> {
  const { page, words } = desk;
  const { t } = words;
  const { mailbox } = stage.product;
  const count = await pairsOf(desk).getByRole("checkbox", { checked: true }).count();
  const before = await mailbox.list();
  await desk.press(t("work-table.send", { count }));
  const dialog = page.getByRole("dialog", { name: t("work-table.confirm", { count }) });
  await dialog.waitFor();
  await desk.look("werktafel-zeker-weten");
  await dialog.getByRole("button", { name: t("work-table.confirm.no") }).click();
  await dialog.waitFor({ state: "hidden" });
  await desk.press(t("work-table.send", { count }));
  await dialog.getByRole("button", { name: t("work-table.confirm.yes") }).click();
  await desk.sees(t("work-table.sent", { count }));
  await desk.look("werktafel-gevraagd");
  const subject = t("mail.invitation.subject");
  await mailbox.several({ subject, to: stage.run, count, after: before });
}

async function readsDigest(stage: Stage, desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const { mailbox, jobs } = stage.product;
  const to = demoPeople[stage.site.id].coordinator;
  await jobs.everyHour();
  const mail = await mailbox.next(to, { subject: t("mail.desk-digest.subject") });
  if (!mail.text.includes(t("mail.desk-digest.text"))) throw new Error(`The mail says: ${mail.text}`);
  if (
    stage.site.words.t("mail.desk-digest.preview") === "" ||
    mail.text.includes(demoPeople[stage.site.id].resident)
  )
    throw new Error("The mail of the day names somebody");
  await desk.go(linkIn(mail, "/balie/werktafel"));
  await desk.reads(t("work-table.title"));
  await desk.press(t("work-table.digest.turn-off"));
  await desk.sees(t("work-table.digest.off"));
  await desk.press(t("work-table.digest.turn-on"));
  await desk.page.getByRole("button", { name: t("work-table.digest.turn-off") }).waitFor();
}

const idle = "Koos";

/** Offered help for two months that nobody asked for. */
async function idleHelper(stage: Stage): Promise<Visitor> {
  const helper = await sundayHelper(stage, {
    firstName: idle,
    phone: "0655443313",
    email: `${idle.toLowerCase()}-${stage.run}@voorbeeld.example`,
    postcode: demoPeople[stage.site.id].postcode,
  });
  const { id } = await arrange<{ id: string }>(helper, "GET", "/me");
  await ageOffer(stage.product, stage.site.origin, { personId: id, days: 61 });
  return helper;
}

async function readsFigures(stage: Stage, desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const helper = await idleHelper(stage);
  await desk.go("/balie");
  await desk.follow(t("desk.figures"));
  await desk.reads(t("figures.title"));
  await desk.look("cijfers-balie");
  await desk.press(t("figures.idle.show"));
  await desk.sees(t("figures.idle.people.text"));
  await desk.look("cijfers-stil-aanbod");
  await desk.follow(idle);
  await desk.page.getByRole("heading", { name: idle }).waitFor();
  await desk.look("stil-aanbod-iemand");
  await stopHelping([helper]);
  const boss = await stage.visitor("beheerder");
  const email = demoPeople[stage.site.id].administrator;
  await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
  await boss.follow(t("administration.figures.title"));
  await boss.reads(t("figures.title"));
  await boss.sees(t("figures.small"));
  await boss.look("cijfers-beheer");
}
