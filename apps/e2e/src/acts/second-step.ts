import { Secret, TOTP } from "otpauth";
import type { Visitor } from "../visitor.ts";

/** What an app shows at this moment of the product, of a secret that was typed into it. */
export async function digitsOf({ page }: Visitor, secret: string): Promise<string> {
  const timestamp = await page.evaluate(() => Date.now());
  const settings = { algorithm: "SHA1", digits: 6, period: 30 } as const;
  return new TOTP({ secret: Secret.fromBase32(secret), ...settings }).generate({ timestamp });
}

/** Sets up the second step on the page that asks for it. @returns the secret, and one of the recovery codes. */
export async function setUpSecondStep(visitor: Visitor): Promise<{ secret: string; recoveryCode: string }> {
  const { page, words } = visitor;
  const { t } = words;
  await visitor.reads(t("second-factor.title"));
  await visitor.look("twee-stappen");
  await visitor.press(t("second-factor.start"));
  const secret = (await page.getByText(/^[A-Z2-7]{32}$/).textContent()) ?? "";
  await visitor.press(t("second-factor.scan.action"));
  await page.getByRole("alert").first().waitFor();
  await visitor.look("twee-stappen-scannen");
  await visitor.fill(t("second-factor.scan.code"), await digitsOf(visitor, secret));
  await visitor.press(t("second-factor.scan.action"));
  await visitor.reads(t("second-factor.codes.title"));
  const recoveryCode =
    (await page
      .getByText(/^(\w{4}-){3}\w{4}$/)
      .first()
      .textContent()) ?? "";
  await visitor.follow(t("second-factor.codes.go"));
  return { secret, recoveryCode };
}
