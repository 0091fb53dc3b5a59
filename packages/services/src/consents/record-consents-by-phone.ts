import { present, project, type Projected } from "@omzien/consent";
import type { Consent, RecordedConsents } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { recordAudit } from "../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { InvalidInputError, NotFoundError } from "../errors.ts";
import { sendPacket } from "../information-packet/send-packet.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { answerPurposes } from "./answer-purposes.ts";
import { consentsOf } from "./present.ts";
import { insertRecording } from "./recordings/queries.ts";
import { consentRows, currentConduct, insertConductAcceptance, lockSubject } from "./queries.ts";

/**
 * Writes down what someone answered when the questions were read aloud on the telephone. The person gets a mail
 * with a way to say "this is not right", if they have an address; a yes about health lapses after 14 days unless
 * they confirm it themselves.
 *
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown person.
 * @throws InvalidInputError when a text or the code of conduct is not the one of today.
 */
export async function recordConsentsByPhone({
  ctx,
  input,
}: Verb<{ personId: string } & RecordedConsents>): Promise<Projected<Consent>[]> {
  deskMemberOf(ctx);
  const { personId, answers, codeOfConductVersion } = input;
  return transaction(ctx.db, async (tx) => {
    if (!(await lockSubject(tx, personId))) throw new NotFoundError();
    const eventIds = await answerPurposes(tx, ctx, { personId, answers, evidence: "phone" });
    if (codeOfConductVersion !== undefined) {
      await acceptByPhone(tx, ctx, { personId, version: codeOfConductVersion });
    }
    const subjectId = await insertRecording(tx, ctx, { personId, eventIds });
    await queueMail(tx, ctx, { kind: "phone-confirmation", personId, subjectId });
    const rows = await consentRows(tx, [personId]);
    return consentsOf(ctx, rows).map((consent) => presentToDesk(ctx, personId, consent));
  });
}

async function acceptByPhone(
  tx: TenantTx,
  ctx: ServiceContext,
  { personId, version }: { personId: string; version: number },
): Promise<void> {
  if ((await currentConduct(tx, ctx.now()))?.version !== version) {
    throw new InvalidInputError([{ pointer: "/codeOfConductVersion", code: "text_outdated" }]);
  }
  const isFirst = await insertConductAcceptance(tx, {
    personId,
    version,
    at: ctx.now(),
    channel: "phone",
  });
  if (!isFirst) return;
  await recordAudit(tx, ctx, {
    action: "code_of_conduct.accepted",
    subject: personId,
    facts: { version, channel: "phone" },
  });
  await sendPacket(tx, ctx, personId);
}

function presentToDesk(ctx: ServiceContext, personId: string, consent: Consent): Projected<Consent> {
  const { purpose, textVersion, answer: status, answeredAt: at, evidence } = consent;
  const visible = project(
    ctx.disclosure,
    viewerOf(ctx),
    {
      kind: "consent",
      subject: subjectOf(ctx, personId),
      values: { purpose, textVersion, status, at, evidence },
    },
    lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" }),
  );
  const { question, explanation, answeredWords } = consent;
  const seen = withRequired(visible, ["purpose", "textVersion", "status", "at", "evidence"]);
  return present({ question, explanation, answeredWords }, { seen }, bodyOf);
}

interface Seen extends Pick<Consent, "purpose" | "textVersion" | "evidence"> {
  status: Consent["answer"];
  at: string | null;
}

function bodyOf(
  { seen }: { seen: Seen },
  words: Pick<Consent, "question" | "explanation" | "answeredWords">,
): Consent {
  const { purpose, textVersion, status, at, evidence } = seen;
  return { ...words, purpose, textVersion, answer: status, answeredAt: at, evidence };
}
