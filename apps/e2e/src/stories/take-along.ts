import { readFile } from "node:fs/promises";
import { enterCode, signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import { ageSessions } from "../product/age-sessions.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** Asked for with open eyes, made by a job, fetched as one file; who did that is told. */
export const takeAlongStory: Story = {
  id: "take-along",
  title:
    "an administrator takes all of the municipality along: asks, waits, fetches, and is seen to have done so",
  played: "once",
  play: async (stage) => {
    const { t } = stage.site.words;
    const boss = await stage.visitor("beheerder-meenemen");
    const email = demoPeople[stage.site.id].administrator;
    await signIn(boss, stage.product.mailbox, { email, to: "/beheer" });
    await boss.follow(t("take-along.title"));
    await boss.reads(t("take-along.title"));
    await boss.sees(t("take-along.list.none"));
    await boss.look("meenemen");

    await provesAnew(stage, boss);

    stage.tell("without a tick nothing is made");
    await boss.press(t("take-along.ask.action"));
    await boss.sees(t("take-along.ask.missing"));
    await boss.look("meenemen-fout");

    stage.tell("it is made while the page waits, and fetched");
    await boss.page.getByRole("checkbox", { name: t("take-along.ask.understood") }).check();
    await boss.press(t("take-along.ask.action"));
    const take = boss.page.getByRole("link", { name: t("take-along.line.take") });
    await take.waitFor({ timeout: 60_000 });
    await boss.look("meenemen-klaar");
    await fetchesZip(stage, boss);
    await boss.page.getByText(takenBy(t("take-along.line.taken", { name: "", when: "" }))).waitFor();
    await boss.look("meenemen-opgehaald");
  },
};

/** A screen that was left open takes nothing along: who signed in a while ago shows with a new mail that it is them. */
async function provesAnew(stage: Stage, boss: Visitor): Promise<void> {
  const { t } = stage.site.words;
  const email = demoPeople[stage.site.id].administrator;
  stage.tell("who signed in a while ago is asked for a new code of the mail first");
  await ageSessions(stage.product, stage.site.origin, 16);
  await boss.go("/beheer/meenemen");
  await boss.sees(t("take-along.prove.title"));
  await boss.look("meenemen-wie-ben-je");
  const before = await stage.product.mailbox.list(email);
  await boss.press(t("take-along.prove.send"));
  await boss.reads(t("sign-in.code.title"));
  await enterCode(boss, stage.product.mailbox, { email, before });
  await boss.reads(t("take-along.title"));
}

const takenBy = (words: string) => new RegExp(`^${words.replaceAll(/[\s,]+$/g, "")}`);

async function fetchesZip(stage: Stage, { page }: Visitor): Promise<void> {
  const { t } = stage.site.words;
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: t("take-along.line.take") }).click(),
  ]);
  const content = await readFile(await file.path());
  if (content.subarray(0, 2).toString() !== "PK") throw new Error("What was fetched is no zip file");
  if (!content.includes("manifest.json")) throw new Error("The package has no manifest");
}
