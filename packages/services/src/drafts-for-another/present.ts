import { notPersonal, present, project, type Projected, type Visible } from "@omzien/consent";
import type { DraftAtDesk, DraftContent, DraftForAnother, DraftMaker } from "@omzien/contracts";
import type { LookBook } from "../access-log/look-book.ts";
import type { ServiceContext } from "../context.ts";
import { deskRelationOf, lookContext, subjectOf, viewerOf } from "../disclosure.ts";
import { needsOf } from "../help-requests/needs.ts";
import { isoInstant } from "../iso-instant.ts";
import { localText } from "../local-text.ts";

import { codeInGroups, codeOf } from "./draft-secrets.ts";
import { draftStatus } from "./draft-status.ts";
import type { DraftRow } from "./queries.ts";

/** Ids, instants and the kind of help: nothing of whom it is for. */
export function draftFacts(ctx: ServiceContext, row: DraftRow): DraftForAnother {
  return {
    id: row.id,
    status: draftStatus(row, ctx.now()),
    madeAt: isoInstant(row.made_at),
    lapsesAt: isoInstant(row.lapses_at),
    category: localText(ctx, row.category_names),
    channel: row.channel,
  };
}

/** How it stands, for the maker. */
export function presentDraft(ctx: ServiceContext, row: DraftRow): Projected<DraftForAnother> {
  return notPersonal(draftFacts(ctx, row));
}

/** The name of who asks for the viewer; "" when the account is gone. */
export function makerName(ctx: ServiceContext, row: DraftRow): Projected<{ name: string }> {
  if (row.maker_id === null || row.maker_erased_at !== null) return notPersonal({ name: "" });
  const viewer = { id: row.id, tenantId: ctx.tenant.id };
  const values = { firstName: row.maker_first_name ?? "", lastName: row.maker_last_name ?? "" };
  const visible = project(
    ctx.disclosure,
    viewer,
    { kind: "person", subject: subjectOf(ctx, row.maker_id), values },
    lookContext(ctx, { relation: "represented" }),
  );
  return present({}, { visible }, fullName);
}

function fullName({ visible }: { visible: { firstName?: string; lastName?: string } }) {
  return { name: [visible.firstName, visible.lastName].filter(Boolean).join(" ") };
}

/** What the desk reads aloud or prints; whom it is for may not have a record of their own yet. */
export function presentAtDesk(
  ctx: ServiceContext,
  row: DraftRow,
  content: DraftContent | null,
  looks: LookBook,
): Projected<DraftAtDesk> {
  const subject = subjectOf(ctx, row.person_id ?? row.id);
  const look = lookContext(ctx, { relation: deskRelationOf(ctx) ?? "none" });
  const person = { kind: "person" as const, subject, values: personValues(content) };
  const request = { kind: "request" as const, subject, values: requestValues(content) };
  for (const record of [person, request])
    looks.add({
      personId: row.person_id,
      about: { kind: record.kind, id: row.person_id },
      record,
      ctx: look,
    });
  const isWaiting = draftStatus(row, ctx.now()) === "waiting";
  return present(
    {
      ...draftFacts(ctx, row),
      isDoubted: row.doubted_at !== null,
      as: row.made_as,
      practice: content?.practice ?? "",
      personId: row.person_id,
      categoryId: row.category_id,
      letterCode: isWaiting && row.channel === "letter" ? codeInGroups(codeOf(ctx, row.id)) : null,
    },
    {
      maker: makerName(ctx, row),
      person: project(ctx.disclosure, viewerOf(ctx), person, look),
      request: project(ctx.disclosure, viewerOf(ctx), request, look),
    },
    deskBody,
  );
}

function personValues(content: DraftContent | null) {
  const { person } = content ?? {};
  return {
    firstName: person?.firstName ?? "",
    lastName: person?.lastName ?? "",
    phone: person?.phone ?? null,
    email: person?.email ?? null,
    address: person?.street ? { street: person.street, houseNumber: person.houseNumber ?? "" } : null,
    postcode: person?.postcode ?? null,
  };
}

function requestValues(content: DraftContent | null) {
  const { request } = content ?? {};
  const { health, other } = needsOf(request?.needs ?? []);
  return {
    description: request?.description,
    timing: request?.timing,
    weight: request?.weight,
    urgency: request?.urgency,
    languages: request?.languages,
    nearness: request?.nearness,
    audience: request?.audience,
    needs: other,
    healthNeeds: health,
  };
}

interface DeskFacts extends DraftForAnother {
  isDoubted: boolean;
  as: DraftMaker;
  practice: string;
  personId: string | null;
  categoryId: string;
  letterCode: string | null;
}

interface DeskParts {
  maker: { name: string };
  person: Visible<ReturnType<typeof personValues>>;
  request: Visible<ReturnType<typeof requestValues>>;
}

function deskBody({ maker, person, request }: DeskParts, facts: DeskFacts): DraftAtDesk {
  const { as, practice, personId, categoryId, ...draft } = facts;
  const { address, ...who } = person;
  const { needs = [], healthNeeds = [], ...asked } = request;
  return {
    ...draft,
    maker: { name: maker.name, as, practice },
    person: {
      id: personId,
      ...who,
      street: address?.street ?? null,
      houseNumber: address?.houseNumber ?? null,
    },
    request: { ...asked, category: draft.category, categoryId, needs: [...needs, ...healthNeeds] },
  };
}
