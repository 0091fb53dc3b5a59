import type { Category, Rota } from "@omzien/contracts";
import { arrange } from "../acts/arrange.ts";
import { arrangedRequest, joinedResident } from "../acts/arranged.ts";
import { coordinatorOf } from "../acts/desk.ts";
import { demoPeople } from "../demo-people.ts";
import { linkIn } from "../product/mailbox.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

const names = ["Gijs", "Ria", "Bas"] as const;
type Name = (typeof names)[number];
type Cast = { desk: Visitor; asker: Visitor; rotaId: string } & Record<Name, Visitor>;

/** A long request that neighbours share: made at the desk, filled, and kept when somebody drops out or two swap. */
export const rotaStory: Story = {
  id: "rota",
  title: "five neighbours share two weeks; one drops out, two swap, and a reminder comes the day before",
  played: "at-work",
  play: async (stage) => {
    stage.tell("the desk makes the rota and asks five who said yes, two of them by telephone");
    const cast = await makesRota(stage);
    await joins(stage, cast);

    stage.tell("the turns are shared out fairly; nobody's before somebody accepts them");
    await sharesOut(cast.desk, "voorstel");
    await cast.desk.look("verdeeld");
    await cast.asker.go("/mijn");
    await cast.asker.look("overzicht");
    await cast.asker.go(`/roosters/${cast.rotaId}`);
    await cast.asker.look("vrager");

    stage.tell("one drops out: only those turns are shared out anew");
    await dropsOut(cast);

    stage.tell("two swap, once the other has said yes; a turn goes back and is kept after all");
    await swaps(stage, cast);
    await handsBackAndKeeps(cast.Bas);

    stage.tell("the day before there is a mail, which does not say what the help is");
    await isReminded(stage);
    await stops(cast);
  },
};

const addressOf = (stage: Stage, name: string) => `${name.toLowerCase()}-rota-${stage.run}@voorbeeld.example`;

async function resident(stage: Stage, name: string, phone: string): Promise<Visitor> {
  const { postcode } = demoPeople[stage.site.id];
  const about = { firstName: name, phone, email: addressOf(stage, name), postcode };
  return joinedResident(stage, name.toLowerCase(), about);
}

async function newHelper(stage: Stage, name: Name, phone: string): Promise<Visitor> {
  const helper = await resident(stage, name, phone);
  const categories = await arrange<Category[]>(helper, "GET", "/categories");
  const kind = categories.flatMap(({ children }) => children).find(({ slug }) => slug === "boodschappen");
  await arrange(helper, "POST", "/help-offers", {
    categories: [{ categoryId: kind?.id }],
    availability: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, part: "evening" })),
  });
  return helper;
}

async function makesRota(stage: Stage): Promise<Cast> {
  const asker = await resident(stage, "Truus", "0655443330");
  const request = await arrangedRequest(asker, stage);
  const [gijs, ria, bas] = [
    await newHelper(stage, "Gijs", "0655443331"),
    await newHelper(stage, "Ria", "0655443332"),
    await newHelper(stage, "Bas", "0655443333"),
  ];
  const desk = await coordinatorOf(stage);
  const { t } = desk.words;
  await desk.go(`/balie?vraag=${request.id}`);
  await desk.page.getByRole("link", { name: t("rota.link.make") }).click();
  await desk.reads(t("rota.make.title"));
  await desk.fill(t("rota.make.starts"), "");
  await desk.press(t("rota.make.action"));
  await desk.page.getByRole("alert").first().waitFor();
  await desk.look("maken-fouten");
  await desk.fill(t("rota.make.starts"), dayFromNow(stage, 1));
  await desk.fill(t("rota.make.ends"), dayFromNow(stage, 14));
  await desk.page.getByLabel(t("rota.make.faces")).selectOption("5");
  await desk.press(t("rota.make.action"));
  await desk.page.waitForURL(/\/roosters\/[\da-f-]{36}$/);
  await desk.page.getByRole("heading", { name: t("rota.members") }).waitFor();
  await desk.look("leeg");
  const rotaId = new URL(desk.page.url()).pathname.split("/").at(-1) ?? "";
  return { desk, asker, rotaId, Gijs: gijs, Ria: ria, Bas: bas };
}

