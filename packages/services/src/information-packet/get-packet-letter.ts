import { present, type Projected } from "@omzien/consent";
import type { PacketLetter } from "@omzien/contracts";
import { signerRow } from "../confidentiality/queries.ts";
import { deskMemberOf, type Verb } from "../context.ts";
import { deskRelationOf, lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import { NotFoundError } from "../errors.ts";
import { packetIn } from "./packet-texts.ts";
import { currentPacket } from "./queries.ts";

const nameProjection = projectionOf({ kind: "person", fields: ["firstName", "pseudonym"] });

/**
 * The packet as a letter, to print and to give or send: their first name and the text, in their own language.
 * @throws ForbiddenError for anybody who does not work at the desk; NotFoundError for an unknown person, and until a
 * packet has been published.
 */
export async function getPacketLetter({
  ctx,
  input: { personId },
}: Verb<{ personId: string }>): Promise<Projected<PacketLetter>> {
  deskMemberOf(ctx);
  const [person, packet] = await Promise.all([signerRow(ctx.db, personId), currentPacket(ctx.db)]);
  if (!person || !packet) throw new NotFoundError();
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
  const facts = { version: packet.version, ...packetIn(packet, person.locale) };
  return present(facts, { named }, letterOf);
}

function letterOf({ named }: { named: { name: string } }, facts: Omit<PacketLetter, "name">): PacketLetter {
  if (named.name === "") throw new NotFoundError();
  return { ...facts, name: named.name };
}
