import type { PublishedPacket } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { packetIn } from "./packet-texts.ts";
import { currentPacket, receiptsOf, versionToRead } from "./queries.ts";

/** @throws NotFoundError until a packet has been published. */
export async function readPublishedPacket(ctx: ServiceContext, db: TenantExecutor): Promise<PublishedPacket> {
  const packet = await currentPacket(db);
  if (!packet) throw new NotFoundError();
  const { version, published_at: publishedAt } = packet;
  const shown = packetIn(packet, ctx.language === "en" ? "en" : "nl");
  const facts = { version, ...shown, publishedAt: publishedAt.toISOString() };
  if (ctx.actor.kind !== "member") return { ...facts, received: null, toRead: "nothing" };
  const [[newest], wanted] = await Promise.all([receiptsOf(db, ctx.actor.personId), versionToRead(db)]);
  const got = newest?.version ?? 0;
  const received = newest ? { version: got, how: newest.how, at: newest.given_at.toISOString() } : null;
  if (got >= version) return { ...facts, received, toRead: "nothing" };
  return { ...facts, received, toRead: got < wanted ? "again" : "new" };
}
