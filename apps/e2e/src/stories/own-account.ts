import { startTestProvider, type TestProvider } from "@omzien/staff-provider/testing";
import { arrange } from "../acts/arrange.ts";
import { comesByAccountFirst, entersOwnAppFirst, provesByApp } from "../acts/own-app.ts";
import { setUpSecondStep } from "../acts/second-step.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import { linkIn } from "../product/mailbox.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

const organisation = "11111111-2222-3333-4444-555555555555";

/** Colleagues come in by the municipality's own provider: set up, tried, switched on, and used. */
export const ownAccountStory: Story = {
  id: "own-account",
  title: "an administrator lets colleagues sign in with the municipality's own account, and one does",
  play: async (stage) => {
    const there = await startTestProvider({ redirectUris: [`${stage.site.origin}/inloggen/gemeente`] });
    try {
      const owner = await setUp(stage, there);
      await comeIn(stage, there, owner);
    } finally {
      await there.close();
    }
  },
};

/** Whoever set it up has an app of their own. */
type Owner = { email: string; recoveryCode: string };

async function setUp(stage: Stage, there: TestProvider): Promise<Owner> {
  const { t } = stage.site.words;
  const { boss, ...owner } = await newAdministrator(stage);
  await boss.follow(t("administration.staff-sign-in.title"));
  await boss.reads(t("staff-sign-in.title"));
  await boss.sees(`${stage.site.origin}/inloggen/gemeente`);
  await boss.look("begin");

  stage.tell("what is wrong is said at the field, and what was typed stays");
  await boss.fill(t("staff-sign-in.issuer"), "https://login.microsoftonline.com/common/v2.0");
  await boss.fill(t("staff-sign-in.client"), there.clientId);
  await boss.press(t("settings.save"));
  await boss.sees(t("fault.issuer_for_everybody"));
  await boss.look("fout");
  await boss.fill(t("staff-sign-in.issuer"), there.issuer);
  await boss.fill(t("staff-sign-in.tenant"), organisation);
  await boss.press(t("settings.save"));
  await boss.sees(t("settings.done.saved"));

  stage.tell("a try with a wrong secret says so, one with the right secret says that it works");
  await keepSecret(boss, "niet het goede geheim");
  await boss.press(t("staff-sign-in.try.action"));
  await boss.sees(t("staff-sign-in.finding.client_refused"));
  await boss.look("proef-fout");
  await keepSecret(boss, there.secret);
  await boss.sees(t("staff-sign-in.try.none"));
  await boss.press(t("staff-sign-in.try.action"));
  await boss.sees(t("staff-sign-in.finding.right"));

  stage.tell("and it is switched on");
  await boss.choose(t("staff-sign-in.use.offered"));
  await boss.look("klaar");
  await boss.press(t("settings.publish"));
  await boss.sees(t("settings.done.published"));
  await provesByApp(stage, boss);
  return owner;
}

/** One of their own, with an app: whoever switches it on can come in without it. */
async function newAdministrator(stage: Stage): Promise<Owner & { boss: Visitor }> {
  const { t } = stage.site.words;
  const { mailbox } = stage.product;
  const known = await stage.visitor("eerste-beheerder");
  await signIn(known, mailbox, { email: demoPeople[stage.site.id].administrator, to: "/beheer" });
  const email = `ilse-${stage.run}@voorbeeld.example`;
  await arrange(known, "POST", "/colleague-invitations", { email, roles: ["administrator"] });
  const subject = t("mail.colleague-invited.subject", { site: stage.site.name });
  const boss = await stage.visitor("beheerder");
  await boss.go(linkIn(await mailbox.next(email, { subject }), "/collega"));
  await boss.fill(t("colleague.join.first-name"), "Ilse");
  await boss.press(t("colleague.join.yes"));
  await boss.reads(t("administration.title"));
  await boss.go("/tweede-stap?naar=%2Fbeheer");
  const { recoveryCode } = await setUpSecondStep(boss);
  await boss.reads(t("administration.title"));
  return { boss, email, recoveryCode };
}

async function keepSecret({ page, press, fill, words, sees }: Visitor, secret: string): Promise<void> {
  const { t } = words;
  await fill(t("staff-sign-in.secret"), secret);
  await press(t("staff-sign-in.secret.save"));
  await page.locator("#secret").and(page.locator("[value='']")).waitFor();
  await sees(t("staff-sign-in.try.none"));
}

async function comeIn(stage: Stage, there: TestProvider, owner: Owner): Promise<void> {
  const { t } = stage.site.words;
  const email = demoPeople[stage.site.id].coordinator;
  // The clock of the product is ahead of that of this machine, and so must that of the provider be.
  const ahead = Math.round(stage.product.clock.aheadMs() / 1000);
  there.lie = {
    claims: (claims) => ({
      ...claims,
      iat: Number(claims["iat"]) + ahead,
      exp: Number(claims["exp"]) + ahead,
    }),
  };
  const place = { ...stage.site, alsoAt: [there.issuer] };
  const colleague = await stage.visitor("collega", place);
  const account = { sub: `sub-${email}`, email, email_verified: true, tid: organisation };

  // The provider knows who signed in there, as any does.
  const forgetProvider = () => colleague.context.clearCookies({ domain: "127.0.0.1" });

  stage.tell("who took one step only is told so, with a way back");
  there.account = { ...account, amr: ["pwd"] };
  colleague.watch.expectError(/401 .*\/staff-sign-in\/returns\)$/);
  await colleague.go("/inloggen?naar=%2Fbalie");
  await colleague.look("inloggen");
  await colleague.press(t("sign-in.staff.action"));
  await colleague.reads(t("sign-in.staff.failed.title"));
  await colleague.sees(t("problem.staff_sign_in_one_factor"));
  await colleague.look("een-stap");

  stage.tell("who took both is at the desk at once, without a code");
  there.account = { ...account, amr: ["pwd", "mfa"] };
  await forgetProvider();
  await colleague.follow(t("sign-in.staff.failed.again"));
  await colleague.press(t("sign-in.staff.action"));
  await colleague.page.waitForURL((url) => url.pathname === "/mijn");
  await colleague.go("/balie");
  await colleague.reads(t("desk.title"));
  await stage.product.mailbox.next(email, { subject: t("mail.staff-account-linked.subject") });
  await comesByAccountFirst(stage, email);

  there.account = { ...account, sub: `sub-${owner.email}`, email: owner.email, amr: ["pwd", "mfa"] };
  const other = await stage.visitor("beheerder-met-account", place);
  await other.go("/inloggen?naar=%2Fmijn");
  await other.press(t("sign-in.staff.action"));
  await other.page.waitForURL((url) => url.pathname === "/mijn");
  await entersOwnAppFirst(stage, other, owner);
  await other.context.clearCookies({ domain: "127.0.0.1" });
  await forgetProvider();
}
