import type { PasskeyChallenge, PasskeyInvitation } from "@omzien/contracts";
import { SoftAuthenticator } from "../soft-authenticator.ts";
import { password } from "../test-console.ts";
import { type Mint, shownBy } from "./sample.ts";

export const consoleSession: Mint = async ({ console, ask }) => {
  const { cookie } = await console.join("sessie@platform.example");
  return {
    value: cookie.replace("omzien-console=", ""),
    // Under both names: a cookie's name is the browser's word only.
    show: async (place, value) =>
      shownBy(await ask(place, "/me", { method: "GET", cookie: `omzien-console=${value}; omzien=${value}` })),
  };
};

export const consoleInvitation: Mint = async ({ console, ask }) => {
  const { token: value } = await console.invite("uitnodiging@platform.example");
  const view = await ask("console", "/invitation-views", { body: { token: value } });
  const { totpSecret } = (await view.json()) as { totpSecret: string };
  return {
    value,
    show: async (place, token) => {
      const body = { token, password, code: console.codeOf(totpSecret) };
      return shownBy(await ask(place, "/administrators", { body }));
    },
  };
};

export const consoleCode: Mint = async ({ console, ask }) => {
  const { email, totpSecret } = await console.join("app@platform.example");
  return {
    // The code with which they joined is used; that of a telephone which is a little fast is not.
    value: console.codeOf(totpSecret, 30_000),
    show: async (place, code) => shownBy(await ask(place, "/sessions", { body: { email, password, code } })),
  };
};

export const recoveryCode: Mint = async ({ console, ask }) => {
  const { email, recoveryCodes } = await console.join("herstel@platform.example");
  return {
    value: recoveryCodes[0] ?? "",
    show: async (place, code) => shownBy(await ask(place, "/sessions", { body: { email, password, code } })),
  };
};

/** Shown by a device that signs whatever it is given. */
export const passkeyChallenge: Mint = async ({ console, ask }) => {
  const { cookie } = await console.join("passkey@platform.example");
  const device = new SoftAuthenticator();
  const begun = await ask("console", "/passkey-invitations", { body: { password }, cookie });
  const passkey = device.make((await begun.json()) as PasskeyInvitation);
  await ask("console", "/passkeys", { body: { name: "Sleutel", passkey }, cookie });
  const asked = await ask("console", "/passkey-challenges", { body: { purpose: "sign-in" } });
  return {
    value: ((await asked.json()) as PasskeyChallenge).challenge,
    show: async (place, challenge) =>
      shownBy(await ask(place, "/passkey-sessions", { body: { passkey: device.sign(challenge) } })),
  };
};
