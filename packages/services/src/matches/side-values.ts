import { addressOf } from "../people/present.ts";
import type { Side } from "./policy.ts";
import type { MatchRow } from "./queries.ts";

/** What a row says of one of its two sides, before anything is shown. */
export interface SideValues {
  id: string;
  firstName: string;
  lastName: string;
  pseudonym: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  areaName: string | null;
  erasedAt: Date | null;
  restrictedAt: Date | null;
  agreedAt: Date | null;
  answeredAt: Date | null;
}

export function sideValues(row: MatchRow, side: Side): SideValues {
  const contact = row[`${side}_contact`];
  return {
    id: row[`${side}_id`],
    firstName: row[`${side}_first_name`],
    lastName: row[`${side}_last_name`],
    pseudonym: row[`${side}_pseudonym`],
    phone: contact.phone,
    email: contact.email,
    address: addressOf(contact),
    areaName: row[`${side}_area_name`],
    erasedAt: row[`${side}_erased_at`],
    restrictedAt: row[`${side}_restricted_at`],
    agreedAt: row[`${side}_agreed_at`],
    answeredAt: row[`${side}_answered_at`],
  };
}
