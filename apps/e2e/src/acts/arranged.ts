import type {
  Category,
  CodeOfConduct,
  Consent,
  HelpRequest,
  Invitation,
  InvitationAnswer,
} from "@omzien/contracts";
import { addressesAt } from "../demo-people.ts";
import type { Stage } from "../stage.ts";
import { until } from "../until.ts";
import type { Visitor } from "../visitor.ts";
import { arrange } from "./arrange.ts";
import { firstNameOf } from "./invitations.ts";
import { signIn } from "./sign-in.ts";

export type Joined = { firstName: string; email: string; phone: string; postcode: string };

/** Somebody new who signed in on the page, and had answered all questions before the story begins. */
export async function joinedResident(stage: Stage, name: string, about: Joined): Promise<Visitor> {
  const visitor = await stage.visitor(name);
  await signIn(visitor, stage.product.mailbox, { email: about.email });
  const { firstName, phone, postcode } = about;
  await arrange(visitor, "PUT", "/me", { firstName, phone, postcode, languages: ["nl"] });
  const { version } = await arrange<CodeOfConduct>(visitor, "GET", "/code-of-conduct");
  await arrange(visitor, "POST", "/code-of-conduct/acceptances", { version });
  const consents = await arrange<Consent[]>(visitor, "GET", "/consents");
  const answers = consents.map(({ purpose, textVersion }) => ({ purpose, textVersion, answer: "given" }));
  await arrange(visitor, "POST", "/consents", { answers });
  return visitor;
}

/** A request of the kind that three seeded helpers like best. @param days how long it stays. */
export async function arrangedRequest(
  asker: Visitor,
  stage: Stage,
  { days = 30, circleFirst = false } = {},
): Promise<HelpRequest> {
  const categories = await arrange<Category[]>(asker, "GET", "/categories");
  const kind = categories.flatMap(({ children }) => children).find(({ slug }) => slug === "boodschappen");
  const last = new Date(stage.product.clock.now().getTime() + days * 86_400_000);
  return arrange<HelpRequest>(asker, "POST", "/help-requests", {
    categoryId: kind?.id,
    description: "Wie haalt de boodschappen voor mij?",
    timing: { kind: "flexible", endsOn: last.toISOString().slice(0, 10) },
    circleFirst,
  });
}

/** A helper who was invited, signed in, and said yes. @returns the helper and the id of the match. */
export async function arrangedYes(
  stage: Stage,
  request: HelpRequest,
  before: Parameters<Stage["product"]["mailbox"]["several"]>[0]["after"],
): Promise<{ helper: Visitor; firstName: string; email: string; matchId: string }> {
  const { mailbox } = stage.product;
  const subject = stage.site.words.t("mail.invitation.subject");
  const [mail] = await mailbox.several({
    subject,
    to: addressesAt(stage.site),
    count: 1,
    after: before ?? [],
  });
  const email = mail?.to[0] ?? "";
  const helper = await stage.visitor("helper");
  await signIn(helper, mailbox, { email });
  const { items } = await arrange<{ items: Invitation[] }>(helper, "GET", "/invitations");
  const invitation = items.find(({ helpRequestId }) => helpRequestId === request.id);
  const answer = await arrange<InvitationAnswer>(helper, "POST", `/invitations/${invitation?.id}/answer`, {
    answer: "yes",
  });
  const matchId = await until("a match", async () => answer.matchId ?? undefined);
  return { helper, firstName: mail ? firstNameOf(mail) : "", email, matchId };
}
