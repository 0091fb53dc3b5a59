import type { CallTask, Category } from "@omzien/contracts";
import { arrange } from "../acts/arrange.ts";
import { joinedResident } from "../acts/arranged.ts";
import { coordinatorOf, openLine, openList } from "../acts/desk.ts";
import { stopHelping, sundayHelper, sundayKind, sundayRequest } from "../acts/on-sunday.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import { until } from "../until.ts";
import type { Visitor } from "../visitor.ts";

const caller = { firstName: "Willemijn", phone: "0687650043" };

/** Whoever is not online helps as fully as anybody (#68): offers, is asked, answers and stops by telephone. */
export const helperByPhoneStory: Story = {
  id: "helper-by-phone",
  title: "somebody without e-mail offers help, is called when it fits, says yes and stops, all by telephone",
  play: async (stage) => {
    const begunOn = stage.product.clock.now();
    const desk = await coordinatorOf(stage);

    stage.tell("a caller offers help: what is missing is said at once, and what was written down stays");
    await writesDown(stage, desk);

    stage.tell("a request fits the caller, and somebody who has e-mail");
    const asker = await joinedResident(stage, "vrager", {
      firstName: "Alijda",
      email: `alijda-${stage.run}@voorbeeld.example`,
      phone: "0687650044",
      postcode: demoPeople[stage.site.id].postcode,
    });
    const other = await sundayHelper(stage, {
      firstName: "Hilbrand",
      email: `hilbrand-${stage.run}@voorbeeld.example`,
      phone: "0687650045",
      postcode: demoPeople[stage.site.id].postcode,
    });
    const request = await sundayRequest(asker, begunOn);
    await isToBeCalled(desk);

    stage.tell("who has a mail may answer by telephone too; the desk writes it down with the request");
    await answersFor(desk, request.id, "Hilbrand");

    stage.tell("the desk calls, and reads no more than may be heard; the answer is yes");
    await calls(desk);

    stage.tell("who asked sees who helps, as after any yes");
    await asker.go(`/mijn/vragen/${request.id}`);
    await asker.follow(asker.words.t("request.matched.go"));
    await asker.sees(caller.firstName);
    await asker.look("er-is-iemand");

    stage.tell("the help is not needed any more: the desk has somebody to call, who would come for nothing");
    await arrange(asker, "POST", `/help-requests/${request.id}/withdrawal`, {});
    await tellsThatItIsOver(desk);

    stage.tell("and stops by telephone");
    await stops(desk);
    await stopHelping([other]);
  },
};

async function writesDown(stage: Stage, desk: Visitor): Promise<void> {
  const { t, formatDistance } = desk.words;
  await desk.follow(t("desk.new-call"));
  await desk.reads(t("desk.new-call"));
  await desk.follow(t("desk.new-call.offer"));
  await desk.reads(t("offer-desk.title"));
  await desk.press(t("offer-desk.save"));
  await desk.sees(t("offer.kinds.missing"));
  await desk.look("aanbod-aan-de-balie-leeg");
  await desk.fill(t("desk.call.caller.search"), caller.phone);
  await desk.sees(t("desk.search.nobody"));
  await desk.press(t("desk.call.caller.new"));
  await desk.fill(startOf(t("desk.call.person.firstName")), caller.firstName);
  await desk.fill(startOf(t("desk.call.person.postcode")), demoPeople[stage.site.id].postcode);
  await desk.choose(startOf(await nameOfKind(desk)));
  await desk.press(
    t("ui.availability.slot", { weekday: desk.words.formatWeekday(7), part: t("ui.part.morning") }),
  );
  await desk.choose(t("travel.car"));
  await desk.choose(startOf(formatDistance(50_000)));
  await desk.choose(t("offer.limits.times", { count: 2 }));
  await desk.page.reload();
  await desk.reads(t("offer-desk.title"));
  await desk.sees(t("desk.call.restored"));
  const part = desk.page.locator("#part-consent");
  for (const group of await part.locator("fieldset").all())
    await group.getByRole("radio", { name: t("form.yes") }).check();
  await desk.sees(t("desk.call.ready"));
  await desk.look("aanbod-aan-de-balie");
  await desk.press(t("offer-desk.save"));
  await desk.reads(t("offer-desk.saved.title"));
  await desk.sees(t("offer-desk.saved.call"));
  await desk.look("aanbod-vastgelegd");
  await desk.follow(t("offer-desk.saved.person"));
  await desk.sees(t("limit-desk.title"));
}

async function isToBeCalled(desk: Visitor): Promise<void> {
  await until("there is somebody to call", async () => {
    const { items } = await arrange<{ items: CallTask[] }>(desk, "GET", "/call-tasks");
    return items.some(({ invitation, person }) => invitation !== null && person.name === caller.firstName);
  });
}

async function answersFor(desk: Visitor, requestId: string, name: string): Promise<void> {
  const { t } = desk.words;
  await desk.go(`/balie?vraag=${requestId}`);
  const row = desk.page.getByRole("listitem").filter({ hasText: name }).first();
  await row.getByText(t("answer-desk.write")).click();
  await desk.look("antwoord-opschrijven");
  await row.getByRole("button", { name: t("answer-desk.no"), exact: true }).click();
  await desk.sees(t("answer-desk.outcome.declined", { name }));
  await desk.look("antwoord-opgeschreven");
}

async function calls(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  await openList(desk, "calls");
  await openLine(desk, "calls", caller.firstName);
  await desk.sees(t("desk.calls.say.invitation", { name: caller.firstName }));
  await desk.sees("Wie helpt mij een keer met de was?");
  await desk.look("bellen-of-iemand-helpt");
  await desk.press(t("answer-desk.yes"));
  await desk.sees(t("answer-desk.outcome.matched", { name: caller.firstName }));
  await desk.look("iemand-helpt");
  await desk.follow(t("answer-desk.match"));
  const agree = desk.page.getByRole("button", { name: t("desk.agree.save", { name: caller.firstName }) });
  await agree.waitFor();
  await desk.look("wat-de-ander-mag-zien");
  await agree.click();
  await agree.waitFor({ state: "detached" });
}

async function tellsThatItIsOver(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  await openList(desk, "calls");
  await openLine(desk, "calls", caller.firstName);
  await desk.sees(t("desk.calls.match.withdrawn", { name: caller.firstName }));
  await desk.look("bellen-dat-het-niet-meer-hoeft");
  await desk.press(t("desk.calls.done"));
  await desk.sees(t("desk.calls.finished.title"));
}

async function stops(desk: Visitor): Promise<void> {
  const { t } = desk.words;
  const { firstName: name } = caller;
  await desk.go("/balie");
  await desk.fill(startOf(t("desk.search.label")), caller.phone);
  await desk.page
    .getByRole("list", { name: t("desk.search.results") })
    .getByRole("button", { name: new RegExp(name) })
    .click();
  await desk.page.getByText(t("offer-desk.stop.open", { name })).click();
  await desk.look("stoppen-per-telefoon");
  await desk.press(t("offer-desk.stop.action", { name }));
  await desk.sees(t("offer-desk.stopped", { name }));
  await desk.look("gestopt");
}

async function nameOfKind(desk: Visitor): Promise<string> {
  const categories = await arrange<Category[]>(desk, "GET", "/categories");
  const kind = categories.flatMap(({ children }) => children).find(({ slug }) => slug === sundayKind);
  if (!kind) throw new Error("Nobody asks for that here");
  return kind.name;
}

const startOf = (label: string) => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
