import { projectOwn, type Projected } from "@omzien/consent";
import type { MyData, ReadOutData } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { withLooks } from "../../access-log/look-book.ts";
import { recordAudit } from "../../audit.ts";
import { deskMemberOf, type ServiceContext, type Verb } from "../../context.ts";
import { subjectOf, viewerOf } from "../../disclosure.ts";
import { ForbiddenError, NotFoundError } from "../../errors.ts";
import { gatherMyData } from "../get-my-data.ts";
import { noteWhatIsRead } from "./note-what-is-read.ts";

/**
 * What is not read aloud: words of neighbours to each other, what somebody reported, and how they signed in. It is
 * in the letter, which is put into an envelope unread.
 */
const notAloud: ReadonlySet<string> = new Set([
  "messages",
  "reports",
  "sign-ins",
  "sessions",
  "staff-accounts",
  "log",
  "mails",
]);

/**
 * For somebody without internet who asks what is held about them, and who looked (GDPR art. 15): a coordinator reads
 * it to them, or prints it all as a letter. They asked for it, and the coordinator checked who they are; the look is
 * written down, and the person sees it. Also while their data are on hold: it is their own question.
 *
 * @throws ForbiddenError for anybody but a coordinator who signed the confidentiality statement.
 * @throws NotFoundError for an unknown person.
 */
export async function readOutDataOf({
  ctx,
  input: { personId, channel },
}: Verb<{ personId: string } & ReadOutData>): Promise<Projected<MyData>> {
  const member = deskMemberOf(ctx);
  if (!member.roles.includes("coordinator") || member.hasSignedConfidentiality !== true)
    throw new ForbiddenError();
  return transaction(ctx.db, async (tx) => {
    if (!(await exists(tx, personId))) throw new NotFoundError();
    await withLooks(tx, ctx, { reason: "read-out", channel }, (looks) =>
      noteWhatIsRead(tx, ctx, personId, looks),
    );
    await recordAudit(tx, ctx, { action: "my_data.read_out", subject: personId, facts: { channel } });
    const eyes = withEyesOf(ctx, personId);
    const held = await gatherMyData(tx, eyes, personId);
    const sections = held.sections.filter(({ key }) => channel === "print" || !notAloud.has(key));
    return projectOwn(viewerOf(eyes), subjectOf(eyes, personId), { ...held, sections });
  });
}

/** As the person would read it: of their neighbours no more than they may see themselves. */
function withEyesOf(ctx: ServiceContext, personId: string): ServiceContext {
  return { ...ctx, actor: { kind: "member", personId, roles: ["resident"], sessionId: "desk" } };
}

async function exists(tx: TenantTx, personId: string): Promise<boolean> {
  const row = await tx.kysely
    .selectFrom("person")
    .select("id")
    .where("id", "=", personId)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}
