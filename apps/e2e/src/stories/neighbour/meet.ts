import { agree, completeProfile, writeMessage } from "../../acts/match.ts";
import { signIn } from "../../acts/sign-in.ts";
import { linkIn } from "../../product/mailbox.ts";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import type { Asking, Helper } from "./cast.ts";

const question = "Zal ik donderdag om tien uur komen?";
const reply = "Graag, de bel is naast de deur.";

/** Both say yes and choose what the other sees; they write to each other. @returns path of their page. */
export async function meet(stage: Stage, asker: Visitor, helper: Helper, wish: Asking): Promise<string> {
  const { mailbox } = stage.product;
  const { t } = stage.site.words;
  const found = await mailbox.next(wish.email, { subject: t("mail.helper-found.subject") });
  const path = new URL(linkIn(found, "/mijn/afspraken/")).pathname;
  const address = `${wish.street} ${wish.houseNumber}`;
  await completeProfile(asker, wish, true);
  await asker.go(path);
  await asker.reads(t("match.title.asker", { name: helper.firstName }));
  await asker.look("afspraak-nieuw");
  await agree(asker, ["phone"]);
  await asker.sees(t("match.state.willing.other", { name: helper.firstName }));

  await signIn(helper.visitor, mailbox, { email: helper.email, to: path });
  await helper.visitor.reads(t("match.title.helper", { name: wish.firstName }));
  await seesNothingOf(helper.visitor, [wish.phone.slice(-8), wish.email, address]);
  await agree(helper.visitor, []);
  await helper.visitor.sees(t("match.state.agreed"));
  await helper.visitor.page.locator(`main a[href^="tel:"][href$="${wish.phone.slice(-8)}"]`).waitFor();
  await seesNothingOf(helper.visitor, [wish.email, address]);
  await helper.visitor.look("afspraak-helper");
  await mailbox.next(wish.email, { subject: t("mail.match-agreed.subject") });
  await write(stage, { asker, helper: helper.visitor, path, wish });
  await asker.sees(t("match.contact.none", { name: helper.firstName }));
  return path;
}

async function write(
  stage: Stage,
  { asker, helper, path, wish }: { asker: Visitor; helper: Visitor; path: string; wish: Asking },
): Promise<void> {
  const { mailbox } = stage.product;
  const { t } = stage.site.words;
  const before = await mailbox.list();
  await writeMessage(helper, question);
  const told = await mailbox.next(wish.email, { subject: t("mail.new-message.subject"), after: before });
  if (`${told.text}${told.html}`.includes("tien uur")) throw new Error("The mail tells what was written");
  await asker.go(path);
  await asker.sees(question);
  await writeMessage(asker, reply);
  await asker.look("afspraak-berichten");
  await helper.go(path);
  await helper.sees(reply);
  await helper.look("afspraak-gedeeld");
}

/** @throws Error when one of these can be read anywhere on the page. */
export async function seesNothingOf({ page, name }: Visitor, secrets: readonly string[]): Promise<void> {
  const text = (await page.locator("main").innerText()).replaceAll(/[\s-]/g, "");
  const seen = secrets.find((secret) => text.includes(secret.replaceAll(/[\s-]/g, "")));
  if (seen !== undefined) throw new Error(`${name} can read ${seen}`);
}
