import { present, type Projected } from "@omzien/consent";
import type { MyData } from "@omzien/contracts";
import { loadTranslator } from "@omzien/i18n/server";
import type { ScreenLanguage, ServiceContext } from "../context.ts";
import { getMyData } from "./get-my-data.ts";
import { renderHtml } from "./render-html.ts";

/** The same as `getMyData`, as one page to read or print, in the reader's language. */
export async function getMyDataHtml({ ctx }: { ctx: ServiceContext }): Promise<Projected<{ html: string }>> {
  const data = await getMyData({ ctx: { ...ctx, channel: "print" } });
  return present({ language: ctx.language }, { data }, htmlOf);
}

function htmlOf({ data }: { data: MyData }, { language }: { language: ScreenLanguage }): { html: string } {
  return { html: renderHtml(data, loadTranslator(language)) };
}
