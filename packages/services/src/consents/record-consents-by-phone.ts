import { present, project, type Projected } from "@omzien/consent";
import type { Consent, RecordedConsents } from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { deskMemberOf, type ServiceContext, type Verb } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf, withRequired } from "../disclosure.ts";
import { NotFoundError } from "../errors.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { acceptConduct } from "./accept-conduct.ts";
import { answerPurposes } from "./answer-purposes.ts";
import { consentsOf } from "./present.ts";
import { insertRecording } from "./recordings/queries.ts";
import { consentRows, lockSubject } from "./queries.ts";

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
      await acceptConduct(tx, ctx, {
        personId,
        version: codeOfConductVersion,
        channel: "phone",
        pointer: "/codeOfConductVersion",
      });
    }
    const subjectId = await insertRecording(tx, ctx, { personId, eventIds });
    await queueMail(tx, ctx, { kind: "phone-confirmation", personId, subjectId });
    const rows = await consentRows(tx, [personId]);
    return consentsOf(ctx, rows).map((consent) => presentToDesk(ctx, personId, consent));
  });
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
