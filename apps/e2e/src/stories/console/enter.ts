import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { Secret, TOTP } from "otpauth";
import { consoleOn } from "../../site.ts";
import type { Stage } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";
import type { NewTown } from "./cast.ts";
import { usePasskeys } from "./passkeys.ts";
import { signOut, signsIn } from "./sign-in.ts";

const root = resolve(import.meta.dirname, "../../../../..");

/**
 * Somebody is invited on the command line, becomes a platform administrator, and signs in by each second factor.
 * @returns them, and a recovery code that was not used.
 */
export async function enterConsole(
  stage: Stage,
  town: NewTown,
): Promise<{ admin: Visitor; recoveryCode: string }> {
  const { port } = stage.product;
  const admin = await stage.visitor("platformbeheerder", consoleOn(port));
  const { t } = admin.words;
  const link = await invite(stage, town.platformAdministrator);
  if (new URL(link).port !== String(port)) throw new Error(`the link leads to ${new URL(link).origin}`);
  await admin.go(link);
  await admin.reads(t("console.invitation.title"));
  await admin.look("uitnodiging");
  const secret = await admin.page
    .locator("main img + p, main p")
    .filter({ hasText: t("console.app.typed") })
    .locator("span")
    .innerText();
  const codeAt = (ahead: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({
      timestamp: stage.product.clock.now().getTime() + ahead,
    });

  stage.tell("too short a password is said at its field; then ten recovery codes, once");
  admin.watch.expectError(/400 .*\/api\/v1\/administrators\)$/);
  await admin.fill(t("console.password.new"), "te kort");
  await admin.fill(t("console.app.code"), codeAt(0));
  await admin.press(t("console.invitation.button"));
  await admin.page.locator("#password[aria-invalid=true]").waitFor();
  await admin.look("uitnodiging-te-kort");
  await admin.fill(t("console.password.new"), town.password);
  await admin.press(t("console.invitation.button"));
  await admin.reads(t("console.codes.title"));
  await admin.look("herstelcodes");
  const recoveryCodes = await admin.page.locator("main ol li").allInnerTexts();
  await admin.follow(t("console.codes.go"));
  await admin.reads(t("console.nav.municipalities"));

  stage.tell("a wrong code is refused without saying what was wrong; app and recovery code both let in");
  await signOut(admin);
  admin.watch.expectError(/40[01] .*\/api\/v1\/sessions\)$/);
  await signsIn(admin, town, "000000");
  await admin.page.getByRole("alert").waitFor();
  await admin.look("inloggen-mis");
  // A code is good once: that of the invitation is used, the next one counts already.
  await signsIn(admin, town, codeAt(30_000));
  await admin.reads(t("console.nav.municipalities"));
  await usePasskeys(stage, admin, town);
  await signsIn(admin, town, recoveryCodes[0] ?? "");
  await admin.reads(t("console.nav.municipalities"));
  return { admin, recoveryCode: recoveryCodes[1] ?? "" };
}

async function invite(stage: Stage, email: string): Promise<string> {
  const { clock, dataDir } = stage.product;
  const args = [join(root, "infra/local/bin/omzien.mjs"), "console", "invite", "--email", email];
  const env = { ...process.env, OMZIEN_DATA_DIR: dataDir, NODE_OPTIONS: clock.nodeOption };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  const link = /https?:\/\/\S+/.exec(stdout)?.[0];
  if (link === undefined) throw new Error(`No link in:\n${stdout}`);
  return link;
}
