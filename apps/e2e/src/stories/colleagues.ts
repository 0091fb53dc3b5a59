import { setUpSecondStep } from "../acts/second-step.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import { linkIn } from "../product/mailbox.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** A colleague is asked, joins by the link of the mail, works at the desk, and is relieved of it: at once. */
export const colleaguesStory: Story = {
  id: "colleagues",
  title:
    "an administrator asks a colleague, who works at the desk until the role is taken away and given back",
  played: "once",
  play: async (stage) => {
    const { t } = stage.site.words;
    const boss = await stage.visitor("beheerder");
    const administrator = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email: administrator, to: "/beheer" });
    await boss.follow(t("colleague.title"));
    await boss.reads(t("colleague.title"));
    await boss.look("wie-werkt-hier");

    stage.tell("what is missing is said at once; then the mail goes out");
    await boss.press(t("colleague.invite.send"));
    await boss.page.getByRole("alert").first().waitFor();
    await boss.look("vragen-fouten");
    const email = `sanne-${stage.run}@voorbeeld.example`;
    await boss.fill(t("colleague.invite.email"), email);
    await boss.choose(new RegExp(`^${t("colleague.role.coordinator")}`));
    await boss.press(t("colleague.invite.send"));
    await boss.sees(t("colleague.done.sent"));
    await boss.page.getByRole("heading", { name: email }).waitFor();
    await boss.look("gevraagd");

    const sanne = await joins(stage, email);

    stage.tell("the role is taken away: the next thing she does asks her to sign in, and opens no desk");
    await boss.go("/beheer/collegas");
    const name = `Sanne ${lastNameOf(stage)}`;
    const mine = boss.page.getByRole("listitem").filter({ hasText: name }).first();
    await mine.getByRole("button", { name: new RegExp(`^${t("colleague.take")}`) }).click();
    const role = t("colleague.role.coordinator");
    await boss.sees(t("colleague.done.taken", { name, role }));
    await boss.look("weggenomen");
    await sanne.go("/balie");
    await sanne.page.getByLabel(t("sign-in.email"), { exact: true }).waitFor();

    stage.tell("and given back");
    await boss.press(t("colleague.undo"));
    await boss.sees(t("colleague.done.given", { name, role }));
    await boss.look("teruggegeven");
    await signIn(sanne, stage.product.mailbox, { email, to: "/balie" });
    await sanne.reads(t("desk.title"));

    await twoSteps(stage, { boss, sanne, email });
  },
};

/** Nobody else here has it, also when the story is played again. */
const lastNameOf = ({ run }: Stage) => `van ${run}`;

async function joins(stage: Stage, email: string): Promise<Visitor> {
  const { t } = stage.site.words;
  const siteName = stage.site.name;
  stage.tell("the colleague reads what is asked, says who she is, and is at the desk");
  const subject = t("mail.colleague-invited.subject", { site: siteName });
  const link = linkIn(await stage.product.mailbox.next(email, { subject }), "/collega");
  const sanne = await stage.visitor("collega");
  await sanne.go(link);
  await sanne.reads(t("colleague.join.title", { siteName }));
  sanne.watch.expectError(/400 .*\/colleague-invitations\/acceptances\)$/);
  await sanne.press(t("colleague.join.yes"));
  await sanne.page.getByText(t("colleague.join.first-name.missing")).first().waitFor();
  await sanne.look("meedoen-fouten");
  await sanne.fill(t("colleague.join.first-name"), "Sanne");
  await sanne.fill(`${t("colleague.join.last-name")} (${t("ui.optional")})`, lastNameOf(stage));
  await sanne.look("meedoen");
  await sanne.press(t("colleague.join.yes"));
  await sanne.press(t("confidentiality.sign"));
  await sanne.reads(t("desk.title"));

  const late = await stage.visitor("te-laat");
  late.watch.expectError(/404 .*\/colleague-invitations\/openings\)$/);
  await late.go(link);
  await late.reads(t("colleague.join.gone.title"));
  await late.look("link-werkt-niet");
  return sanne;
}

/** She sets up a second step, is asked for it in the next session, loses it, and begins anew. */
async function twoSteps(
  stage: Stage,
  { boss, sanne, email }: { boss: Visitor; sanne: Visitor; email: string },
): Promise<void> {
  const { t } = stage.site.words;
  const { mailbox } = stage.product;
  stage.tell("she sets up a second step of signing in, which she finds with her own data");
  await sanne.go("/mijn/gegevens");
  await sanne.look("gegevens-van-wie-er-werkt");
  await sanne.follow(t("account.second-step.action"));
  const { recoveryCode } = await setUpSecondStep(sanne);
  await sanne.reads(t("account.title"));
  await sanne.go("/balie");
  await sanne.reads(t("desk.title"));

  stage.tell("elsewhere the mail alone opens no desk; a recovery code does, once");
  const elsewhere = await stage.visitor("elders");
  elsewhere.watch.expectError(/401 .*\/second-factor\/entries\)$/);
  await signIn(elsewhere, mailbox, { email, to: "/tweede-stap" });
  await elsewhere.reads(t("second-factor.enter.title"));
  await elsewhere.fill(t("second-factor.code"), "000000");
  await elsewhere.press(t("second-factor.enter.action"));
  await elsewhere.sees(t("problem.second_factor_wrong"));
  await elsewhere.look("tweede-stap");
  await elsewhere.go("/balie");
  await elsewhere.reads(t("second-factor.enter.title"));
  await elsewhere.fill(t("second-factor.code"), recoveryCode);
  await elsewhere.press(t("second-factor.enter.action"));
  await elsewhere.reads(t("desk.title"));

  stage.tell("the telephone is lost: an administrator lets her begin anew");
  await boss.go("/beheer/collegas");
  await boss.page
    .getByRole("button", { name: new RegExp(`^${t("colleague.factor.reset")}.*${stage.run}`) })
    .click();
  await boss.sees(t("colleague.done.reset", { name: `Sanne ${lastNameOf(stage)}` }));
  await boss.look("telefoon-kwijt");
  await mailbox.next(email, { subject: t("mail.second-factor-reset.subject") });
  await sanne.go("/balie");
  await sanne.page.getByLabel(t("sign-in.email"), { exact: true }).waitFor();
}
