import { loadTranslator } from "@omzien/i18n/server";
import type { ServiceContext } from "../context.ts";

/** A reason as the rules give it: a template and its arguments. */
export interface Reason {
  textKey: string;
  args: Readonly<Record<string, string | number>>;
}

/**
 * A reason in the reader's words. Arguments that stand for a name get it here: the category its name, the
 * language and a training theirs in the reader's own.
 *
 * @param categoryName of the request that the reason is about, in the reader's language.
 */
export function reasonText(ctx: ServiceContext, { textKey, args }: Reason, categoryName: string): string {
  const named: Record<string, string | number> = { ...args };
  if ("category" in named) named["category"] = categoryName;
  if (typeof named["language"] === "string") named["language"] = languageName(ctx, named["language"]);
  if (ctx.language === "en" && named["trainingEn"]) named["training"] = named["trainingEn"];
  return loadTranslator(ctx.language).find(textKey, named);
}

function languageName(ctx: ServiceContext, code: string): string {
  const names = new Intl.DisplayNames([ctx.language === "en" ? "en" : "nl"], { type: "language" });
  return names.of(code) ?? code;
}
