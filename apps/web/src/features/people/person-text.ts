import type { PersonCard } from "@omzien/contracts";
import { phoneText } from "./phone-text.ts";

type Named = Pick<PersonCard, "firstName" | "lastName">;

/** "Fatima el Idrissi", as far as the name may be seen. */
export function fullName({ firstName, lastName }: Named): string {
  return [firstName, lastName].filter(Boolean).join(" ");
}

/** What tells two people of one name apart: neighbourhood, postcode, the end of the number. */
export function whereOf({ areaName, postcode, phone }: PersonCard): string {
  return [areaName, postcode, phone && phoneText(phone)].filter(Boolean).join(" · ");
}
