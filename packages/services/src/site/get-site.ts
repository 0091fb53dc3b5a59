import { notPersonal, type Projected } from "@omzien/consent";
import type { Site } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { localText } from "../local-text.ts";
import { localDateOf } from "../local-time.ts";
import { type ExampleRow, currentConductVersion, siteFigures, siteRow, solvedExamples } from "./queries.ts";
import { siteSettings } from "./site-settings.ts";

/** Fewer people than this behind a figure, and it could be about someone the reader knows. */
const smallestGroup = 5;
const cacheMs = 30_000;
const cached = new Map<string, { at: number; site: Projected<Site> }>();

/**
 * What anybody may know of the municipality's site; the front page asks for it on every visit, so the answer may
 * be up to 30 seconds old. Figures behind which fewer than five people stand are null. An example names its
 * neighbourhood only where at least five requests were made, else the municipality.
 */
export async function getSite({ ctx }: { ctx: ServiceContext }): Promise<Projected<Site>> {
  const key = `${ctx.tenant.id} ${ctx.language}`;
  const now = ctx.now().getTime();
  const known = cached.get(key);
  if (known && now >= known.at && now - known.at < cacheMs) return known.site;
  const site = await readSite(ctx);
  cached.set(key, { at: now, site });
  return site;
}

async function readSite(ctx: ServiceContext): Promise<Projected<Site>> {
  const now = ctx.now();
  const [row, settings, version, figures, examples] = await Promise.all([
    siteRow(ctx.db),
    siteSettings(ctx.db, now),
    currentConductVersion(ctx.db, now),
    siteFigures(ctx.db, now),
    solvedExamples(ctx.db, now, 6),
  ]);
  return notPersonal({
    name: row.name,
    slogan: row.slogan,
    introduction: row.introduction,
    phone: row.phone,
    phoneHours: row.phone_hours,
    locale: row.locale,
    formOfAddress: settings.formOfAddress,
    codeOfConductVersion: version,
    recentExamples: examples.map((example) => exampleOf(ctx, row.name, example)),
    figures: {
      helpers: figures.helpers >= smallestGroup ? figures.helpers : null,
      solvedThisYear: figures.askers >= smallestGroup ? figures.solved : null,
      medianHoursToYes:
        figures.yeses >= smallestGroup && figures.median_hours !== null
          ? Math.round(figures.median_hours * 10) / 10
          : null,
    },
  });
}

function exampleOf(ctx: ServiceContext, municipality: string, row: ExampleRow) {
  const isCommon = (row.asked_in_area ?? 0) >= smallestGroup;
  return {
    categoryName: localText(ctx, row.names),
    areaName: isCommon && row.area_name ? row.area_name : municipality,
    solvedOn: localDateOf(row.solved_at),
  };
}
