import { type Projected, projectOwn } from "@omzien/consent";
import type { MyData } from "@omzien/contracts";
import { type TenantTx, transaction } from "@omzien/db";
import { loadTranslator } from "@omzien/i18n/server";
import { recordAudit } from "../audit.ts";
import { memberOf, type ServiceContext } from "../context.ts";
import { subjectOf, viewerOf } from "../disclosure.ts";
import { NotFoundError } from "../errors.ts";
import { siteName } from "../site-words/site-words-topic.ts";
import { daysKept, termsInWords } from "./section-terms.ts";
import { sections } from "./sections/index.ts";

/**
 * Everything that the site holds about the person who asks, in sections with a heading and the reason why it is
 * kept (GDPR art. 15 and 20). Of others it holds no more than what this person may see on the site: a first name or
 * pseudonym. What others reported about this person is left out, their own reports are in.
 */
export async function getMyData({ ctx }: { ctx: ServiceContext }): Promise<Projected<MyData>> {
  const { personId } = memberOf(ctx);
  return transaction(ctx.db, async (tx) => {
    const held = await gatherMyData(tx, ctx, personId);
    if (held.sections.find(({ key }) => key === "profile")?.rows.length !== 1) throw new NotFoundError();
    await recordAudit(tx, ctx, { action: "my_data.read", subject: personId });
    return projectOwn(viewerOf(ctx), subjectOf(ctx, personId), held);
  });
}

/** All of it, through the eyes of the context's actor; whoever calls logs it, and puts the seal on. */
export async function gatherMyData(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<MyData> {
  return {
    madeAt: ctx.now().toISOString(),
    site: await siteName(tx),
    sections: await gather(tx, ctx, personId),
  };
}

async function gather(tx: TenantTx, ctx: ServiceContext, personId: string): Promise<MyData["sections"]> {
  const words = loadTranslator(ctx.language);
  const { find } = words;
  const days = await daysKept(tx);
  const gathered: MyData["sections"] = [];
  for (const { key, rows } of sections) {
    gathered.push({
      key,
      title: find(`my-data.section.${key}.title`),
      why: find(`my-data.section.${key}.why`),
      ...termsInWords(key, days, words),
      rows: await rows(tx, ctx, personId),
    });
  }
  return gathered;
}
