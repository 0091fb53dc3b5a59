import { SenderSettings, SetSender } from "@omzien/contracts";
import {
  checkSender,
  getSender,
  makeSenderKey,
  removeSender,
  sendSenderTest,
  type ServiceContext,
  setSender,
} from "@omzien/services";
import type { AppContext } from "../../http/app-env.ts";
import { type Route, route } from "../../http/route.ts";

const shared = { tag: "sender", tenant: "host", actor: "administrator" } as const;
const answered = { ...shared, status: 200, result: SenderSettings, hasVersion: true } as const;

export const senderRoutes: readonly Route[] = [
  route(
    {
      ...answered,
      method: "get",
      path: "/sender",
      operationId: "getSender",
      summary: "Vanaf welk adres de mail komt, en welke records er nog ontbreken",
    },
    (call) => getSender(withPlatform(call)),
  ),
  route(
    {
      ...answered,
      method: "post",
      path: "/sender",
      operationId: "setSender",
      changesVersion: true,
      summary: "Kies een eigen domein voor de mail; er komt een sleutel bij",
      body: SetSender,
    },
    ({ ctx, body, basedOn, c }) =>
      setSender({ ctx, input: { ...body, basedOn, ...platformOf(c), siteOf: siteOf(c) } }),
  ),
  route(
    {
      ...answered,
      method: "post",
      path: "/sender/checks",
      operationId: "checkSender",
      summary: "Kijk nu naar de records van het domein",
    },
    ({ ctx, c }) => checkSender({ ctx, input: c.get("deps").sender }),
  ),
  route(
    {
      ...answered,
      method: "post",
      path: "/sender/test-mails",
      operationId: "sendSenderTest",
      summary: "Stuur een test aan wie het vraagt",
    },
    (call) => sendSenderTest(withPlatform(call)),
  ),
  route(
    {
      ...answered,
      method: "post",
      path: "/sender/keys",
      operationId: "makeSenderKey",
      changesVersion: true,
      summary: "Maak een nieuwe sleutel; de oude tekent tot de nieuwe klopt",
    },
    (call) => makeSenderKey(withPlatform(call)),
  ),
  route(
    {
      ...answered,
      method: "post",
      path: "/sender/removal",
      operationId: "removeSender",
      changesVersion: true,
      summary: "Laat het eigen domein los; mail komt weer van het platform",
    },
    (call) => removeSender(withPlatform(call)),
  ),
];

function withPlatform({ ctx, basedOn, c }: { ctx: ServiceContext; basedOn: string; c: AppContext }) {
  return { ctx, input: { basedOn, ...platformOf(c) } };
}

function platformOf(c: AppContext): { platformAddress: string } {
  return { platformAddress: c.get("deps").sender.platformAddress };
}

function siteOf(c: AppContext): (host: string) => Promise<string | undefined> {
  return async (host) => (await c.get("deps").tenants.siteAt(host))?.tenant.id;
}
