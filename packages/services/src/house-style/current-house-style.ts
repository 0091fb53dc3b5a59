import { Appearance, type FormOfAddress, type HouseStyleImage } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { storedImage } from "./present-image.ts";
import { type PublicationRow, publicationInEffect, soonestPlanned, versionRow } from "./queries.ts";

export interface ReadStyle {
  appearance: Appearance;
  formOfAddress: FormOfAddress;
  logo: HouseStyleImage | null;
  icon: HouseStyleImage | null;
}

/**
 * What the municipality published, as it holds at `now`. Undefined when it never did, when it went back to how the
 * site looked when it was made, or when what is stored is no appearance.
 */
export async function currentHouseStyle(db: TenantExecutor, now: Date): Promise<ReadStyle | undefined> {
  const publication = await publicationInEffect(db, now);
  if (!publication || publication.version === null) return undefined;
  const row = await versionRow(db, publication.version);
  const appearance = Appearance.safeParse(row?.appearance);
  if (!row || !appearance.success) return undefined;
  return {
    appearance: appearance.data,
    formOfAddress: row.form_of_address,
    logo: storedImage("logo", row.logo_id, row.logo_files),
    icon: storedImage("icon", row.icon_id, row.icon_files),
  };
}

/** When the next planned publication takes effect. */
export async function nextHouseStyleChange(db: TenantExecutor, now: Date): Promise<Date | undefined> {
  return (await soonestPlanned(db, now))?.takes_effect_at;
}

/** Whether a publication is planned: not cancelled, and not yet in effect. */
export function isPlanned(publication: PublicationRow, now: Date): boolean {
  return publication.cancelled_at === null && publication.takes_effect_at > now;
}
