import { present, type Projected, projectedList } from "@omzien/consent";
import type { DisclosureSettings, DisclosureVersion } from "@omzien/contracts";
import { administratorOf, type ServiceContext } from "../context.ts";
import { currentSettings } from "./current-settings.ts";
import { presentSettings, presentVersion } from "./present.ts";
import { newestVersions, publicationsOf } from "./queries.ts";

/** What the municipality shows less, and what is written for it. @throws ForbiddenError for all but administrators. */
export async function getDisclosureSettings({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<DisclosureSettings>> {
  administratorOf(ctx);
  return presentSettings(ctx, await currentSettings(ctx.db));
}

const shownVersions = 100;

/** Every version that was written, newest first. @throws ForbiddenError for all but administrators. */
export async function listDisclosureVersions({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<Projected<{ versions: DisclosureVersion[] }>> {
  administratorOf(ctx);
  const rows = await newestVersions(ctx.db, shownVersions);
  const publications = await publicationsOf(
    ctx.db,
    rows.map(({ number }) => number),
  );
  const versions = projectedList(rows.map((row) => presentVersion(ctx, row, publications)));
  return present({}, { versions }, (parts) => ({ versions: [...parts.versions] }));
}
