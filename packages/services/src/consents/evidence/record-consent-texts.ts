import { askedPurposeIds, type PurposeId } from "@omzien/consent";
import type { TenantExecutor } from "@omzien/db";
import type { ScreenLanguage, ServiceContext } from "../../context.ts";
import { ForbiddenError } from "../../errors.ts";
import { consentText } from "../consent-text.ts";

const languages = ["nl", "nl-x-formal", "en"] as const satisfies readonly ScreenLanguage[];

/** Words of one purpose, as somebody reads and answers them. */
export interface TextToKeep {
  purpose: PurposeId;
  locale: ScreenLanguage;
  version: number;
  question: string;
  explanation: string;
  sha256: string;
}

/** The words of today, for each of these purposes and languages. */
export function textsOfToday(
  purposes: readonly PurposeId[],
  inLanguages: readonly ScreenLanguage[] = languages,
): TextToKeep[] {
  return [...new Set(purposes)].flatMap((purpose) =>
    inLanguages.map((locale) => ({ purpose, locale, ...consentText(purpose, locale) })),
  );
}

/** For the worker: keeps every text of today, so that it can be read back after the next version. @throws ForbiddenError */
export async function recordConsentTexts({ ctx }: { ctx: ServiceContext }): Promise<void> {
  if (ctx.actor.kind !== "system") throw new ForbiddenError();
  await keepTexts(ctx.db, textsOfToday(askedPurposeIds), ctx.now());
}

/**
 * Keeps these texts for ever; those that are kept already stay.
 * @throws ConsentTextChangedError when other words stand under the same version: an answer to them would prove nothing.
 */
export async function keepTexts(db: TenantExecutor, texts: readonly TextToKeep[], at: Date): Promise<void> {
  if (texts.length === 0) return;
  await db.kysely
    .insertInto("consent_text")
    .values(texts.map((text) => ({ ...text, recorded_at: at })))
    .onConflict((conflict) => conflict.columns(["purpose", "version", "locale"]).doNothing())
    .execute();
  const kept = await db.kysely
    .selectFrom("consent_text")
    .select(["purpose", "version", "locale", "sha256"])
    .where("purpose", "in", [...new Set(texts.map((text) => text.purpose))])
    .execute();
  const changed = texts.find((text) =>
    kept.some(
      ({ purpose, version, locale, sha256 }) =>
        purpose === text.purpose &&
        version === text.version &&
        locale === text.locale &&
        sha256 !== text.sha256,
    ),
  );
  if (changed) throw new ConsentTextChangedError(changed);
}

/** The words of a purpose were changed, its version was not: nothing may be asked with them. */
export class ConsentTextChangedError extends Error {
  override readonly name = "ConsentTextChangedError";
  constructor({ purpose, version, locale }: Pick<TextToKeep, "purpose" | "version" | "locale">) {
    super(`The text of ${purpose} (${locale}) was changed and is still called version ${version}`);
  }
}
