import { codeIn, type Mail, type Mailbox } from "../product/mailbox.ts";
import type { Visitor } from "../visitor.ts";

/** Fills in the code of the mail that just came; the last digit sends it. */
export async function enterCode(
  visitor: Visitor,
  mailbox: Mailbox,
  { email, before }: { email: string; before: readonly Mail[] },
): Promise<void> {
  const { words, site } = visitor;
  const subject = words.t("mail.sign-in.subject", { site: site.name });
  const mail = await mailbox.next(email, { subject, after: before });
  await visitor.fill(words.t("sign-in.code.label"), codeIn(mail));
}

/** Signs in with the code of a mail. @param to path of the page to land on. */
export async function signIn(
  visitor: Visitor,
  mailbox: Mailbox,
  { email, to = "/mijn" }: { email: string; to?: string },
): Promise<void> {
  const { words, page } = visitor;
  const before = await mailbox.list(email);
  await visitor.go(`/inloggen?naar=${encodeURIComponent(to)}`);
  await visitor.fill(words.t("sign-in.email"), email);
  await visitor.press(words.t("sign-in.send"));
  await visitor.reads(words.t("sign-in.code.title"));
  await enterCode(visitor, mailbox, { email, before });
  await page.waitForURL((url) => url.pathname === to);
  await page.locator("main h1").first().waitFor();
}
