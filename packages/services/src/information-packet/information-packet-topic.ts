import { InformationPacket } from "@omzien/contracts";
import type { Topic } from "../settings/topic.ts";
import { insertNextPacket } from "./queries.ts";
import { starterPacket } from "./starter-packet.ts";

/**
 * The information packet. What is published becomes the next version that new people get, also when it is an earlier
 * text again. Until the first publication there is a text to begin with, and nobody gets anything.
 */
export const informationPacketTopic: Topic<InformationPacket> = {
  id: "information-packet",
  schema: InformationPacket,
  first: () => Promise.resolve(starterPacket),
  onPublished: (tx, ctx, { nl, en, readsAgain }) =>
    insertNextPacket(tx, { texts: { nl, en }, readsAgain, at: ctx.now() }),
};
