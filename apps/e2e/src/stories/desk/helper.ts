import type { Category, ConfidentialityStatement } from "@omzien/contracts";
import { arrange } from "../../acts/arrange.ts";
import { joinedResident } from "../../acts/arranged.ts";
import { coordinatorOf } from "../../acts/desk.ts";
import { demoPeople } from "../../demo-people.ts";
import type { Stage, Story } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";

const usualYears = 3;

/** What the desk keeps of a helper: certificates that were seen, a promise, and how that outlasts the help. */
export const helperStory: Story = {
  id: "helper",
  title: "the desk writes down certificates and a promise; who stops is reminded of it, by mail or by post",
  played: "at-work",
  play: async (stage) => {
    const desk = await coordinatorOf(stage);
    const { helper, personId, email } = await newHelper(stage);
    await desk.go(`/balie?persoon=${personId}`);

    stage.tell("a certificate: every fault at once, then seen, then expired, then taken away");
    const part = vogPartOf(desk);
    await desk.sees(desk.words.t("desk.vog.none"));
    await desk.look("nog-geen-vog");
    await refusesEmpty(desk);
    await recordsSeen(stage, desk);
    await recordsExpired(stage, desk);
    await desk.look("vog-gezien");
    await removesOne(desk);
    await part.getByText(desk.words.t("desk.vog.valid"), { exact: true }).waitFor();

    stage.tell("a promise on paper; who stops has a mail with the very words");
    await signsOnPaper(desk);
    await stops(stage, helper, email);

    stage.tell("the same by post: printed at the desk");
    await printsLetter(desk, personId);
  },
};

/** Somebody who joined and offers help. */
async function newHelper(stage: Stage): Promise<{ helper: Visitor; personId: string; email: string }> {
  const { postcode } = demoPeople[stage.site.id];
  const email = `wim-${stage.run}@voorbeeld.example`;
  const helper = await joinedResident(stage, "wim", {
    firstName: "Wim",
    phone: "0655443322",
    email,
    postcode,
  });
  const categories = await arrange<Category[]>(helper, "GET", "/categories");
  const kind = categories.flatMap(({ children }) => children)[0];
  await arrange(helper, "POST", "/help-offers", {
    categories: [{ categoryId: kind?.id }],
    availability: [{ weekday: 2, part: "morning" }],
  });
  const { id } = await arrange<{ id: string }>(helper, "GET", "/me");
  return { helper, personId: id, email };
}

const vogPartOf = ({ page, words }: Visitor) =>
  page.getByRole("region", { name: words.t("desk.vog.title"), exact: true });

async function refusesEmpty(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const part = vogPartOf(desk);
  await part.locator("summary", { hasText: t("desk.vog.record") }).click();
  await part.getByLabel(t("desk.vog.seen-on"), { exact: true }).fill("");
  await desk.press(t("desk.vog.save"));
  for (const fault of ["seen-on", "profile", "valid-until"] as const)
    await desk.sees(t(`desk.vog.${fault}.missing`));
  await desk.look("vog-fouten");
}

async function recordsSeen(stage: Stage, desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const part = vogPartOf(desk);
  await part.getByLabel(t("desk.vog.seen-on"), { exact: true }).fill(dayFromNow(stage, 0));
  await part.getByLabel(t("desk.vog.profile")).fill("11, 12");
  await part.getByRole("button", { name: t("desk.vog.years", { count: usualYears }) }).click();
  await desk.press(t("desk.vog.save"));
  await desk.sees(t("desk.vog.saved"));
  await part.getByText(t("desk.vog.valid"), { exact: true }).waitFor();
}

async function recordsExpired(stage: Stage, desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const part = vogPartOf(desk);
  await part.getByLabel(t("desk.vog.seen-on"), { exact: true }).fill(dayFromNow(stage, -400));
  await part.getByLabel(t("desk.vog.profile")).fill("85");
  await part.getByLabel(t("desk.vog.valid-until")).fill(dayFromNow(stage, -35));
  await desk.press(t("desk.vog.save"));
  await part.getByText(t("desk.vog.expired"), { exact: true }).waitFor();
}

/** The one that no longer counts; the other stays. */
async function removesOne(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const part = vogPartOf(desk);
  const removals = part.getByRole("button", { name: new RegExp(`^${t("desk.vog.remove")}`) });
  await removals.last().click();
  await part.getByText(t("desk.vog.expired"), { exact: true }).waitFor({ state: "detached" });
}

async function signsOnPaper(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  await desk.page.locator("main summary", { hasText: t("confidentiality.record") }).click();
  const { text } = await arrange<ConfidentialityStatement>(desk, "GET", "/confidentiality-statement");
  await desk.sees(text.split("\n")[0] ?? text);
  await desk.look("belofte-op-papier");
  await desk.press(t("confidentiality.record.paper"));
  await desk.sees(t("confidentiality.record.done"));
}

async function stops(stage: Stage, helper: Visitor, email: string): Promise<void> {
  const { t } = helper.words;
  await helper.go("/mijn/aanbod");
  await helper.reads(t("my-offer.title"));
  await helper.follow(t("my-offer.stop"));
  await helper.reads(t("stop.title"));
  await helper.press(t("stop.action"));
  const mail = await stage.product.mailbox.next(email, { subject: t("mail.promise-stays.subject") });
  const { text } = await arrange<ConfidentialityStatement>(helper, "GET", "/confidentiality-statement");
  const firstLine = text.split("\n")[0] ?? text;
  if (!mail.text.replaceAll(/\s+/g, " ").includes(firstLine.replaceAll(/\s+/g, " ")))
    throw new Error(`The mail does not say what was promised: ${mail.text}`);
}

async function printsLetter(desk: Visitor, personId: string): Promise<void> {
  const { t } = desk.words;
  await desk.go(`/balie?persoon=${personId}`);
  await desk.follow(t("desk.person.promise-letter"));
  await desk.reads(t("desk.print.title"));
  await desk.sees(t("desk.print.promise", { name: "Wim" }));
  await desk.look("brief-belofte");
  await desk.page.emulateMedia({ media: "print" });
  await desk.keepPicture("brief-belofte-op-papier");
  await desk.page.emulateMedia({ media: "screen" });
  await desk.follow(t("desk.back.case"));
  await desk.page.waitForURL((url) => url.searchParams.get("persoon") === personId);
}

/** Local date `2026-12-01`, by the clock of the product. */
function dayFromNow(stage: Stage, days: number): string {
  return new Date(stage.product.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
