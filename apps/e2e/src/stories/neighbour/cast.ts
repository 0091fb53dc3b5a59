import type { Wish } from "../../acts/ask-for-help.ts";
import { demoPeople } from "../../demo-people.ts";
import type { Mail } from "../../product/mailbox.ts";
import type { Setting } from "../../stage.ts";
import type { Visitor } from "../../visitor.ts";

/** A helper with a browser and the mail that invited them. */
export type Helper = { firstName: string; email: string; mail: Mail; visitor: Visitor };

/** Who asks: somebody new in a neighbourhood where three people gladly do the shopping. */
export type Asking = Wish & { phone: string; street: string; houseNumber: string };

export function askingOn({ site, run }: Setting): Asking {
  return {
    ...demoPeople[site.id].shopping,
    text: "Wie haalt donderdag in de ochtend een paar boodschappen voor mij?",
    postcode: demoPeople[site.id].postcode,
    firstName: "Nadia",
    email: `nadia-${run}@voorbeeld.example`,
    phone: "0612345678",
    street: demoPeople[site.id].street,
    houseNumber: "212",
  };
}
