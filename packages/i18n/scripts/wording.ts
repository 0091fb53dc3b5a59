import type { Sources, Texts } from "./read-catalogues.ts";

/** One word per notion, on every screen and in every mail. `never` lists what we do not say, and why not. */
export const glossary: readonly { english: string; dutch: string; never: readonly RegExp[] }[] = [
  {
    english: "help request",
    dutch: "hulpvraag, vraag",
    never: [/\bhulpverzoek/i, /\bzorgvraag/i, /\bclaim/i],
  },
  { english: "help offer", dutch: "hulpaanbod, aanbod", never: [/\bdienstaanbod/i] },
  {
    english: "resident",
    dutch: "inwoner, buur",
    never: [/\bcli[eë]nt/i, /\bburger/i, /\bhulpbehoevend/i, /\bzorgvrager/i],
  },
  { english: "helper", dutch: "helper, buur", never: [/\bhulpverlener/i, /\bvrijwilligerskracht/i] },
  { english: "match", dutch: "koppeling, match", never: [/\bmatch(en|te|t)\b/i] },
  { english: "hand-back", dutch: "teruggeven", never: [/\bretourneren/i] },
  { english: "withdraw", dutch: "intrekken", never: [/\bannulering/i] },
  { english: "report", dutch: "melding, melden", never: [/\bincident/i, /\bklachtmelding/i] },
  { english: "consent", dutch: "toestemming", never: [/\bconsent/i, /\bakkoordverklaring/i] },
  { english: "code of conduct", dutch: "gedragscode", never: [/\bhuisregels/i] },
  { english: "neighbourhood", dutch: "buurt", never: [/\bstadsdeelgebied/i] },
  // An open door, not a debt.
  { english: "giving back", dutch: "(niets)", never: [/\bterugdoen\b/i, /\btegenprestatie/i] },
  // Office Dutch.
  {
    english: "plain words",
    dutch: "",
    never: [/\bmiddels\b/i, /\bindien\b/i, /\bteneinde\b/i, /\bdient te\b/i, /!/],
  },
];

const informal = /\b(je|jij|jou|jouw|jouwe)\b/i;
const formal = /\b(u|uw|uwe)\b/i;

function glossaryFaults(where: string, texts: Texts): string[] {
  return Object.entries(texts).flatMap(([id, text]) =>
    glossary.flatMap(({ dutch, never }) =>
      never
        .filter((pattern) => pattern.test(text))
        .map(
          (pattern) => `${where}: "${id}" says ${pattern.exec(text)?.[0]}${dutch ? `; we say ${dutch}` : ""}`,
        ),
    ),
  );
}

/** Every text that says "je" needs one with "u", and neither may slip into the other. */
export function addressFaults(nl: Texts, formalTexts: Texts): string[] {
  const faults: string[] = [];
  for (const [id, text] of Object.entries(nl)) {
    if (informal.test(text) && formalTexts[id] === undefined)
      faults.push(`"${id}" says "je" and has no text with "u"`);
    if (formal.test(text)) faults.push(`"${id}" says "u" where the site says "je"`);
  }
  for (const [id, text] of Object.entries(formalTexts)) {
    if (informal.test(text))
      faults.push(`"${id}" says "${informal.exec(text)?.[0]}" where the site says "u"`);
    if (text === nl[id]) faults.push(`"${id}" overrides nothing: the text with "u" is the same`);
  }
  return faults;
}

/** All faults of wording in the Dutch catalogues; English is only held to calm punctuation. */
export function wordingFaults(sources: Sources): string[] {
  const namespaces = Object.keys(sources.nl);
  return namespaces.flatMap((namespace) => {
    const nl = sources.nl[namespace] ?? {};
    const withU = sources["nl-x-formal"][namespace] ?? {};
    const shouting = Object.entries(sources.en[namespace] ?? {}).filter(([, text]) => text.includes("!"));
    return [
      ...addressFaults(nl, withU).map((fault) => `${namespace}: ${fault}`),
      ...glossaryFaults(`nl/${namespace}`, nl),
      ...glossaryFaults(`nl-x-formal/${namespace}`, withU),
      ...shouting.map(([id]) => `en/${namespace}: "${id}" shouts`),
    ];
  });
}
