import { present, type Projected } from "@omzien/consent";
import type { PromiseLetter } from "@omzien/contracts";
import { deskMemberOf, type Verb } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { NotFoundError } from "../errors.ts";
import { localDateOf } from "../local-time.ts";
import { lastSignature, signerRow } from "./queries.ts";

const nameProjection = projectionOf({
  kind: "person",
  fields: ["firstName", "pseudonym"],
});

/**
 * The letter that reminds somebody of what they promised, to print and to send by post: their first name, the day,
 * and the very words, in their own language.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown person, and for one
 * who never promised anything.
 */
export async function getPromiseLetter({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<PromiseLetter>> {
  deskMemberOf(ctx);
  const person = await signerRow(ctx.db, personId);
  const signed = await lastSignature(ctx.db, personId);
  if (!person || !signed) throw new NotFoundError();
  const look = lookContext(ctx, {
    relation: deskRelationOf(ctx) ?? "none",
    facts: { restricted: person.restricted_at !== null },
  });
  const names = {
    ...(person.first_name === "" ? {} : { firstName: person.first_name }),
    pseudonym: person.pseudonym,
  };
  const record = { kind: "person" as const, subject: subjectOf(ctx, personId), values: names };
  const named = shownName(nameProjection(ctx).one(viewerOf(ctx), record, look));
  const facts = {
    locale: person.locale,
    text: signed.texts[person.locale],
    signedOn: localDateOf(signed.accepted_at),
  };
  return present(facts, { named }, letterOf);
}

function letterOf({ named }: { named: { name: string } }, facts: Omit<PromiseLetter, "name">): PromiseLetter {
  if (named.name === "") throw new NotFoundError();
  return { ...facts, name: named.name };
}
