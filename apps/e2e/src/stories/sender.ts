import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** A domain of one's own: what its DNS needs, what is wrong with it, a test, and the second administrator. */
export const senderStory: Story = {
  id: "sender",
  title: "an administrator has mail come from the own domain, once its records are right, and lets it go",
  played: "once",
  play: async (stage) => {
    const boss = await administrator(stage, "beheerder-afzender");
    const { t } = boss.words;
    const domain = `post-${stage.run}.nl`;
    await boss.look("afzender");

    stage.tell("what is no domain is refused with why; what was typed stays");
    boss.watch.expectError(/400 .*\/sender\)$/);
    await boss.fill(t("sender.form.domain"), `*.${domain}`);
    await boss.press(t("sender.form.save"));
    await boss.page.locator("#domain[aria-invalid=true]").waitFor();
    await boss.look("afzender-fout");

    stage.tell("a second administrator who looked before the domain was chosen sees what changed");
    const second = await administrator(stage, "beheerder-tweede");
    await boss.fill(t("sender.form.domain"), domain);
    await boss.press(t("sender.form.save"));
    await boss.page.getByRole("heading", { name: t("sender.records.title") }).waitFor();
    await boss.look("afzender-wacht");
    await seesWhatChanged(second, domain);

    await setsRecords(stage, boss, domain);

    stage.tell("a test comes from there");
    const email = demoPeople[stage.site.id].administrator;
    const before = await stage.product.mailbox.list(email);
    await boss.press(t("sender.test.action"));
    const subject = t("mail.sender-test.subject", { site: stage.site.name });
    const test = await stage.product.mailbox.next(email, { subject, after: before });
    if (!test.from.includes(`@${domain}`)) throw new Error(`The test came from ${test.from}`);

    stage.tell("and let go of: mail comes from the platform again");
    await boss.press(t("sender.remove.action"));
    await boss.sees(t("sender.now.platform"));
  },
};

async function administrator(stage: Stage, name: string): Promise<Visitor> {
  const boss = await stage.visitor(name);
  const email = demoPeople[stage.site.id].administrator;
  await signIn(boss, stage.product.mailbox, { email, to: "/beheer/afzender" });
  await boss.reads(boss.words.t("sender.title"));
  return boss;
}

async function seesWhatChanged(second: Visitor, domain: string): Promise<void> {
  const { t } = second.words;
  second.watch.expectError(/412 .*\/sender\)$/);
  await second.fill(t("sender.form.domain"), `anders.${domain}`);
  await second.press(t("sender.form.save"));
  await second.sees(t("settings.conflict.title"));
  await second.page
    .locator("ins")
    .filter({ hasText: `@${domain}` })
    .waitFor();
  await second.look("afzender-tegelijk");
  await second.press(t("settings.conflict.theirs"));
  await second.page.getByRole("heading", { name: t("sender.records.title") }).waitFor();
}

/** First one that is wrong, then the very records that the page shows. */
async function setsRecords(stage: Stage, boss: Visitor, domain: string): Promise<void> {
  const { t } = boss.words;
  stage.tell("the page says what is wrong with the records, and sends from the domain once they are right");
  const dns = await stage.product.dns();
  dns.says("TXT", domain, ["v=spf1 -all"]);
  await boss.press(t("sender.records.check"));
  await boss.sees(t("sender.finding.without_us"));
  await boss.look("afzender-klopt-niet");
  const shown = boss.page.locator("dl").filter({ hasText: t("sender.record.value") });
  for (const record of await shown.all()) {
    const [name = "", value = ""] = await record.locator("dd").allInnerTexts();
    dns.says("TXT", name.trim(), [value.trim()]);
  }
  await boss.press(t("sender.records.check"));
  await boss.sees(t("sender.now.own"));
  await boss.look("afzender-werkt");
}
