import type { InformationPacket, ListSettingVersions, PublishSetting } from "@omzien/contracts";
import type { ServiceContext, Verb } from "../context.ts";
import { getTopic, listTopicVersions, publishTopic, writeTopicDraft } from "../settings/set-topic.ts";
import { informationPacketTopic } from "./information-packet-topic.ts";

export { getPacketLetter } from "./get-packet-letter.ts";
export { getPersonPackets } from "./get-person-packets.ts";
export { getPublishedPacket } from "./get-published-packet.ts";
export { givePacketOnPaper } from "./give-packet-on-paper.ts";
export { readPacket } from "./read-packet.ts";

/** The information packet to work on. @throws ForbiddenError for all but administrators. */
export const getInformationPacket = ({ ctx }: { ctx: ServiceContext }) =>
  getTopic(informationPacketTopic, ctx);

/** Versions, newest first, in pages: see `listTopicVersions`. @throws ForbiddenError for all but administrators. */
export const listInformationPacketVersions = (verb: Verb<ListSettingVersions>) =>
  listTopicVersions(informationPacketTopic, verb);

/** @throws ForbiddenError; ChangedError: see `writeTopicDraft`. */
export const writeInformationPacketDraft = (
  verb: Verb<{ settings: InformationPacket; note: string; basedOn: string }>,
) => writeTopicDraft(informationPacketTopic, verb);

/** @throws ForbiddenError; NotFoundError; ChangedError; PreconditionError: see `publishTopic`. */
export const publishInformationPacket = (verb: Verb<PublishSetting & { basedOn: string }>) =>
  publishTopic(informationPacketTopic, verb);
