import type { HelpRequest } from "@omzien/contracts";
import { arrange } from "../../acts/arrange.ts";
import { agree, answerFollowUp } from "../../acts/match.ts";
import { signIn } from "../../acts/sign-in.ts";
import { demoPeople } from "../../demo-people.ts";
import { linkIn } from "../../product/mailbox.ts";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import type { Asking, Helper } from "./cast.ts";

/** They help each other, it is solved, and both tell how it went; the asker rather not again with this one. */
export async function finish(
  stage: Stage,
  given: { asker: Visitor; helper: Helper; path: string; wish: Asking },
): Promise<void> {
  const { asker, helper, path, wish } = given;
  const { t } = stage.site.words;
  const { mailbox } = stage.product;
  await asker.go(path);
  await agree(asker, []);
  await signIn(helper.visitor, mailbox, { email: helper.email, to: path });
  await agree(helper.visitor, ["email"]);
  await asker.go(path);
  await asker.sees(helper.email);
  await asker.follow(t("match.action.solved"));
  await asker.reads(t("solved.title"));
  await asker.look("geregeld");
  await asker.choose(t("solved.match"));
  await asker.press(t("solved.action"));
  await asker.sees(t("request-state.solved"));
  await asker.look("vraag-geregeld");

  const before = await mailbox.list();
  await stage.time.letDaysPass(8);
  const subject = t("mail.follow-up.subject");
  const toAsker = await mailbox.next(wish.email, { subject, after: before });
  await asker.go(linkIn(toAsker, "/mijn/afspraken/"));
  await answerFollowUp(asker, { outcome: "fair", again: "no", role: "asker" }, true);
  const toHelper = await mailbox.next(helper.email, { subject, after: before });
  await helper.visitor.go(linkIn(toHelper, "/mijn/afspraken/"));
  await answerFollowUp(helper.visitor, { outcome: "good", again: "yes", role: "helper" });
  await asker.go("/mijn");
  await asker.look("mijn-overzicht");
  await isKeptAway(stage, asker, helper);
}

/** Asks for the same once more: at the desk the one who was not wanted again is no candidate. */
async function isKeptAway(stage: Stage, asker: Visitor, helper: Helper): Promise<void> {
  const { t } = stage.site.words;
  const monthLater = new Date(stage.product.clock.now().getTime() + 30 * 86_400_000);
  const id = await askTheSameAgain(asker, monthLater.toISOString().slice(0, 10));
  const desk = await stage.visitor("coordinator");
  await signIn(desk, stage.product.mailbox, { email: demoPeople[stage.site.id].coordinator, to: "/balie" });
  await desk.go(`/balie?vraag=${id}`);
  const candidates = desk.page.getByRole("region", { name: t("desk.candidates.title") });
  await candidates.getByRole("listitem").first().waitFor();
  if ((await candidates.innerText()).includes(helper.firstName))
    throw new Error(`${helper.firstName} is a candidate again`);
}

async function askTheSameAgain(asker: Visitor, endsOn: string): Promise<string> {
  const { items } = await arrange<{ items: HelpRequest[] }>(asker, "GET", "/help-requests");
  const [earlier] = items;
  const made = await arrange<HelpRequest>(asker, "POST", "/help-requests", {
    categoryId: earlier?.category.id,
    description: earlier?.description,
    timing: { kind: "flexible", endsOn },
  });
  return made.id;
}
