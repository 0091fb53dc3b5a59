import type { LocalText } from "@omzien/db";
import type { ServiceContext } from "./context.ts";

/** A municipality's own text in the reader's language; Dutch where there is no other. */
export function localText(ctx: ServiceContext, text: Partial<LocalText> & { nl?: string }): string {
  return (ctx.language === "en" ? text.en : undefined) || (text.nl ?? "");
}
