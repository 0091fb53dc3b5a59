import {
  Id,
  InformationPacketState,
  InformationPacketVersion,
  PacketLetter,
  PersonPackets,
  PublishedPacket,
  ReadPacket,
  WriteInformationPacketDraft,
} from "@omzien/contracts";
import {
  getInformationPacket,
  getPacketLetter,
  getPersonPackets,
  getPublishedPacket,
  givePacketOnPaper,
  listInformationPacketVersions,
  publishInformationPacket,
  readPacket,
  writeInformationPacketDraft,
} from "@omzien/services";
import { z } from "zod";
import { type Route, route } from "../../http/route.ts";
import { settingRoutes } from "../settings/setting-routes.ts";

const tag = "information-packet";
const ofPerson = z.strictObject({ personId: Id });

export const informationPacketRoutes: readonly Route[] = [
  ...settingRoutes({
    tag,
    path: "/information-packet",
    name: "InformationPacket",
    what: "het informatiepakket",
    version: InformationPacketVersion,
    state: InformationPacketState,
    write: WriteInformationPacketDraft,
    verbs: {
      get: getInformationPacket,
      list: listInformationPacketVersions,
      write: writeInformationPacketDraft,
      publish: publishInformationPacket,
    },
  }),
  route(
    {
      tag,
      tenant: "host",
      actor: "anyone",
      method: "get",
      path: "/information-packet/published",
      operationId: "getPublishedPacket",
      summary: "Het informatiepakket dat nu geldt, en welke versie jij kreeg",
      status: 200,
      result: PublishedPacket,
    },
    ({ ctx }) => getPublishedPacket({ ctx }),
  ),
  route(
    {
      tag,
      tenant: "host",
      actor: "member",
      method: "post",
      path: "/information-packet/readings",
      operationId: "readPacket",
      summary: "Zeg dat je het informatiepakket las",
      body: ReadPacket,
      status: 201,
      result: PublishedPacket,
    },
    ({ ctx, body }) => readPacket({ ctx, input: body }),
  ),
  route(
    {
      tag,
      tenant: "host",
      actor: "desk",
      method: "get",
      path: "/people/{personId}/information-packets",
      operationId: "getPersonPackets",
      summary: "Welke versies van het informatiepakket iemand kreeg, hoe, wanneer en van wie",
      params: ofPerson,
      status: 200,
      result: PersonPackets,
    },
    ({ ctx, params }) => getPersonPackets({ ctx, input: params }),
  ),
  route(
    {
      tag,
      tenant: "host",
      actor: "desk",
      method: "post",
      path: "/people/{personId}/information-packets",
      operationId: "givePacketOnPaper",
      summary: "Noteer dat iemand het informatiepakket op papier kreeg",
      params: ofPerson,
      body: ReadPacket,
      status: 201,
      result: PersonPackets,
    },
    ({ ctx, params, body }) => givePacketOnPaper({ ctx, input: { ...params, ...body } }),
  ),
  route(
    {
      tag,
      tenant: "host",
      actor: "desk",
      method: "get",
      path: "/people/{personId}/information-packet-letter",
      operationId: "getPacketLetter",
      summary: "Het informatiepakket als brief, om te printen voor wie geen e-mail heeft",
      params: ofPerson,
      status: 200,
      result: PacketLetter,
    },
    ({ ctx, params }) => getPacketLetter({ ctx, input: params }),
  ),
];
