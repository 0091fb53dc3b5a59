import { fillInWish } from "../../acts/ask-for-help.ts";
import { acceptConduct, answerConsents } from "../../acts/join-in.ts";
import { enterCode } from "../../acts/sign-in.ts";
import { addressesAt } from "../../demo-people.ts";
import type { Mail } from "../../product/mailbox.ts";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import type { Asking } from "./cast.ts";

/** @returns the invitations that the question led to, at least three. */
export async function ask(stage: Stage, asker: Visitor, wish: Asking): Promise<Mail[]> {
  const { t } = asker.words;
  const { mailbox } = stage.product;
  await asker.go("/");
  await asker.follow(t("home.ask.action"));
  await fillInWish(asker, wish, onPage(asker, wish));
  await asker.look("controleren");
  const before = await mailbox.list();
  await asker.press(t("ask.check.send"));
  await asker.reads(t("sign-in.code.title"));
  await asker.look("code");
  await enterCode(asker, mailbox, { email: wish.email, before });
  await acceptConduct(asker, { look: true });
  await answerConsents(asker, { look: true });
  await asker.reads(t("ask.sent.title"));
  await asker.look("verstuurd");
  await mailbox.next(wish.email, { subject: t("mail.request-received.subject"), after: before });
  return mailbox.several({
    subject: t("mail.invitation.subject"),
    to: addressesAt(stage.site),
    count: 3,
    after: before,
  });
}

function onPage(asker: Visitor, wish: Asking) {
  return async (step: string) => {
    await asker.look(step);
    if (step === "wat") await reload(asker, wish.text);
    if (step === "wanneer") await loseConnection(asker);
    if (step === "omvang") await asker.context.setOffline(false);
  };
}

async function reload({ page, words, reads }: Visitor, text: string): Promise<void> {
  await page.reload();
  await reads(words.t("ask.what.title"));
  const kept = await page.getByRole("textbox").inputValue();
  if (kept !== text) throw new Error(`After a reload the answer was "${kept}"`);
}

// The next two questions are answered without a connection.
async function loseConnection({ page, context, words, watch, look }: Visitor): Promise<void> {
  watch.expectError(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  await page.getByText(words.t("offline.title")).waitFor();
  await look("zonder-internet");
}
