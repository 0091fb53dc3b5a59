import { linkIn, type Mail } from "../product/mailbox.ts";
import type { Visitor } from "../visitor.ts";

/** The first name of a demonstration person, who is called as the address begins. */
export function firstNameOf(mail: Mail): string {
  const name = mail.to[0]?.split("@")[0] ?? "";
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Follows the link of an invitation; nobody signs in. */
export async function openInvitation(visitor: Visitor, mail: Mail): Promise<void> {
  await visitor.go(linkIn(mail, "/uitnodiging"));
}

/** Presses one of the three buttons, and reads what comes of it. */
export async function answerInvitation(
  visitor: Visitor,
  answer: "yes" | "no" | "later",
  outcome: "matched" | "declined" | "later" | "found-already",
): Promise<void> {
  const { t } = visitor.words;
  await visitor.press(t(`invitation.${answer}`));
  await visitor.reads(t(`invitation.outcome.${outcome}`));
}
