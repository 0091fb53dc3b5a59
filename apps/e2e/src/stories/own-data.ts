import { readFileSync } from "node:fs";
import { arrangedRequest, joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

export const ownDataStory: Story = {
  id: "own-data",
  title: "somebody sees, takes along and takes back what the site knows, leaves and comes back",
  play: async (stage) => {
    const { words } = stage.site;
    const { t } = words;
    const email = `roos-${stage.run}@voorbeeld.example`;
    const about = {
      firstName: "Roos",
      email,
      phone: "0655443322",
      postcode: demoPeople[stage.site.id].postcode,
    };
    const me = await joinedResident(stage, "roos", about);
    const request = await arrangedRequest(me, stage);
    await me.go("/mijn/gegevens");
    await me.look("mijn-gegevens");

    stage.tell("everything is shown, and goes along as a page and as a file");
    await me.follow(t("account.see.action"));
    await me.reads(t("account.see.title"));
    await me.page.locator("main summary").first().click();
    await me.sees(t("my-data.basis.service"));
    await me.look("inzien");
    const html = await download(me, t("account.download.html"));
    if (!html.includes("<h1") || !html.includes(email))
      throw new Error("The page to keep lacks the e-mail address");
    const json: unknown = JSON.parse(await download(me, t("account.download.json")));
    if (!JSON.stringify(json).includes(request.id)) throw new Error("The file lacks the request");

    stage.tell("each answer about consent goes along with its proof");
    if (!(await download(me, t("account.download.pdf"))).startsWith("%PDF-"))
      throw new Error("The proof of the answers is no PDF");
    const records = await download(me, t("account.download.records"));
    if (!records.includes("ConsentGiven")) throw new Error("The file of the answers lacks a yes");

    stage.tell("who looked is shown: first nobody, then the coordinator who looked them up");
    const desk = await readsWhoLooked(stage, me, about);

    stage.tell("a consent taken back works at once: the desk finds nobody to ask any more");
    await withdrawBeFound(stage, me);
    await nobodyMayBeAsked(stage, desk, request.id);

    stage.tell("on hold with one tap, and back with one tap");
    await holdsAndLifts(me);

    stage.tell("leaving has fourteen days to come back");
    await me.go("/mijn/gegevens/verwijderen");
    await me.look("verwijderen");
    await me.press(t("account.delete.confirm"));
    await me.page.getByRole("button", { name: t("account.erasure.cancel") }).waitFor();
    await me.look("verwijderen-bedenktijd");
    await stage.product.mailbox.next(email, { subject: t("mail.erasure-requested.subject") });
    await me.press(t("account.erasure.cancel"));
    await me.page.getByRole("button", { name: t("account.delete.confirm") }).waitFor();
  },
};

async function readsWhoLooked(
  stage: Stage,
  me: Visitor,
  about: { firstName: string; phone: string },
): Promise<Visitor> {
  const { t } = stage.site.words;
  await me.go("/mijn/gegevens/wie-keek");
  await me.sees(t("account.looks.none.title"));
  await me.look("wie-keek-niemand");
  const desk = await coordinatorOf(stage);
  await desk.fill(new RegExp(`^${t("desk.search.label").replace("?", "\\?")}`), about.phone);
  const found = desk.page.getByRole("list", { name: t("desk.search.results") });
  await found.getByRole("button", { name: new RegExp(about.firstName) }).waitFor();
  await me.go("/mijn/gegevens/wie-keek");
  await me.sees(t("my-data.look.why.caller"));
  await me.look("wie-keek");
  return desk;
}

async function download({ page, press }: Visitor, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press(button)]);
  return readFileSync(await file.path(), "utf8");
}

async function withdrawBeFound(stage: Stage, me: Visitor): Promise<void> {
  const { t } = stage.site.words;
  const question = t("consent.match.be-found.question");
  await me.go("/mijn/gegevens/toestemming");
  await me.look("toestemmingen");
  await me.press(t("consents-page.withdraw.label", { question }));
  await me.page.getByRole("button", { name: t("consents-page.give.label", { question }) }).waitFor();
}

async function holdsAndLifts(me: Visitor): Promise<void> {
  const { t } = me.words;
  await me.go("/mijn/gegevens/stilzetten");
  await me.look("stilzetten");
  await me.press(t("account.hold.confirm"));
  await me.sees(t("account.hold.on.means"));
  await me.look("staat-stil");
  await me.go("/mijn");
  await me.sees(t("me.on-hold.title"));
  await me.look("overzicht-staat-stil");
  await me.go("/mijn/gegevens");
  await me.look("mijn-gegevens-staan-stil");
  await me.follow(t("account.hold.link"));
  await me.press(t("account.hold.lift"));
  await me.sees(t("account.hold.lifted"));
  await me.page.getByRole("button", { name: t("account.hold.confirm") }).waitFor();
}

async function nobodyMayBeAsked(stage: Stage, desk: Visitor, requestId: string): Promise<void> {
  const { t } = stage.site.words;
  await desk.go(`/balie?vraag=${requestId}`);
  await desk.sees(t("desk.candidates.none.title"));
  await desk.look("niemand-past");
}
