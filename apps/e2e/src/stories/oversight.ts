import { readFileSync } from "node:fs";
import { coordinatorOf } from "../acts/desk.ts";
import { signIn } from "../acts/sign-in.ts";
import { demoPeople } from "../demo-people.ts";
import type { Stage, Story } from "../stage.ts";
import type { Visitor } from "../visitor.ts";

/** The data protection officer sees what the site does with data, and whether that is right. */
export const oversightStory: Story = {
  id: "oversight",
  title: "the officer reads what the site does with data, who looked, and practises with a leak",
  played: "once",
  play: async (stage) => {
    await somebodyLooks(stage);
    const officer = await stage.visitor("functionaris");
    const { t } = stage.site.words;
    const email = demoPeople[stage.site.id].officer;
    await signIn(officer, stage.product.mailbox, { email, to: "/toezicht" });
    await officer.reads(t("oversight.title"));
    await officer.look("toezicht");
    await readsDocuments(stage, officer);
    await readsLog(stage, officer);
    await practises(stage, officer);
    await checksAnswers(stage, officer);
  },
};

/** A coordinator looks somebody up, so that there is something in the log. */
async function somebodyLooks(stage: Stage): Promise<void> {
  const desk = await coordinatorOf(stage);
  const { t } = stage.site.words;
  await desk.fill(
    new RegExp(`^${t("desk.search.label").replace("?", "\\?")}`),
    demoPeople[stage.site.id].resident,
  );
  await desk.page
    .getByRole("list", { name: t("desk.search.results") })
    .getByRole("button")
    .first()
    .waitFor();
}

async function readsDocuments(stage: Stage, officer: Visitor): Promise<void> {
  const { t } = stage.site.words;
  stage.tell("register, impact assessment, who sees what and terms are there, and go along as a page");
  const pages = [
    ["register", "oversight.nav.register"],
    ["dpia", "oversight.nav.dpia"],
    ["wie-ziet-wat", "oversight.nav.sights"],
    ["bewaren", "oversight.nav.retention"],
  ] as const;
  for (const [path, link] of pages) {
    await officer.go("/toezicht");
    await officer.follow(t(link));
    await officer.page.waitForURL((url) => url.pathname === `/toezicht/${path}`);
    await officer.page.getByRole("table").first().waitFor();
    await officer.look(path);
    const html = await download(officer, t("oversight.download.html"));
    if (!html.startsWith("<!doctype html>")) throw new Error(`${path} is no page to keep`);
  }
  const csv = await download(officer, t("oversight.download.csv"));
  if (!csv.includes("\r\n")) throw new Error("The list has no rows");
}

async function readsLog(stage: Stage, officer: Visitor): Promise<void> {
  const { t } = stage.site.words;
  stage.tell("who looked is shown with why, can be searched, and what is an alarm is said");
  await officer.go("/toezicht/wie-keek");
  await officer.page
    .getByRole("cell")
    .filter({ hasText: t("oversight.channel.web") })
    .first()
    .waitFor();
  await officer.look("wie-keek");
  await officer.page.getByText(t("oversight.looks.filter")).click();
  await officer.page.getByLabel(t("oversight.looks.level")).selectOption("normal");
  await officer.press(t("oversight.looks.search"));
  await officer.page.waitForURL((url) => url.searchParams.get("niveau") === "normal");
  await officer.look("wie-keek-gezocht");
  await officer.go("/toezicht/wie-keek?tot=2001-01-01");
  await officer.sees(t("oversight.looks.none.title"));
  await officer.look("wie-keek-niemand");
  await officer.go("/toezicht/signalen");
  // The desk of other stories may have looked a lot.
  await officer.reads(t("oversight.alarms.title"));
  await officer.look("signalen");
}

async function practises(stage: Stage, officer: Visitor): Promise<void> {
  const { t } = stage.site.words;
  stage.tell("a drill says what is missing, and then whom it affects, by pseudonym");
  await officer.go("/toezicht/datalek");
  await officer.press(t("oversight.breach.new"));
  await officer.sees(t("oversight.breach.parts.missing"));
  await officer.look("datalek");
  await officer.choose(t("oversight.breach.part.contact"));
  await officer.press(t("oversight.breach.new"));
  await officer.page.waitForURL((url) => /^\/toezicht\/datalek\/.+/.test(url.pathname));
  await officer.page.getByRole("rowheader").filter({ hasText: "Buurtgenoot" }).first().waitFor();
  await officer.look("datalek-oefening");
  const list = await download(officer, t("oversight.breach.download"));
  if (!list.includes("Buurtgenoot")) throw new Error("The list names nobody");
  if (list.includes("@")) throw new Error("The list shows an address");

  stage.tell("a real one has its number, and shows names");
  await officer.go("/toezicht/datalek");
  await officer.choose(new RegExp(`^${t("oversight.breach.drill.no")}`));
  await officer.fill(new RegExp(`^${t("oversight.breach.reference")}`), "2026-001");
  await officer.choose(t("oversight.breach.part.requests"));
  await officer.press(t("oversight.breach.new"));
  await officer.page.waitForURL((url) => /^\/toezicht\/datalek\/.+/.test(url.pathname));
  await officer.page.getByRole("rowheader").first().waitFor();
  await officer.look("datalek-echt");
}

async function checksAnswers(stage: Stage, officer: Visitor): Promise<void> {
  const { t } = stage.site.words;
  stage.tell("every answer about consent goes along under a pseudonym, and none was changed");
  await officer.go("/toezicht/toestemming");
  const file: unknown = JSON.parse(await download(officer, t("oversight.consents.download")));
  if (!JSON.stringify(file).includes("dpv:ConsentRecord")) throw new Error("The register has no records");
  await officer.press(t("oversight.consents.chain.check"));
  await officer.sees(t("oversight.consents.chain.whole"));
  await officer.look("toestemming");
}

async function download({ page, press }: Visitor, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), press(button)]);
  return readFileSync(await file.path(), "utf8");
}
