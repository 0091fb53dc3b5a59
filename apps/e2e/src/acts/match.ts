import type { SharedField } from "@omzien/contracts";
import type { Visitor } from "../visitor.ts";
import { startsWith } from "./ask-for-help.ts";

/** Says "yes, let us" with what the other may see. */
export async function agree(visitor: Visitor, shares: readonly SharedField[]): Promise<void> {
  const { t } = visitor.words;
  for (const field of shares) await visitor.choose(startsWith(t(`share.${field}`)));
  await visitor.press(t("share.agree"));
  await visitor.page.getByRole("button", { name: t("share.agree") }).waitFor({ state: "detached" });
}

export async function writeMessage(visitor: Visitor, text: string): Promise<void> {
  const { t } = visitor.words;
  await visitor.fill(t("message.label"), text);
  await visitor.press(t("message.send"));
  await visitor.sees(t("message.sent"));
  await visitor.sees(text);
}

/** Tells how it went, after signing in; begins at the page of the mail's link. */
export async function answerFollowUp(
  visitor: Visitor,
  answer: { outcome: "good" | "fair"; again: "yes" | "no"; role: "asker" | "helper" },
  look = false,
): Promise<void> {
  const { t } = visitor.words;
  await visitor.reads(t("follow-up.title"));
  if (look) await visitor.look("hoe-ging-het");
  await visitor.choose(t(`follow-up.outcome.${answer.outcome}`));
  const again = visitor.page.getByRole("group", { name: t(`follow-up.again.${answer.role}`) });
  await visitor.choose(t(answer.again === "yes" ? "form.yes" : "form.no"), again);
  await visitor.press(t("follow-up.action"));
  await visitor.reads(t("follow-up.thanks.title"));
}

/** Fills in telephone and address in the profile, so that there is something to share. */
export async function completeProfile(
  visitor: Visitor,
  details: { phone: string; street: string; houseNumber: string },
  look = false,
): Promise<void> {
  const { t } = visitor.words;
  await visitor.go("/mijn/gegevens/profiel");
  await visitor.fill(new RegExp(`^${t("account.profile.phone")}`), details.phone);
  await visitor.fill(new RegExp(`^${t("account.profile.street")}`), details.street);
  await visitor.fill(new RegExp(`^${t("account.profile.houseNumber")}`), details.houseNumber);
  if (look) await visitor.look("profiel");
  await visitor.press(t("action.save"));
  await visitor.sees(t("account.profile.saved"));
}
