import { InformationPacket } from "@omzien/contracts";

/** To begin with; fits "je" and "u". An administrator makes it the municipality's own before anybody gets it. */
export const starterPacket: InformationPacket = InformationPacket.parse({
  nl: {
    howItWorks:
      "Wie hulp kan gebruiken, stelt een vraag op de site of belt de balie. De site vraagt een paar mensen in de buurt. Zegt iemand ja, dan horen allebei het. Niemand ziet een adres of nummer voordat daar toestemming voor is.\n\nStoppen kan altijd, en zonder reden.",
    helping:
      "Helpen kan op eigen tijd. Nee zeggen mag altijd en kost niets. Voelt iets niet goed? Stop dan, en bel de balie.",
    responsibility:
      "Buren helpen elkaar op eigen verantwoordelijkheid. Spreek samen goed af wat er gebeurt. Gaat er iets stuk? Meld het aan elkaar en aan de balie. De eigen verzekering voor schade aan anderen komt vaak eerst. De balie weet wat de gemeente verzekert.",
    privacy:
      "Alleen wie het nodig heeft, ziet iets. Op de site staat wie wat zag. Toestemming terugnemen kan altijd. Alle gegevens bekijken of weg laten halen kan ook.",
    whomToCall:
      "Vragen, of liever bellen? De balie helpt met alles wat de site doet. Is er nu gevaar? Bel 112.",
  },
  en: {
    howItWorks:
      "Who can use a hand asks on the site or calls the desk. The site asks a few people nearby. When somebody says yes, both hear it. Nobody sees an address or number before there is consent.\n\nStopping is always possible, without a reason.",
    helping:
      "Help when it suits. Saying no is always fine and costs nothing. Does something not feel right? Stop, and call the desk.",
    responsibility:
      "Neighbours help each other at their own responsibility. Agree well on what will be done. Does something break? Tell each other and the desk. One's own liability insurance often comes first. The desk knows what the municipality insures.",
    privacy:
      "Only who needs it sees anything. The site shows who saw what. Consent can always be taken back. Seeing all data, or having them removed, is possible too.",
    whomToCall:
      "Questions, or rather call? The desk helps with all that the site does. Is there danger now? Call 112.",
  },
});
