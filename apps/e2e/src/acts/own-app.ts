import { ageSessions } from "../product/age-sessions.ts";
import type { Stage } from "../stage.ts";
import type { Visitor } from "../visitor.ts";
import { signIn } from "./sign-in.ts";

/** Whoever has an app, and was here for a while, shows a code of it before all is taken along. */
export async function provesByApp(stage: Stage, boss: Visitor): Promise<void> {
  const { t } = stage.site.words;
  stage.tell("who has an app shows a code of it before anything is taken along");
  await ageSessions(stage.product, stage.site.origin, 16);
  await boss.go("/beheer/meenemen");
  await boss.sees(t("take-along.prove.code"));
  await boss.press(t("take-along.prove.action"));
  await boss.sees(t("take-along.prove.missing"));
  await boss.look("meenemen-code");
}

/** A mail alone makes no app beside the municipality's own account: that account comes first. */
export async function comesByAccountFirst(stage: Stage, email: string): Promise<void> {
  const { t } = stage.site.words;
  stage.tell("who comes by a mail makes no app: the municipality's own account comes first");
  const visitor = await stage.visitor("collega-per-mail");
  await signIn(visitor, stage.product.mailbox, { email, to: "/mijn" });
  visitor.watch.expectError(/403 .*\/second-factor\/set-ups\)$/);
  await visitor.go("/tweede-stap?naar=%2Fmijn%2Fgegevens");
  await visitor.press(t("second-factor.start"));
  await visitor.reads(t("sign-in.staff.needed.title"));
  await visitor.sees(t("problem.staff_sign_in_first"));
  await visitor.look("account-eerst");
}

/** Who came by the account and has an app of their own shows a code of it before another one is made. */
export async function entersOwnAppFirst(
  stage: Stage,
  colleague: Visitor,
  { email, recoveryCode }: { email: string; recoveryCode: string },
): Promise<void> {
  const { t } = stage.site.words;
  stage.tell("another app is made only after a code of the one that works");
  await stage.product.mailbox.next(email, { subject: t("mail.second-factor-set-up.subject") });
  colleague.watch.expectError(/403 .*\/second-factor\/set-ups\)$/);
  await colleague.go("/tweede-stap?naar=%2Fmijn%2Fgegevens");
  await colleague.press(t("second-factor.start"));
  await colleague.reads(t("second-factor.enter.title"));
  await colleague.look("eigen-app-eerst");
  await colleague.fill(t("second-factor.code"), recoveryCode);
  await colleague.press(t("second-factor.enter.action"));
  await colleague.reads(t("second-factor.title"));
}
