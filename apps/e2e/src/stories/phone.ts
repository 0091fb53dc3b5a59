import type { Consent, ConsentRecording, PersonCard } from "@omzien/contracts";
import { arrange } from "../acts/arrange.ts";
import { coordinatorOf, openLine, openList } from "../acts/desk.ts";
import { demoPeople } from "../demo-people.ts";
import { linkIn } from "../product/mailbox.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

export const phoneStory: Story = {
  id: "phone",
  title: "what was said on the telephone is put right; who has no internet hears and holds their own data",
  played: "at-work",
  play: async (stage) => {
    const desk = await coordinatorOf(stage);

    stage.tell("by mail: read word for word, confirmed, and then taken back after all");
    const ria = await calledEarlier(stage, desk, {
      firstName: "Ria",
      email: `ria-${stage.run}@voorbeeld.example`,
    });
    await checksByMail(stage, ria);

    stage.tell("the desk calls whoever said that it is not right");
    await callsBack(desk, ria.firstName);

    stage.tell("by letter: printed, signed, and written down");
    const henk = await calledEarlier(stage, desk, { firstName: "Henk" });
    await sendsLetter(desk, henk);

    stage.tell("what is kept is read aloud, or printed, once it is known who asks");
    await readsOut(desk, henk);

    stage.tell("on hold for a caller, found only with a reason, and switched on again");
    await holdsForCaller(desk, henk);
  },
};

type Caller = { id: string; firstName: string; phone: string; email?: string };

/** Somebody whom the desk wrote down and read the questions to before the story begins. */
async function calledEarlier(
  stage: Stage,
  desk: Visitor,
  about: { firstName: string; email?: string },
): Promise<Caller> {
  const { postcode } = demoPeople[stage.site.id];
  const phone = `06${Math.floor(10_000_000 + Math.random() * 89_999_999)}`;
  const home = { phone, postcode, street: "Lindelaan", houseNumber: "4" };
  const { id } = await arrange<PersonCard>(desk, "POST", "/people", { ...about, ...home });
  const consents = await arrange<Consent[]>(desk, "GET", "/consents");
  const answers = consents.map(({ purpose, textVersion }, index) => ({
    purpose,
    textVersion,
    answer: index === 1 ? "refused" : "given",
  }));
  await arrange(desk, "POST", `/people/${id}/consents`, { answers });
  return { id, phone, ...about };
}

async function checksByMail(stage: Stage, { email = "" }: Caller): Promise<void> {
  const { t } = stage.site.words;
  const mail = await stage.product.mailbox.next(email, { subject: t("mail.phone-confirmation.subject") });
  const ria = await stage.visitor("ria");
  await ria.go("/klopt-dit#half-een-link");
  await ria.reads(t("recording.broken.title"));
  await ria.look("link-werkt-niet");
  await ria.go(linkIn(mail, "/klopt-dit"));
  await ria.reads(t("recording.title"));
  await ria.sees(t("consent.need.show.question"));
  await ria.sees(t("recording.said.refused"));
  await ria.look("klopt-dit");
  await ria.press(t("recording.confirm"));
  await ria.reads(t("recording.confirmed.title"));
  await ria.look("klopt");
  await ria.press(t("recording.dispute"));
  await ria.reads(t("recording.disputed.title"));
  await ria.look("klopt-niet");
  await ria.go(linkIn(mail, "/klopt-dit"));
  await ria.reads(t("recording.disputed.title"));
}

async function callsBack(desk: Visitor, firstName: string): Promise<void> {
  const { t } = desk.words;
  await openList(desk, "calls");
  await openLine(desk, "calls", firstName);
  await desk.sees(t("desk.calls.say.consent-disputed", { name: firstName }));
  await desk.look("bellen");
  await desk.follow(t("desk.calls.again"));
  await desk.reads(t("recording-desk.ask"));
  await desk.press(t("recording-desk.ask.save"));
  await desk.page.getByRole("alert").first().waitFor();
  await desk.look("opnieuw-voorlezen");
  for (const yes of await desk.page.getByRole("radio", { name: t("form.yes"), exact: true }).all())
    await yes.check();
  await desk.press(t("recording-desk.ask.save"));
  await desk.page.waitForURL((url) => url.searchParams.has("bel"));
  await desk.press(t("desk.calls.done"));
  await desk.sees(t("desk.calls.finished.title"));
  await desk.look("gebeld");
  await openList(desk, "calls");
  await desk.sees(t("desk.empty.calls.title"));
  await desk.look("niemand-te-bellen");
}

