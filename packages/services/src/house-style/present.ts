import { present, type Projected, projectedList } from "@omzien/consent";
import {
  Appearance,
  type HouseStyle,
  type HouseStylePublication,
  type HouseStyleVersion,
} from "@omzien/contracts";
import { appearanceOf, contrastFaults, themeOr } from "@omzien/theme";
import type { ServiceContext } from "../context.ts";
import { administratorName } from "../disclosure-settings/present.ts";
import { storedImage } from "./present-image.ts";
import type { HouseStyleState } from "./house-style-state.ts";
import type { PublicationRow, VersionRow } from "./queries.ts";

/** What the administrator works with: what holds, what was written, what is planned. */
export function presentHouseStyle(ctx: ServiceContext, state: HouseStyleState): Projected<HouseStyle> {
  const { tag, draft, planned, publishedNumber } = state;
  const numbers = [...new Set(planned.map(({ version }) => version ?? 0))];
  return present(
    { version: tag },
    {
      published: presentNumber(ctx, state, publishedNumber),
      draft: draft ? presentVersion(ctx, draft, state.publications) : null,
      planned: projectedList(numbers.map((number) => presentNumber(ctx, state, number))),
    },
    (parts, given) => ({ ...given, ...parts, planned: [...parts.planned] }),
  );
}

/** Every version, newest first, down to how the site looked when it was made. */
export function presentVersions(
  ctx: ServiceContext,
  state: HouseStyleState,
): Projected<{ versions: HouseStyleVersion[] }> {
  const rows = state.versions.map((row) => presentVersion(ctx, row, state.publications));
  const versions = projectedList([...rows, presentFirst(ctx, state)]);
  return present({}, { versions }, (parts) => ({ versions: [...parts.versions] }));
}

function presentNumber(
  ctx: ServiceContext,
  state: HouseStyleState,
  number: number,
): Projected<HouseStyleVersion> {
  const row = state.versions.find((version) => version.number === number);
  return row ? presentVersion(ctx, row, state.publications) : presentFirst(ctx, state);
}

function presentVersion(
  ctx: ServiceContext,
  row: VersionRow,
  publications: readonly PublicationRow[],
): Projected<HouseStyleVersion> {
  const writtenBy = administratorName(ctx, {
    id: row.written_by,
    firstName: row.writer_first_name,
    erasedAt: row.writer_erased_at,
  });
  return presentWith(ctx, publications, writtenBy, {
    number: row.number,
    appearance: storedAppearance(row.appearance),
    formOfAddress: row.form_of_address,
    logo: storedImage("logo", row.logo_id, row.logo_files),
    icon: storedImage("icon", row.icon_id, row.icon_files),
    note: row.note,
    writtenAt: row.written_at.toISOString(),
  });
}

/** Number 0: nobody of the municipality wrote it. */
function presentFirst(
  ctx: ServiceContext,
  { first, publications }: HouseStyleState,
): Projected<HouseStyleVersion> {
  return presentWith(ctx, publications, null, {
    number: 0,
    appearance: storedAppearance(first.theme),
    formOfAddress: first.form_of_address,
    logo: null,
    icon: null,
    note: "",
    writtenAt: null,
  });
}

function presentWith(
  ctx: ServiceContext,
  publications: readonly PublicationRow[],
  writtenBy: Projected<{ name: string }> | null,
  facts: Omit<HouseStyleVersion, "faults" | "writtenBy" | "publications">,
): Projected<HouseStyleVersion> {
  const own = publications
    .filter(({ version }) => (version ?? 0) === facts.number)
    .map((row) => presentPublication(ctx, row));
  const given = { ...facts, faults: contrastFaults(facts.appearance) };
  return present(given, { writtenBy, publications: projectedList(own) }, (parts, known) => ({
    ...known,
    writtenBy: parts.writtenBy,
    publications: [...parts.publications],
  }));
}

function presentPublication(ctx: ServiceContext, row: PublicationRow): Projected<HouseStylePublication> {
  const publishedBy = administratorName(ctx, {
    id: row.published_by,
    firstName: row.publisher_first_name,
    erasedAt: row.publisher_erased_at,
  });
  const facts = {
    id: row.id,
    publishedAt: row.published_at.toISOString(),
    takesEffectAt: row.takes_effect_at.toISOString(),
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
  };
  return present(facts, { publishedBy }, (parts, given) => ({ ...given, ...parts }));
}

/** Whatever is stored, what is shown is an appearance. */
export function storedAppearance(stored: unknown): Appearance {
  const parsed = Appearance.safeParse(stored);
  return parsed.success ? parsed.data : appearanceOf(themeOr(stored));
}
