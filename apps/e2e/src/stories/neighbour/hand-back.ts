import { answerInvitation, openInvitation } from "../../acts/invitations.ts";
import { addressesAt } from "../../demo-people.ts";
import { linkIn } from "../../product/mailbox.ts";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import { helperOf } from "./answer.ts";
import type { Asking, Helper } from "./cast.ts";

/** The helper cannot come after all; somebody else is asked and says yes. @returns who comes now, and where. */
export async function handBack(
  stage: Stage,
  given: { asker: Visitor; helper: Helper; path: string; wish: Asking },
): Promise<{ helper: Helper; path: string }> {
  const { asker, helper, wish } = given;
  const { mailbox } = stage.product;
  const { t } = stage.site.words;
  const before = await mailbox.list();
  await helper.visitor.follow(t("match.action.hand-back"));
  await helper.visitor.reads(t("hand-back.title"));
  await helper.visitor.look("teruggeven");
  await helper.visitor.press(t("hand-back.action"));
  await helper.visitor.reads(t("hand-back.done.title"));
  await helper.visitor.go(given.path);
  await helper.visitor.sees(t("match.ended.handed-back"));

  const told = await mailbox.next(wish.email, {
    subject: t("mail.handed-back-to-asker.subject"),
    after: before,
  });
  await asker.go(linkIn(told, "/mijn/vragen/"));
  await asker.sees(t("request-state.open"));
  await asker.look("vraag-zoekt-verder");

  const again = {
    subject: t("mail.invitation.subject"),
    to: addressesAt(stage.site),
    count: 1,
    after: before,
  };
  const [mail] = await mailbox.several(again);
  if (!mail) throw new Error("Somebody was to be invited");
  const next = await helperOf(stage, mail, 3);
  if (next.email === helper.email) throw new Error("Who handed back was asked again");
  await openInvitation(next.visitor, mail);
  await answerInvitation(next.visitor, "yes", "matched");
  const found = await mailbox.next(wish.email, { subject: t("mail.helper-found.subject"), after: before });
  return { helper: next, path: new URL(linkIn(found, "/mijn/afspraken/")).pathname };
}
