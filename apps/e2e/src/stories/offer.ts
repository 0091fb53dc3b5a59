import { acceptConduct, answerConsents } from "../acts/join-in.ts";
import { enterCode } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** A new helper (#55); the week is filled in with the keyboard alone. */
export const offerStory: Story = {
  id: "offer",
  title: "a new resident offers help, pauses and starts again",
  play: async (stage) => {
    const { t } = stage.site.words;
    const me = await stage.visitor("aanbieder");
    const email = `otto-${stage.run}@voorbeeld.example`;
    await me.go("/");
    await me.follow(t("home.offer.action"));
    await chooseKinds(me, demoPeople[stage.site.id].outdoors);
    stage.tell("the week by keyboard");
    await chooseWeek(me);
    await chooseLimits(me);
    await introduce(me, { email, postcode: demoPeople[stage.site.id].postcode });
    stage.tell("one mail, the code of conduct, each consent by itself");
    await send(stage, me, email);
    stage.tell("paused, and begun again");
    await me.follow(t("offer.done.view"));
    await me.reads(t("my-offer.title"));
    await me.look("aanbod");
    await me.follow(t("my-offer.pause"));
    await me.reads(startOf(t("pause.title")));
    await me.look("pauze");
    await me.press(t("pause.action"));
    await me.sees(t("my-offer.paused"));
    await me.look("aanbod-pauze");
    await me.press(t("my-offer.resume"));
    await me.sees(t("my-offer.active"));
    await me.go("/mijn");
    await me.look("mijn-overzicht-helper");
  },
};

async function chooseKinds(
  me: Visitor,
  { favourite, other }: { favourite: string; other: string },
): Promise<void> {
  const { t } = me.words;
  await me.reads(t("offer.kinds.title"));
  await me.press(t("action.continue"));
  await me.sees(t("offer.kinds.missing"));
  await me.look("aanbod-soort");
  for (const kind of [favourite, other]) await me.choose(startOf(kind));
  await me.press(t("action.continue"));
  await me.reads(t("offer.favourites.title"));
  await me.choose(startOf(favourite));
  await me.look("aanbod-liefst");
  await me.press(t("action.continue"));
}

/** Tab to the table, arrows to Tuesday morning, then two more parts, and a whole day by its head. */
async function chooseWeek(me: Visitor): Promise<void> {
  const { words, page } = me;
  const { t } = words;
  const { keyboard } = page;
  await me.reads(t("offer.when.title"));
  const corner = page.getByRole("button", { name: t("ui.availability.all") });
  await page.locator("main").focus();
  for (let tabs = 0; tabs < 20 && !(await isFocused(corner)); tabs += 1) await keyboard.press("Tab");
  for (const key of ["ArrowDown", "ArrowDown", "ArrowRight", "Space", "ArrowRight", "Enter"])
    await keyboard.press(key);
  for (const key of ["ArrowDown", "ArrowDown", "ArrowLeft", "ArrowLeft", "Space"]) await keyboard.press(key);
  const slot = (weekday: number, part: "morning" | "afternoon" | "evening") =>
    page.getByRole("button", {
      name: t("ui.availability.slot", { weekday: words.formatWeekday(weekday), part: t(`ui.part.${part}`) }),
      pressed: true,
    });
  for (const chosen of [slot(2, "morning"), slot(2, "afternoon"), slot(4, "evening")]) await chosen.waitFor();
  await me.sees(t("ui.availability.chosen", { count: 5 }));
  await me.look("aanbod-week");
  await me.press(t("action.continue"));
}

const isFocused = (locator: ReturnType<Visitor["page"]["locator"]>) =>
  locator.evaluate((element) => element === document.activeElement);

async function chooseLimits(me: Visitor): Promise<void> {
  const { t, formatDistance } = me.words;
  await me.reads(t("offer.travel.title"));
  await me.choose(t("travel.bicycle"));
  await me.choose(startOf(formatDistance(3000)));
  await me.look("aanbod-afstand");
  await me.press(t("action.continue"));
  await me.reads(t("offer.limits.title"));
  await me.choose(t("offer.limits.times", { count: 2 }));
  await me.choose(t("offer.limits.weight.light"));
  await me.fill(startOf(t("offer.limits.not")), "Liever geen zware tegels tillen.");
  await me.look("aanbod-grenzen");
  await me.press(t("action.continue"));
  await me.reads(t("offer.skills.title"));
  await me.choose(t("need.dog-at-home.skill"));
  await me.look("aanbod-ervaring");
  await me.press(t("action.continue"));
}

async function introduce(
  me: Visitor,
  { email, postcode }: { email: string; postcode: string },
): Promise<void> {
  const { t } = me.words;
  await me.reads(t("about-you.title"));
  await me.fill(t("about-you.postcode"), postcode);
  await me.fill(t("about-you.first-name"), "Otto");
  await me.fill(t("about-you.email"), email);
  await me.press(t("action.continue"));
  await me.reads(t("offer.check.title"));
  await me.look("aanbod-controleren");
}

async function send(stage: Stage, me: Visitor, email: string): Promise<void> {
  const { t } = me.words;
  const { mailbox } = stage.product;
  const before = await mailbox.list(email);
  await me.press(t("offer.check.send"));
  await me.reads(t("sign-in.code.title"));
  await enterCode(me, mailbox, { email, before });
  await acceptConduct(me);
  await answerConsents(me);
  await me.reads(t("offer.done.title"));
  await me.look("aanbod-klaar");
}

const startOf = (label: string) => new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
