import type { Visitor } from "../../visitor.ts";
import type { NewTown } from "./cast.ts";

export async function signOut(admin: Visitor): Promise<void> {
  const { t } = admin.words;
  await admin.page
    .getByRole("banner")
    .getByRole("button", { name: t("console.sign-out") })
    .click();
  await admin.reads(t("console.sign-in.title"));
}

export async function signsIn(admin: Visitor, town: NewTown, code: string): Promise<void> {
  const { t } = admin.words;
  await admin.fill(t("console.email"), town.platformAdministrator);
  await admin.fill(t("console.password"), town.password);
  await admin.fill(t("console.code"), code);
  await admin.press(t("console.sign-in.button"));
}
