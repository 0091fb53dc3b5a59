import { notPersonal, type Projected } from "@omzien/consent";
import type { Site } from "@omzien/contracts";
import type { ServiceContext } from "../context.ts";
import { localText } from "../local-text.ts";
import { localDateOf } from "../local-time.ts";
import { type ExampleRow, currentConductVersion, siteFigures, solvedExamples } from "./queries.ts";
import { siteSettings } from "./site-settings.ts";

/** Fewer people than this behind a figure, and it could be about someone the reader knows. */
const smallestGroup = 5;
const cacheMs = 30_000;
type Proof = Pick<Site, "recentExamples" | "figures">;
const cached = new Map<string, { at: number; siteName: string; proof: Proof }>();

/**
 * What anybody may know of the municipality's site. The front page asks for it on every visit, so figures and
 * examples may be up to 30 seconds old; its own words are those that hold. Figures behind which fewer than five
 * people stand are null; examples and counts are left out where the municipality switched them off. An example names its neighbourhood only where at least five requests were made, else the
 * municipality.
 */
export async function getSite({ ctx }: { ctx: ServiceContext }): Promise<Projected<Site>> {
  const now = ctx.now();
  const [settings, version] = await Promise.all([
    siteSettings(ctx.db, now),
    currentConductVersion(ctx.db, now),
  ]);
  const proof = await proofOf(ctx, settings.name);
  const { name, slogan, introduction, phone, phoneHours, locale, formOfAddress } = settings;
  const own = { name, slogan, introduction, phone, phoneHours, locale, formOfAddress };
  const shown = settings.modules.examples ? proof : withoutExamples(proof);
  return notPersonal({ ...own, codeOfConductVersion: version, ...shown });
}

/** How long it takes stays: whoever asked is told what to expect. */
function withoutExamples({ figures }: Proof): Proof {
  return { recentExamples: [], figures: { ...figures, helpers: null, solvedThisYear: null } };
}

async function proofOf(ctx: ServiceContext, siteName: string): Promise<Proof> {
  const key = `${ctx.tenant.id} ${ctx.language}`;
  const at = ctx.now().getTime();
  const known = cached.get(key);
  if (known?.siteName === siteName && at >= known.at && at - known.at < cacheMs) return known.proof;
  const proof = await readProof(ctx, siteName);
  cached.set(key, { at, siteName, proof });
  return proof;
}

async function readProof(ctx: ServiceContext, siteName: string): Promise<Proof> {
  const now = ctx.now();
  const [figures, examples] = await Promise.all([siteFigures(ctx.db, now), solvedExamples(ctx.db, now, 6)]);
  return {
    recentExamples: examples.map((example) => exampleOf(ctx, siteName, example)),
    figures: {
      helpers: figures.helpers >= smallestGroup ? figures.helpers : null,
      solvedThisYear: figures.askers >= smallestGroup ? figures.solved : null,
      medianHoursToYes:
        figures.yeses >= smallestGroup && figures.median_hours !== null
          ? Math.round(figures.median_hours * 10) / 10
          : null,
    },
  };
}

function exampleOf(ctx: ServiceContext, municipality: string, row: ExampleRow) {
  const isCommon = (row.asked_in_area ?? 0) >= smallestGroup;
  return {
    categoryName: localText(ctx, row.names),
    areaName: isCommon && row.area_name ? row.area_name : municipality,
    solvedOn: localDateOf(row.solved_at),
  };
}
