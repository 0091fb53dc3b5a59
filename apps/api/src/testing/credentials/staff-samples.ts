import { confirmSecondFactor, startSecondFactor } from "@omzien/services";
import type { TestPerson } from "@omzien/testing";
import { Secret, TOTP } from "otpauth";
import { type Mint, type Minted, shownBy } from "./sample.ts";
import type { Stand } from "./stand.ts";

/** The six digits: those of a telephone that is a little fast, as those with which it was set up are used. */
export const staffCode: Mint = async (stand) => {
  const { person, app } = await coordinatorWithApp(stand);
  const timestamp = stand.a.clock.now().getTime() + 30_000;
  return { value: app.generate({ timestamp }), show: entering(stand, person) };
};

export const staffRecoveryCode: Mint = async (stand) => {
  const { person, recoveryCodes } = await coordinatorWithApp(stand);
  return { value: recoveryCodes[0] ?? "", show: entering(stand, person) };
};

function entering({ ask, cookieAt }: Stand, person: TestPerson): Minted["show"] {
  return async (place, code) => {
    const cookie = place === "console" ? {} : { cookie: await cookieAt(place, person) };
    const { isAccepted, answer } = await shownBy(
      await ask(place, "/second-factor/entries", { body: { code }, ...cookie }),
    );
    // The end of the new session is another one each time.
    return { isAccepted, answer: answer.replaceAll(/"expiresAt":"[^"]*"/g, "") };
  };
}

async function coordinatorWithApp({ a }: Stand) {
  const person = await a.coordinator("Anneke");
  const ctx = a.as(person);
  const { secret } = await startSecondFactor({ ctx });
  const app = new TOTP({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: 30 });
  const code = app.generate({ timestamp: a.clock.now().getTime() });
  const { recoveryCodes } = await confirmSecondFactor({ ctx, input: { code } });
  return { person, app, recoveryCodes };
}
