import type { LocalText } from "@omzien/db";

/** Rules that a new site starts with; a municipality publishes its own as the next version (#139). */
export const starterCodeOfConduct: LocalText = {
  nl: `Zo gaan we met elkaar om.

1. Nee zeggen mag altijd. Een reden is niet nodig.
2. We doen wat we afspreken. Lukt het niet? Dan laten we het weten.
3. Wat we van elkaar horen, houden we voor onszelf. Ook als de hulp voorbij is.
4. We betalen elkaar niet. Kosten spreken we vooraf af. Een bankpas of pincode geven we nooit.
5. We doen niets wat we thuis ook niet zouden doen.
6. Iedereen telt mee. We maken geen verschil tussen mensen.
7. Voelt iets niet goed? Dan stoppen we en bellen we de coördinator.`,
  en: `This is how we treat each other.

1. Saying no is always fine. No reason is needed.
2. We do what we agree. If we cannot, we say so.
3. What we hear from each other stays with us. Also when the help is over.
4. We do not pay each other. Costs are agreed beforehand. We never hand over a bank card or PIN.
5. We do nothing that we would not do at home.
6. Everyone counts. We make no difference between people.
7. Does something feel wrong? Then we stop and call the coordinator.`,
};