async function sendsLetter(desk: Visitor, { id, firstName }: Caller): Promise<void> {
  const { t } = desk.words;
  await desk.go(`/balie?persoon=${id}`);
  await desk.sees(t("recording-desk.title"));
  await desk.page.getByRole("link", { name: t("recording-desk.letter") }).waitFor();
  await desk.look("voorgelezen");
  await desk.follow(t("recording-desk.letter"));
  await desk.reads(t("recording-desk.letter.title"));
  await desk.sees(t("recording-desk.letter.greeting", { name: firstName }));
  await desk.look("brief");
  await onPaper(desk, "brief-op-papier");
  await desk.go(`/balie?persoon=${id}`);
  await unfold(desk, t("recording-desk.answer"));
  await desk.press(t("recording-desk.answer.paper-yes"));
  await desk.page.getByText(t("recording-desk.state.confirmed"), { exact: true }).first().waitFor();
  const [recording] = await arrange<ConsentRecording[]>(desk, "GET", `/people/${id}/consent-recordings`);
  if (recording?.answer !== "confirmed") throw new Error("The signed letter was not written down");
  await desk.look("brief-kwam-terug");
}

async function readsOut(desk: Visitor, { phone }: Caller): Promise<void> {
  const { t } = desk.words;
  await desk.follow(t("data-desk.read.link"));
  await desk.reads(t("data-desk.read.title"));
  await desk.press(t("data-desk.read.action"));
  await desk.page.getByRole("alert").first().waitFor();
  await desk.look("voorlezen-eerst-wie");
  await asksFor(desk, t("data-desk.read.channel.phone"));
  await desk.sees(t("data-desk.aloud.title"));
  await desk.sees(new RegExp(phone.slice(-8)));
  await desk.look("voorlezen");
  await desk.press(t("data-desk.other"));
  await asksFor(desk, t("data-desk.read.channel.print"));
  await desk.sees(t("data-desk.print.title"));
  await desk.look("afdrukken");
  await onPaper(desk, "gegevens-op-papier");
}

async function asksFor(desk: Visitor, channel: string): Promise<void> {
  const { t } = desk.words;
  await desk.choose(t("data-desk.read.check"));
  await desk.choose(channel);
  await desk.press(t("data-desk.read.action"));
}

async function holdsForCaller(desk: Visitor, { id, phone, firstName }: Caller): Promise<void> {
  const { t } = desk.words;
  await desk.go(`/balie?persoon=${id}`);
  await unfold(desk, t("data-desk.hold.title"));
  await desk.press(t("data-desk.hold.action"));
  await desk.sees(t("data-desk.hold.on.text"));
  await desk.look("beller-staat-stil");
  // Somebody on hold is not to be found: the page asks, and is told so.
  desk.watch.expectError(new RegExp(`404 .*/api/v1/people/${id}\\)$`));
  await desk.go(`/balie?persoon=${id}`);
  await desk.sees(t("desk.hold.closed.title"));
  await desk.look("niets-te-zien");
  await desk.go("/balie");
  await desk.fill(new RegExp(`^${t("desk.search.label").replace("?", "\\?")}`), phone);
  await desk.sees(t("desk.search.nobody"));
  await unfold(desk, t("desk.search.hold"));
  await desk.choose(t("desk.hold.reason.person-asks"));
  const found = desk.page.getByRole("list", { name: t("desk.search.results") });
  await found.getByRole("button", { name: new RegExp(firstName) }).waitFor();
  await desk.look("gevonden-met-reden");
  await found.getByRole("button", { name: new RegExp(firstName) }).click();
  await desk.press(t("data-desk.hold.lift"));
  await desk.page.locator("summary", { hasText: t("data-desk.hold.title") }).waitFor();
}

const unfold = ({ page }: Visitor, summary: string) =>
  page.locator("main summary", { hasText: summary }).first().click();

/** Keeps a picture of how the page comes out of the printer. */
async function onPaper(desk: Visitor, picture: string): Promise<void> {
  await desk.page.emulateMedia({ media: "print" });
  await desk.keepPicture(picture);
  await desk.page.emulateMedia({ media: "screen" });
}