function dayFromNow(stage: Stage, days: number): string {
  return new Date(stage.product.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
}

async function asks(desk: Visitor, option: { label: string } | { index: number }): Promise<void> {
  const { t } = desk.words;
  const before = await desk.page
    .getByRole("link", { name: /./ })
    .filter({ hasText: fillWords(desk) })
    .count();
  await desk.page.getByLabel(t("rota.add.who")).selectOption(option);
  await desk.press(t("rota.add.action"));
  await desk.page
    .getByRole("link")
    .filter({ hasText: fillWords(desk) })
    .nth(before)
    .waitFor();
}

/** "Dagen invullen voor …", whoever it is about. */
function fillWords({ words }: Visitor): RegExp {
  return new RegExp(`^${words.t("rota.member.fill", { name: "" }).trim()}`);
}

async function joins(stage: Stage, cast: Cast): Promise<void> {
  const { desk } = cast;
  const { t } = desk.words;
  for (const name of names) await asks(desk, { label: name });
  for (const index of [1, 1]) await asks(desk, { index });
  const { members } = await arrange<Rota>(desk, "GET", `/rotas/${cast.rotaId}`);
  const phoned = members.filter(({ name }) => !names.some((one) => one === name));
  for (const [index, { id }] of phoned.entries()) {
    await desk.go(`/roosters/${cast.rotaId}/dagen?voor=${id}`);
    await desk.press(t("rota.fill.all"));
    if (index === 0) await desk.look("invullen-aan-de-telefoon");
    await desk.press(t("rota.fill.action.for"));
    await desk.page.waitForURL(/\/roosters\/[\da-f-]{36}$/);
  }
  const subject = t("mail.rota-asked.subject");
  for (const name of names) {
    const mail = await stage.product.mailbox.next(addressOf(stage, name), { subject });
    const helper = cast[name];
    await helper.go(linkIn(mail, "/roosters"));
    await helper.sees(t("rota.asked.title"));
    if (name === "Gijs") await helper.look("gevraagd");
    await helper.follow(t("rota.asked.yes"));
    await helper.reads(t("rota.fill.title"));
    await helper.press(t("rota.fill.all"));
    await helper.choose(t("rota.fill.named"));
    if (name === "Gijs") await helper.look("mijn-dagen");
    await helper.press(t("rota.fill.action"));
    await helper.page.waitForURL(/\/roosters\/[\da-f-]{36}$/);
  }
  await desk.go(`/roosters/${cast.rotaId}`);
}

async function sharesOut(desk: Visitor, picture: string): Promise<void> {
  const { t } = desk.words;
  await desk.press(t("rota.share.action"));
  await desk.page.getByRole("button", { name: t("rota.proposal.accept") }).waitFor();
  await desk.look(picture);
  await desk.press(t("rota.proposal.accept"));
  await desk.page.getByRole("button", { name: t("rota.proposal.accept") }).waitFor({ state: "detached" });
}

async function dropsOut({ Gijs: gijs, desk, rotaId }: Cast): Promise<void> {
  const { t } = gijs.words;
  await gijs.go(`/roosters/${rotaId}`);
  await gijs.look("meedoen");
  await gijs.follow(t("rota.me.leave"));
  await gijs.reads(t("rota.leave.question"));
  await gijs.look("stoppen");
  await gijs.press(t("rota.leave.action"));
  await gijs.reads(t("rota.leave.title"));
  await gijs.look("gestopt");
  const before = await arrange<Rota>(desk, "GET", `/rotas/${rotaId}`);
  await desk.go("/balie/roosters");
  await desk.look("balie");
  await desk.go(`/roosters/${rotaId}`);
  await sharesOut(desk, "opnieuw-verdelen");
  const after = await arrange<Rota>(desk, "GET", `/rotas/${rotaId}`);
  const kept = before.days.every(({ shifts }, day) =>
    shifts.every(({ id }) => after.days[day]?.shifts.some((shift) => shift.id === id)),
  );
  if (!kept) throw new Error("A turn that was promised went to somebody else");
  if (after.days.some(({ missing }) => missing > 0)) throw new Error("Somebody is missing on a day");
}

async function swaps(stage: Stage, { Ria: ria, Bas: bas, rotaId }: Cast): Promise<void> {
  const { t } = ria.words;
  await ria.go(`/roosters/${rotaId}`);
  await ria.page
    .getByRole("link", { name: new RegExp(t("rota.day.swap.label", { day: "" }).trim()) })
    .first()
    .click();
  await ria.page.getByRole("radio").first().waitFor();
  await ria.look("ruilen");
  await ria.choose(/Bas/);
  await ria.press(t("rota.swap.send"));
  await ria.sees(t("rota.swaps"));
  await ria.look("gevraagd-te-ruilen");
  const subject = t("mail.rota-swap-asked.subject");
  const mail = await stage.product.mailbox.next(addressOf(stage, "Bas"), { subject });
  await bas.go(linkIn(mail, "/roosters"));
  await bas.sees(t("rota.swaps"));
  await bas.look("vraag-om-te-ruilen");
  await bas.press(t("rota.swap.yes"));
  await bas.page.getByRole("heading", { name: t("rota.swaps") }).waitFor({ state: "detached" });
  await stage.product.mailbox.next(addressOf(stage, "Ria"), { subject: t("mail.rota-changed.subject") });
}

async function handsBackAndKeeps(bas: Visitor): Promise<void> {
  const { t } = bas.words;
  const giveBack = new RegExp(`^${t("rota.day.return.label", { day: "" }).trim()}`);
  await bas.page.getByRole("button", { name: giveBack }).first().click();
  await bas.page.getByRole("button", { name: t("rota.undo") }).waitFor();
  await bas.look("teruggegeven");
  await bas.press(t("rota.undo"));
  await bas.page.getByRole("button", { name: t("rota.undo") }).waitFor({ state: "detached" });
}

async function isReminded(stage: Stage): Promise<void> {
  const { t } = stage.site.words;
  await stage.time.letDaysPass(2);
  const subject = t("mail.rota-shift-tomorrow.subject");
  const [mail] = await stage.product.mailbox.several({ subject, to: "example", count: 1 });
  if (!mail || /boodschap/i.test(mail.text.slice(0, 400)))
    throw new Error("The reminder says what the help is");
  linkIn(mail, "/roosters");
}

async function stops({ asker, rotaId }: Cast): Promise<void> {
  const { t } = asker.words;
  await asker.go(`/roosters/${rotaId}`);
  await asker.page.getByText(t("rota.end.title"), { exact: true }).click();
  await asker.press(t("rota.end.action"));
  await asker.sees(t("rota.ended"));
  await asker.look("einde");
}
