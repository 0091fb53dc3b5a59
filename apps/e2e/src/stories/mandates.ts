import { arrange } from "../acts/arrange.ts";
import { joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import { linkIn } from "../product/mailbox.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

const wish = "Ik zoek iemand om een keer mee te wandelen.";

export const mandatesStory: Story = {
  id: "mandates",
  title:
    "a resident lets a daughter choose, sees what she does and takes it back; the desk writes down a mentor",
  played: "at-work",
  play: async (stage) => {
    const { t } = stage.site.words;
    const truus = await resident(stage, "truus", { firstName: "Truus", phone: "0655443321" });
    const anna = await resident(stage, "anna", { firstName: "Anna", phone: "0655443322" });

    stage.tell("she gives a mandate, and the other accepts it by the link of the mail");
    await gives(truus, addressOf(stage, "anna"));
    await accepts(stage, anna);

    stage.tell("the daughter asks for help and answers for her");
    await actsFor(anna);

    stage.tell("the mother sees who did what, and takes the mandate back at once");
    await truus.go("/mijn/gegevens/machtigingen");
    await truus.sees(t("mandate.act.help_request.created"));
    await truus.page
      .getByText(t("mandate.act.by", { name: "Anna" }))
      .first()
      .waitFor();
    await truus.look("gedaan");
    await truus.press(t("mandate.revoke.label", { name: "Anna" }));
    await truus.sees(t("mandate.revoke.done"));
    await truus.look("ingetrokken");
    anna.watch.expectError(/409 .*\/represented\)$/);
    await anna.page.reload();
    await anna.reads(t("mandate.for.gone.title"));
    await anna.look("voorbij");

    stage.tell("the desk writes down that it saw the paper of a mentor");
    await recordsMentor(stage);
  },
};

function addressOf({ run }: Stage, name: string): string {
  return `${name}-${run}@voorbeeld.example`;
}

function resident(stage: Stage, name: string, about: { firstName: string; phone: string }): Promise<Visitor> {
  const { postcode } = demoPeople[stage.site.id];
  return joinedResident(stage, name, { ...about, email: addressOf(stage, name), postcode });
}

async function gives(truus: Visitor, email: string): Promise<void> {
  const { t } = truus.words;
  await truus.go("/mijn/gegevens");
  await truus.look("gegevens");
  await truus.follow(t("account.mandates.action"));
  await truus.reads(t("mandate.given.title"));
  await truus.look("niemand");
  await truus.follow(t("mandate.given.give"));
  await truus.reads(t("mandate.give.title"));
  await truus.press(t("mandate.give.send"));
  await truus.page.getByRole("alert").first().waitFor();
  await truus.look("geven-fouten");
  await truus.fill(t("mandate.give.email"), email);
  await truus.choose(t("mandate.scope.requests.about"));
  await truus.choose(t("mandate.scope.consents.about"));
  await truus.page.getByRole("button", { name: t("mandate.give.half-year") }).click();
  await truus.look("geven");
  await truus.press(t("mandate.give.send"));
  await truus.sees(t("mandate.given.sent.title"));
  await truus.look("wacht");
}

async function accepts(stage: Stage, anna: Visitor): Promise<void> {
  const { t } = stage.site.words;
  const { mailbox } = stage.product;
  const subject = t("mail.mandate-to-accept.subject");
  const mail = await mailbox.next(addressOf(stage, "anna"), { subject });
  const link = linkIn(mail, "/machtiging");
  const stranger = await stage.visitor("stranger");
  // Refused, and a link that opens nothing any more.
  stranger.watch.expectError(/409 .*\/mandates\/acceptances\)$/);
  stranger.watch.expectError(/404 .*\/mandates\/openings\)$/);
  await stranger.go(link);
  await stranger.reads(t("mandate.accept.title", { name: "Truus" }));
  await stranger.press(t("mandate.accept.sign-in"));
  await stranger.page.getByLabel(t("sign-in.email"), { exact: true }).waitFor();
  await signIn(stranger, mailbox, { email: addressOf(stage, "kees"), to: "/machtiging" });
  await stranger.press(t("mandate.accept.yes"));
  await stranger.sees(t("problem.mandate_for_another_address"));
  await stranger.look("ander-adres");
  await anna.go(link);
  await anna.reads(t("mandate.accept.title", { name: "Truus" }));
  await anna.look("lezen");
  await anna.press(t("mandate.accept.yes"));
  await anna.reads(t("mandate.for.title", { name: "Truus" }));
  await stranger.go("/");
  await stranger.go(link);
  await stranger.reads(t("mandate.accept.gone.title"));
  await stranger.look("link-werkt-niet");
}

async function actsFor(anna: Visitor): Promise<void> {
  const { t } = anna.words;
  await anna.go("/mijn/kiezen-voor");
  await anna.reads(t("mandate.held.title"));
  await anna.look("voor-wie");
  await anna.follow("Truus");
  await anna.reads(t("mandate.for.title", { name: "Truus" }));
  await anna.follow(t("mandate.for.ask", { name: "Truus" }));
  await anna.reads(t("mandate.ask.title", { name: "Truus" }));
  await anna.page.getByLabel(t("draft.category"), { exact: true }).selectOption({ index: 1 });
  await anna.fill(new RegExp(`^${t("draft.description")}`), wish);
  await anna.choose(t("ask.when.flexible"));
  await anna.page.getByRole("button", { name: t("ask.days.month") }).click();
  await anna.look("vragen");
  await anna.press(t("mandate.ask.send"));
  await anna.sees(t("mandate.for.asked", { name: "Truus" }));
  await anna.sees(wish);
  await anna.press(t("mandate.for.extend"));
  await anna.press(t("mandate.for.extend.save"));
  await anna.sees(t("mandate.for.extend.missing"));
  await anna.look("langer-fout");
  await anna.page
    .getByRole("button", { name: new RegExp(`^${t("mandate.for.no")}`) })
    .first()
    .click();
  await anna.page.getByText(t("mandate.for.answer.refused"), { exact: true }).first().waitFor();
  await anna.look("kiezen");
}

async function recordsMentor(stage: Stage): Promise<void> {
  const { t } = stage.site.words;
  const desk = await coordinatorOf(stage);
  const { postcode } = demoPeople[stage.site.id];
  const person = await arrange<{ id: string }>(desk, "POST", "/people", {
    firstName: "Henk",
    postcode,
    phone: "0655443323",
  });
  await desk.go(`/balie?persoon=${person.id}`);
  await desk.follow(t("desk.person.mandates"));
  await desk.reads(t("mandate-desk.title", { name: "Henk" }));
  await desk.press(t("mandate-desk.record.save"));
  await desk.page.getByRole("alert").first().waitFor();
  await desk.look("balie-fouten");
  await desk.fill(t("mandate-desk.record.who"), "0655443322");
  await desk.page.getByRole("button", { name: /^Anna/ }).first().click();
  await desk.choose(t("mandate-desk.record.capacity.mentor"));
  await desk.choose(t("mandate.scope.requests.about"));
  const today = stage.product.clock.now();
  await desk.fill(t("mandate-desk.record.seen"), dayOf(today));
  await desk.fill(t("mandate-desk.record.ends"), dayOf(new Date(today.getTime() + 300 * 86_400_000)));
  await desk.look("balie-opnemen");
  await desk.press(t("mandate-desk.record.save"));
  await desk.page
    .getByText(t("mandate-desk.seen", { day: "" }).trim())
    .first()
    .waitFor();
  await desk.sees(t("mandate-desk.need.clear"));
  await desk.look("balie-genoteerd");
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
