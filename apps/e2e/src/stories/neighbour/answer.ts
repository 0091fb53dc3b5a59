import { answerInvitation, firstNameOf, openInvitation } from "../../acts/invitations.ts";
import type { Mail } from "../../product/mailbox.ts";
import type { Stage } from "../../stage.ts";
import type { Helper } from "./cast.ts";

/** No, later, and yes; then the one who wanted to think about it is kindly told. @returns who comes. */
export async function answer(stage: Stage, invited: readonly Mail[]): Promise<Helper> {
  const { mailbox } = stage.product;
  const { t } = stage.site.words;
  const [first, second, third] = await Promise.all(
    invited.map((mail, index) => helperOf(stage, mail, index)),
  );
  if (!first || !second || !third) throw new Error("Three were to be invited");

  await openInvitation(first.visitor, first.mail);
  await first.visitor.sees(t("invitation.why"));
  await first.visitor.look("uitnodiging");
  await answerInvitation(first.visitor, "no", "declined");
  await first.visitor.look("uitnodiging-nee");

  await openInvitation(second.visitor, second.mail);
  await answerInvitation(second.visitor, "later", "later");
  await second.visitor.look("uitnodiging-later");
  await openInvitation(second.visitor, second.mail);

  const before = await mailbox.list();
  await openInvitation(third.visitor, third.mail);
  await answerInvitation(third.visitor, "yes", "matched");
  await third.visitor.look("uitnodiging-ja");
  await third.visitor.follow(t("invitation.outcome.matched.go"));
  await third.visitor.reads(t("sign-in.title"));
  await third.visitor.sees(t("sign-in.needed"));

  await answerInvitation(second.visitor, "yes", "found-already");
  await second.visitor.look("uitnodiging-al-gevonden");
  const told = { subject: t("mail.already-found.subject"), after: before };
  await mailbox.next(second.email, told);
  return third;
}

export async function helperOf(stage: Stage, mail: Mail, index: number): Promise<Helper> {
  const { t } = stage.site.words;
  if (!mail.text.includes(t("mail.invitation.why"))) throw new Error(`No reasons in the mail:\n${mail.text}`);
  return {
    firstName: firstNameOf(mail),
    email: mail.to[0] ?? "",
    mail,
    visitor: await stage.visitor(`helper-${index + 1}`),
  };
}
