import { Appearance, type FormOfAddress } from "@omzien/contracts";
import type { TenantExecutor } from "@omzien/db";
import { type PublicationRow, publicationInEffect, soonestPlanned, versionRow } from "./queries.ts";

export interface ReadStyle {
  appearance: Appearance;
  formOfAddress: FormOfAddress;
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
  return { appearance: appearance.data, formOfAddress: row.form_of_address };
}

/** When the next planned publication takes effect. */
export async function nextHouseStyleChange(db: TenantExecutor, now: Date): Promise<Date | undefined> {
  return (await soonestPlanned(db, now))?.takes_effect_at;
}

/** Whether a publication is planned: not cancelled, and not yet in effect. */
export function isPlanned(publication: PublicationRow, now: Date): boolean {
  return publication.cancelled_at === null && publication.takes_effect_at > now;
}
