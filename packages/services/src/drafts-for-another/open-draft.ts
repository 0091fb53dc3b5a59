import { isPermitted, noConsents, notPersonal, present, projectOwn, type Projected } from "@omzien/consent";
import {
  type AskedPurpose,
  type DraftContent,
  type DraftMaker,
  healthNeeds,
  type OpenDraft,
  type OpenedDraft,
} from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import type { ServiceContext, Verb } from "../context.ts";
import { NotFoundError } from "../errors.ts";
import { isoInstant } from "../iso-instant.ts";
import { localText } from "../local-text.ts";
import { acceptedConductVersion, findPersonRow } from "../people/queries.ts";
import { consentViewsOf } from "../search/consent-view-of.ts";
import { countTry } from "../sign-in/rate-limit.ts";
import { currentConductVersion } from "../site/queries.ts";
import { openContent } from "./draft-content.ts";
import { draftStatus } from "./draft-status.ts";
import { makerName } from "./present.ts";
import { draftById, draftIdBySecret, type DraftRow } from "./queries.ts";

/**
 * What was asked for whoever holds the link or the code: the exact words, who wrote them, and what a yes still needs.
 * No session; reading uses nothing up.
 *
 * @param input.address network address, only counted: a code cannot be guessed.
 * @throws NotFoundError for a secret that opens nothing (any more); RateLimitedError after 30 tries in 15 minutes.
 */
export async function openDraft({
  ctx,
  input,
}: Verb<OpenDraft & { address?: string | undefined }>): Promise<Projected<OpenedDraft>> {
  const row = await draftOfSecret(ctx, ctx.db, input);
  const content = await openContent(ctx.db, ctx, row);
  if (content === null) throw new NotFoundError();
  return presentOpened(ctx, ctx.db, row, content);
}

/** The draft that waits behind a secret. @throws NotFoundError; RateLimitedError */
export async function draftOfSecret(
  ctx: ServiceContext,
  db: TenantExecutor,
  { token, code, address }: OpenDraft & { address?: string | undefined },
): Promise<DraftRow> {
  if (address !== undefined)
    await countTry(ctx, { key: `draft-opened-from:${address}`, max: 30, windowSeconds: 900 });
  const id = await draftIdBySecret(
    db,
    token === undefined ? { codeHash: ctx.secrets.hash(code ?? "") } : { linkHash: ctx.secrets.hash(token) },
  );
  const row = id === undefined ? undefined : await db.maybeOne(draftById, { id });
  if (!row || draftStatus(row, ctx.now()) !== "waiting") throw new NotFoundError();
  return row;
}

/** What must be answered before a request of this kind can be made. */
export function purposesFor({ request }: DraftContent): AskedPurpose[] {
  return [
    "match.be-found",
    ...(request.audience === "neighbourhood" ? [] : (["match.beyond-neighbourhood"] as const)),
    "share.first-name",
    ...(request.needs.some((need) => healthNeeds.includes(need)) ? (["need.show"] as const) : []),
  ];
}

async function missingFor(ctx: ServiceContext, db: TenantExecutor, row: DraftRow, content: DraftContent) {
  const postcode = content.person.postcode ?? null;
  const wanted = purposesFor(content);
  if (row.person_id === null) return { profile: true, postcode, conduct: true, purposes: wanted };
  const [person, current, accepted, views] = await Promise.all([
    findPersonRow(ctx, db, row.person_id),
    currentConductVersion(db, ctx.now()),
    acceptedConductVersion(db, row.person_id),
    consentViewsOf(db, ctx, [row.person_id]),
  ]);
  const view = views.get(row.person_id) ?? noConsents;
  const now = ctx.now().getTime();
  return {
    profile: !person || person.first_name === "" || person.area_id === null,
    postcode,
    conduct: accepted < current,
    purposes: wanted.filter((purpose) => !isPermitted(view, purpose, { now })),
  };
}

async function presentOpened(
  ctx: ServiceContext,
  db: TenantExecutor,
  row: DraftRow,
  content: DraftContent,
): Promise<Projected<OpenedDraft>> {
  // Whoever holds the secret is whom it is for; they may not have a record of their own yet.
  const self = { id: row.id, tenantId: ctx.tenant.id };
  const { request, person } = content;
  const words = projectOwn(self, self, {
    firstName: person.firstName,
    request: {
      categoryId: row.category_id,
      category: localText(ctx, row.category_names),
      description: request.description,
      timing: request.timing,
      needs: request.needs,
    },
  });
  const missing = notPersonal(await missingFor(ctx, db, row, content));
  return present(
    {
      id: row.id,
      status: draftStatus(row, ctx.now()),
      lapsesAt: isoInstant(row.lapses_at),
      isDoubted: row.doubted_at !== null,
      as: row.made_as,
      practice: content.practice,
    },
    { words, maker: makerName(ctx, row), missing },
    openedBody,
  );
}

type Asked = NonNullable<OpenedDraft["asked"]>;
interface OpenedFacts extends Omit<OpenedDraft, "asked"> {
  as: DraftMaker;
  practice: string;
}
interface OpenedParts {
  words: Pick<Asked, "firstName" | "request">;
  maker: { name: string };
  missing: Asked["missing"];
}

function openedBody({ words, maker, missing }: OpenedParts, facts: OpenedFacts): OpenedDraft {
  const { as, practice, ...draft } = facts;
  return { ...draft, asked: { ...words, maker: { name: maker.name, as, practice }, missing } };
}
