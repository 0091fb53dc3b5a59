import type { CDPSession } from "playwright-core";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import type { NewTown } from "./cast.ts";
import { signOut } from "./sign-in.ts";

/**
 * A passkey on the browser's own virtual authenticator: added, used alone and beside a password, refused when the
 * device does not know who holds it, and removed. Ends signed out.
 */
export async function usePasskeys(stage: Stage, admin: Visitor, town: NewTown): Promise<void> {
  const device = await plugIn(admin);
  await addsOne(stage, admin, town);
  await usesIt(stage, admin, town);
  await isNotTheirs(stage, admin, device);
  await removesIt(stage, admin);
  await device.unplug();
}

const name = "Laptop van het werk";

async function addsOne(stage: Stage, admin: Visitor, town: NewTown): Promise<void> {
  const { t } = admin.words;
  stage.tell("a passkey is added, with the password once more");
  admin.watch.expectError(/400 .*\/passkey-invitations\)$/);
  await admin.go("/toegang");
  await admin.sees(t("console.passkeys.none"));
  await admin.look("toegang-leeg");
  await admin.fill(t("console.passkeys.name"), name);
  await admin.fill(t("console.passkeys.password"), "niet het wachtwoord");
  await admin.press(t("console.passkeys.add"));
  await admin.page.locator("#passkey-password[aria-invalid=true]").waitFor();
  await admin.fill(t("console.passkeys.password"), town.password);
  await admin.press(t("console.passkeys.add"));
  await admin.sees(t("console.passkeys.done", { name }));
  await admin.sees(t("console.passkeys.never"));
  await admin.look("toegang");
  await admin.fill(t("console.passkeys.name"), "Dezelfde");
  await admin.fill(t("console.passkeys.password"), town.password);
  await admin.press(t("console.passkeys.add"));
  await admin.sees(t("problem.passkey_on_device"));
}

async function usesIt(stage: Stage, admin: Visitor, town: NewTown): Promise<void> {
  const { t } = admin.words;
  stage.tell("it opens the console alone, and in the place of a code");
  await signOut(admin);
  await admin.look("inloggen");
  await admin.press(t("console.sign-in.passkey.button"));
  await admin.reads(t("console.nav.municipalities"));
  await signOut(admin);
  await admin.fill(t("console.email"), town.platformAdministrator);
  await admin.fill(t("console.password"), town.password);
  await admin.press(t("console.sign-in.passkey.instead"));
  await admin.reads(t("console.nav.municipalities"));
}

async function isNotTheirs(stage: Stage, admin: Visitor, device: Device): Promise<void> {
  const { t } = admin.words;
  stage.tell("alone it opens nothing when the device does not know who holds it");
  await signOut(admin);
  await device.isHeldByOwner(false);
  await admin.press(t("console.sign-in.passkey.button"));
  await admin.sees(t("problem.passkey_not_done"));
  await admin.look("inloggen-zonder-passkey");
  await device.isHeldByOwner(true);
  await admin.press(t("console.sign-in.passkey.button"));
  await admin.reads(t("console.nav.municipalities"));
}

async function removesIt(stage: Stage, admin: Visitor): Promise<void> {
  const { t } = admin.words;
  stage.tell("once removed it is refused, and all of it stands in who did what");
  await admin.go("/toegang");
  await admin.press(`${t("console.passkeys.remove")}: ${name}`);
  await admin.sees(t("console.passkeys.removed", { name }));
  await admin.go("/handelingen");
  for (const act of ["added", "removed"] as const) await admin.sees(t(`console.act.passkey.${act}`));
  await admin.sees(t("console.act.administrator.signed_in_with_passkey"));
  await admin.sees(t("console.act.administrator.signed_in_with_password_and_passkey"));
  await signOut(admin);
  admin.watch.expectError(/401 .*\/passkey-sessions\)$/);
  await admin.press(t("console.sign-in.passkey.button"));
  await admin.sees(t("problem.passkey_refused"));
}

type Device = Awaited<ReturnType<typeof plugIn>>;

/** An authenticator that is part of the machine, as those of laptops and telephones are. */
async function plugIn(admin: Visitor) {
  const cdp: CDPSession = await admin.context.newCDPSession(admin.page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    isHeldByOwner: (isUserVerified: boolean) =>
      cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
    unplug: () => cdp.detach(),
  };
}
