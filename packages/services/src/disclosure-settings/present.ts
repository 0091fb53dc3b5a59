import { narrowingsOf, phases, present, type Projected, projectedList, tenantRulesOf } from "@omzien/consent";
import type { DisclosureSettings, DisclosureVersion } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { lookContext, projectionOf, shownName, subjectOf, viewerOf } from "../disclosure.ts";
import type { CurrentSettings } from "./current-settings.ts";
import type { PublicationRow, VersionRow } from "./queries.ts";

const nameProjection = projectionOf({ kind: "person", fields: ["firstName", "pseudonym"] });

/** Who changed the settings, for another administrator; "" when the account is gone. */
export function administratorName(
  ctx: ServiceContext,
  who: { id: string; firstName: string | null; erasedAt: Date | null },
): Projected<{ name: string }> {
  const subject = subjectOf(ctx, who.id);
  const record = { kind: "person" as const, subject, values: { firstName: who.firstName ?? "" } };
  const look = lookContext(ctx, {
    relation: "administrator",
    phase: phases.anonymous,
    facts: { subjectAtWork: true, erased: who.erasedAt !== null },
  });
  return shownName(nameProjection(ctx).one(viewerOf(ctx), record, look));
}

export function presentVersion(
  ctx: ServiceContext,
  row: VersionRow,
  publications: readonly PublicationRow[],
): Projected<DisclosureVersion> {
  const writtenBy = administratorName(ctx, {
    id: row.written_by,
    firstName: row.writer_first_name,
    erasedAt: row.writer_erased_at,
  });
  const published = publications
    .filter(({ version }) => version === row.number)
    .map((publication) => presentPublication(ctx, publication));
  const facts = {
    number: row.number,
    narrowings: [...narrowingsOf(row.settings)],
    unreadable: tenantRulesOf(row.settings).unreadable,
    note: row.note,
    writtenAt: row.written_at.toISOString(),
  };
  return present(facts, { writtenBy, publications: projectedList(published) }, (parts, given) => ({
    ...given,
    writtenBy: parts.writtenBy,
    publications: [...parts.publications],
  }));
}

function presentPublication(
  ctx: ServiceContext,
  row: PublicationRow,
): Projected<DisclosureVersion["publications"][number]> {
  const publishedBy = administratorName(ctx, {
    id: row.published_by,
    firstName: row.publisher_first_name,
    erasedAt: row.publisher_erased_at,
  });
  return present({ publishedAt: row.published_at.toISOString() }, { publishedBy }, (parts, given) => ({
    ...given,
    ...parts,
  }));
}

export function presentSettings(
  ctx: ServiceContext,
  current: CurrentSettings,
): Projected<DisclosureSettings> {
  const { publication, published, draft, version } = current;
  const publications = publication ? [publication] : [];
  return present(
    { version },
    {
      published: published ? presentVersion(ctx, published, publications) : null,
      draft: draft ? presentVersion(ctx, draft, []) : null,
    },
    (parts, given) => ({ ...given, ...parts }),
  );
}
