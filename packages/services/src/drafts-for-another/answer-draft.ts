import { notPersonal, type Projected } from "@omzien/consent";
import type { AnswerDraft, DraftAnswer } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { acceptConduct } from "../consents/accept-conduct.ts";
import { answerPurposes } from "../consents/answer-purposes.ts";
import { lockSubject } from "../consents/queries.ts";
import type { ServiceContext, Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { createRequest } from "../help-requests/create-help-request.ts";
import { placePerson } from "../people/place-person.ts";
import { updatePerson } from "../people/queries.ts";
import { saveContact } from "../contacts/contact-rows.ts";
import { openContent } from "./draft-content.ts";
import { endDraft, lockWaitingDraft } from "./end-draft.ts";
import { draftOfSecret } from "./open-draft.ts";
import { personOfDraft } from "./person-of-draft.ts";
import { type DraftRow, markDoubted } from "./queries.ts";

type Input = AnswerDraft & { address?: string | undefined };

/**
 * What the person answers, with the link or the code of their own mail or letter. A yes makes the request theirs, as
 * if they had asked themselves: their name and neighbourhood, the code of conduct and each consent are their own
 * answers. "This is not right" leaves it waiting, for the desk to call. A no ends it, and what it said is gone.
 *
 * @throws NotFoundError for a secret that opens nothing (any more); RateLimitedError
 * @throws ConflictError `draft_no_longer_waiting`
 * @throws what making a request throws: nothing has changed then.
 */
export async function answerDraft({ ctx, input }: Verb<Input>): Promise<Projected<DraftAnswer>> {
  const { id } = await draftOfSecret(ctx, ctx.db, input);
  return transaction(ctx.db, async (tx) => {
    const draft = await lockWaitingDraft(tx, ctx, id);
    switch (input.answer) {
      case "doubted":
        await markDoubted(tx, id, ctx.now());
        await recordAudit(tx, ctx, {
          action: "draft.doubted",
          subject: draft.person_id ?? id,
          facts: { draftId: id },
        });
        return notPersonal<DraftAnswer>({ status: "waiting", isDoubted: true, canSignIn: false });
      case "refused":
        await endDraft(tx, ctx, id, { outcome: "refused", through: throughOf(draft), by: null });
        return notPersonal<DraftAnswer>({ status: "refused", isDoubted: false, canSignIn: false });
      case "confirmed":
        await confirm(tx, ctx, draft, input);
        return notPersonal<DraftAnswer>({
          status: "confirmed",
          isDoubted: false,
          canSignIn: draft.channel === "mail",
        });
      default:
        return input.answer satisfies never;
    }
  });
}

function throughOf({ channel }: DraftRow): "web" | "paper" {
  return channel === "letter" ? "paper" : "web";
}

async function confirm(tx: TenantTx, ctx: ServiceContext, draft: DraftRow, input: Input): Promise<void> {
  const content = await openContent(tx, ctx, draft);
  if (content === null) throw new NotFoundError();
  const personId = await personOfDraft(tx, ctx, draft, content);
  if (!(await lockSubject(tx, personId))) throw new NotFoundError();
  const eyes: ServiceContext = {
    ...ctx,
    actor: { kind: "member", personId, roles: ["resident"], sessionId: "draft" },
  };
  await saveProfile(tx, eyes, personId, input);
  const version = input.codeOfConductVersion;
  if (version !== undefined)
    await acceptConduct(tx, eyes, { personId, version, channel: "web", pointer: "/codeOfConductVersion" });
  await answerPurposes(tx, eyes, { personId, answers: input.consents, evidence: "web" });
  const helpRequestId = await createRequest(tx, eyes, {
    request: { ...content.request, channel: "web" },
    personId,
    takenBy: null,
  });
  await endDraft(tx, eyes, draft.id, {
    outcome: "confirmed",
    through: throughOf(draft),
    by: null,
    personId,
    helpRequestId,
  });
}

async function saveProfile(
  tx: TenantTx,
  ctx: ServiceContext,
  personId: string,
  { profile }: Pick<Input, "profile">,
): Promise<void> {
  if (profile === undefined) return;
  const placed = await placePerson(tx, profile, ctx.now());
  await updatePerson(tx, personId, {
    first_name: profile.firstName,
    area_id: placed.areaId,
    x: placed.x,
    y: placed.y,
  });
  await saveContact(ctx, tx, personId, { postcode: profile.postcode, place: placed.place });
}
