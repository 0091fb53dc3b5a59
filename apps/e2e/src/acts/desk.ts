import { demoPeople } from "../demo-people.ts";
import type { Stage } from "../stage.ts";
import type { Visitor } from "../visitor.ts";
import { signIn } from "./sign-in.ts";

export type DeskList = "triage" | "unanswered" | "follow-up" | "reports" | "calls";

/** The coordinator of the site, signed in at the desk. */
export async function coordinatorOf(stage: Stage): Promise<Visitor> {
  const desk = await stage.visitor("coordinator");
  const email = demoPeople[stage.site.id].coordinator;
  await signIn(desk, stage.product.mailbox, { email, to: "/balie" });
  await desk.reads(desk.words.t("desk.title"));
  return desk;
}

/** Opens one of the five lists; its number says how much waits. */
export async function openList(desk: Visitor, list: DeskList): Promise<void> {
  const { words, page } = desk;
  await desk.go("/balie");
  const nav = page.getByRole("navigation", { name: words.t("desk.lists") });
  await nav.getByRole("link", { name: new RegExp(`^${words.t(`desk.list.${list}`)}`) }).click();
  await page.waitForURL((url) => url.searchParams.get("lijst") === list);
}

/** The lines of the list that is open. */
export function linesOf({ page, words }: Visitor, list: DeskList) {
  return page.getByRole("list", { name: words.t(`desk.list.${list}`) }).getByRole("button");
}

/** Opens the line with this text and waits for its case. */
export async function openLine(desk: Visitor, list: DeskList, text: string | RegExp): Promise<void> {
  await linesOf(desk, list).filter({ hasText: text }).first().click();
  await desk.page.getByRole("article").first().waitFor();
}

/** Writes down what was said; it stands under the notes of the case. */
export async function writeNote(desk: Visitor, text: string): Promise<void> {
  const { t } = desk.words;
  await desk.fill(t("desk.notes.label"), text);
  await desk.press(t("desk.notes.save"));
  await desk.sees(t("desk.notes.saved"));
  await desk.page.getByRole("listitem").filter({ hasText: text }).first().waitFor();
}
