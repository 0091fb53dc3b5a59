import { notPersonal, type Projected } from "@omzien/consent";
import type { PublishedPacket } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { readPublishedPacket } from "./read-published-packet.ts";

/**
 * The information packet in force, in the reader's language; public. What was received is the reader's own.
 * @throws NotFoundError until one has been published.
 */
export async function getPublishedPacket({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<PublishedPacket>> {
  return notPersonal(await readPublishedPacket(ctx, ctx.db));
}
