import {
  AddPasskey,
  AskPasskeyChallenge,
  BeginPasskey,
  Id,
  Passkey,
  PasskeyChallenge,
  PasskeyInvitation,
  Passkeys,
  PasskeySignIn,
} from "@omzien/contracts";
import {
  addPasskey,
  askPasskeyChallenge,
  beginPasskey,
  listPasskeys,
  removePasskey,
  signInWithPasskey,
} from "@omzien/services/console";
import { z } from "zod";
import { type ConsoleRoute, consoleRoute } from "../route.ts";
import { keepSession } from "./sessions.ts";

const tag = "passkeys";
const actor = "platform-administrator";

export const passkeyRoutes: readonly ConsoleRoute[] = [
  consoleRoute(
    {
      method: "post",
      path: "/passkey-challenges",
      operationId: "askPasskeyChallenge",
      summary: "Vraag iets om met een passkey te ondertekenen",
      tag,
      actor: "anyone",
      body: AskPasskeyChallenge,
      status: 201,
      result: PasskeyChallenge,
    },
    ({ ctx, body }) => askPasskeyChallenge({ ctx, input: body }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/passkey-sessions",
      operationId: "createPasskeySession",
      summary: "Log in met een passkey, met of zonder wachtwoord",
      tag,
      actor: "anyone",
      body: PasskeySignIn,
      status: 204,
    },
    async ({ ctx, body, c }) => keepSession(c, await signInWithPasskey({ ctx, input: body })),
  ),
  consoleRoute(
    {
      method: "get",
      path: "/passkeys",
      operationId: "listPasskeys",
      summary: "Je eigen passkeys",
      tag,
      actor,
      status: 200,
      result: Passkeys,
    },
    ({ ctx }) => listPasskeys({ ctx }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/passkey-invitations",
      operationId: "beginPasskey",
      summary: "Begin met een nieuwe passkey; het wachtwoord is nodig",
      tag,
      actor,
      body: BeginPasskey,
      status: 201,
      result: PasskeyInvitation,
    },
    ({ ctx, body }) => beginPasskey({ ctx, input: body }),
  ),
  consoleRoute(
    {
      method: "post",
      path: "/passkeys",
      operationId: "addPasskey",
      summary: "Voeg de passkey toe die het apparaat maakte",
      tag,
      actor,
      body: AddPasskey,
      status: 201,
      result: Passkey,
    },
    ({ ctx, body }) => addPasskey({ ctx, input: body }),
  ),
  consoleRoute(
    {
      method: "delete",
      path: "/passkeys/{passkeyId}",
      operationId: "removePasskey",
      summary: "Haal je eigen passkey weg",
      tag,
      actor,
      params: z.strictObject({ passkeyId: Id }),
      status: 204,
    },
    ({ ctx, params }) => removePasskey({ ctx, input: { id: params.passkeyId } }),
  ),
];
