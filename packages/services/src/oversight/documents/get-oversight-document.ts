import { notPersonal, type Projected } from "@omzien/consent";
import type {
  Beholder,
  OversightDocument,
  OversightDocumentKey,
  OversightPage,
  OversightSection,
} from "@omzien/contracts";
import { transaction } from "@omzien/db";
import { loadTranslator, type Translator } from "@omzien/i18n/server";
import { recordAudit } from "../../audit.ts";
import { officerOf, type ServiceContext, type Verb } from "../../context.ts";
import { isoInstant } from "../../iso-instant.ts";
import { retentionReport, retentionTerms } from "../../retention/index.ts";
import { siteRow } from "../../site/queries.ts";
import { siteFigures, siteRules } from "./document-queries.ts";
import { impactAssessment } from "./impact-assessment.ts";
import { processingRegister } from "./processing-register.ts";
import { renderDocument } from "./render-document.ts";
import { retentionDocument } from "./retention-document.ts";
import { whoSeesWhat } from "./who-sees-what.ts";

type Input = { document: OversightDocumentKey; beholder?: Beholder | undefined };

/**
 * A document that the site makes of itself, anew each time and in the reader's language: from the purposes, rules and
 * terms that it works with, and with counts of people only.
 * @throws ForbiddenError for anybody but the data protection officer.
 */
export async function getOversightDocument({
  ctx,
  input,
}: Verb<Input>): Promise<Projected<OversightDocument>> {
  return notPersonal(await makeDocument(ctx, input));
}

/** The same as one page to keep or print. @throws ForbiddenError for anybody but the data protection officer. */
export async function getOversightPage({ ctx, input }: Verb<Input>): Promise<Projected<OversightPage>> {
  const document = await makeDocument(ctx, input);
  return notPersonal({ html: renderDocument(document, loadTranslator(ctx.language)) });
}

async function makeDocument(ctx: ServiceContext, input: Input): Promise<OversightDocument> {
  officerOf(ctx);
  const words = loadTranslator(ctx.language);
  const { name: site } = await siteRow(ctx.db);
  const sections = await sectionsOf(ctx, input, words);
  await transaction(ctx.db, (tx) =>
    recordAudit(tx, ctx, { action: "oversight.document_read", facts: { document: input.document } }),
  );
  return {
    key: input.document,
    title: words.t("oversight.document.title", {
      document: words.find(`oversight.document.${input.document}`),
      site,
    }),
    site,
    madeAt: isoInstant(ctx.now()),
    lead: [words.find(`oversight.document.${input.document}.lead`)],
    sections: [...sections],
  };
}

async function sectionsOf(
  ctx: ServiceContext,
  { document, beholder }: Input,
  words: Translator,
): Promise<readonly OversightSection[]> {
  switch (document) {
    case "processing-register":
      return processingRegister(retentionTerms((await siteRules(ctx.db)).retention).terms, words);
    case "impact-assessment":
      return impactAssessment(await siteFigures(ctx.db), words);
    case "who-sees-what":
      return whoSeesWhat(ctx.disclosure, beholder, words);
    case "retention":
      return retentionDocument(await retentionReport({ ctx }), words);
  }
  return document satisfies never;
}
