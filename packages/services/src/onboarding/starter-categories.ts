import type { Weight } from "@omzien/contracts";
import type { LocalText } from "@omzien/db";

export interface StarterCategory {
  slug: string;
  names: LocalText;
  hints: LocalText;
  /** Name of a lucide icon. */
  icon: string;
  weight: Weight;
  vogRequired?: boolean;
  children?: readonly StarterCategory[];
}

const kind = (
  slug: string,
  icon: string,
  weight: Weight,
  [nl, nlHint]: [string, string],
  [en, enHint]: [string, string],
  more: Pick<StarterCategory, "vogRequired" | "children"> = {},
): StarterCategory => ({ slug, icon, weight, names: { nl, en }, hints: { nl: nlHint, en: enHint }, ...more });

/**
 * Kinds of help that a new site starts with, from light to heavy: people are most willing to lend things and mind
 * plants, least to take on personal problems. Source: Bouwen aan buurthulp (Movisie 2014), sections 3.3, 4.3 and 5.4.
 */
export const starterCategories: readonly StarterCategory[] = [
  kind(
    "lenen-en-letten",
    "key-round",
    "light",
    ["Lenen en letten", "Iets lenen, of even opletten"],
    ["Lending and minding", "Borrow something, or keep an eye out"],
    {
      children: [
        kind(
          "iets-lenen",
          "wrench",
          "light",
          ["Iets lenen", "Een ladder, een boor, een feesttafel"],
          ["Borrow something", "A ladder, a drill, a party table"],
        ),
        kind(
          "planten-en-post",
          "sprout",
          "light",
          ["Planten en post", "Water geven en de post pakken als je weg bent"],
          ["Plants and post", "Watering and taking in the post while you are away"],
        ),
        kind(
          "oogje-in-het-zeil",
          "eye",
          "light",
          ["Oogje in het zeil", "Even kijken of alles goed is"],
          ["Keep an eye out", "Check that all is well"],
        ),
      ],
    },
  ),
  kind(
    "tuin-en-dieren",
    "trees",
    "light",
    ["Tuin en dieren", "Buiten bezig zijn"],
    ["Garden and animals", "Busy outdoors"],
    {
      children: [
        kind(
          "tuin",
          "shovel",
          "light",
          ["Tuin", "Gras maaien, onkruid, heg knippen"],
          ["Garden", "Mowing, weeding, trimming the hedge"],
        ),
        kind(
          "hond-uitlaten",
          "dog",
          "light",
          ["Hond uitlaten", "Een rondje met de hond"],
          ["Walk the dog", "A round with the dog"],
        ),
        kind(
          "dieren-verzorgen",
          "cat",
          "light",
          ["Dieren verzorgen", "Voeren en aandacht"],
          ["Care for animals", "Feeding and attention"],
        ),
      ],
    },
  ),
  kind(
    "boodschappen-en-eten",
    "shopping-basket",
    "light",
    ["Boodschappen en eten", "Halen, koken of samen eten"],
    ["Shopping and meals", "Fetching, cooking or eating together"],
    {
      children: [
        kind(
          "boodschappen",
          "shopping-cart",
          "light",
          ["Boodschappen", "Halen, of samen naar de winkel"],
          ["Shopping", "Fetching, or going together"],
        ),
        kind(
          "koken",
          "cooking-pot",
          "light",
          ["Koken", "Een maaltijd brengen of samen koken"],
          ["Cooking", "Bring a meal or cook together"],
        ),
        kind(
          "samen-eten",
          "utensils",
          "light",
          ["Samen eten", "Aanschuiven aan tafel"],
          ["Eat together", "Join at the table"],
        ),
      ],
    },
  ),
  kind(
    "klusjes",
    "hammer",
    "light",
    ["Klusjes in huis", "Kleine dingen die blijven liggen"],
    ["Odd jobs", "Small things that stay undone"],
    {
      children: [
        kind(
          "klein-klusje",
          "lightbulb",
          "light",
          ["Klein klusje", "Een lamp, een plank, een kraan"],
          ["Small job", "A lamp, a shelf, a tap"],
        ),
        kind(
          "container-buiten",
          "trash-2",
          "light",
          ["Container buiten zetten", "Op de dag dat hij geleegd wordt"],
          ["Put the bin out", "On collection day"],
        ),
        kind(
          "naaien",
          "scissors",
          "light",
          ["Naaien en verstellen", "Een knoop, een zoom"],
          ["Sewing", "A button, a hem"],
        ),
        kind(
          "was-en-opruimen",
          "shirt",
          "middle",
          ["Was en opruimen", "Een keer helpen in huis"],
          ["Laundry and tidying", "A hand in the house"],
        ),
      ],
    },
  ),
  kind(
    "computer-en-papier",
    "laptop",
    "light",
    ["Computer en papier", "Digitaal, brieven, formulieren"],
    ["Computer and paper", "Digital things, letters, forms"],
    {
      children: [
        kind(
          "computer-en-telefoon",
          "smartphone",
          "light",
          ["Computer en telefoon", "Iets instellen of uitleggen"],
          ["Computer and phone", "Setting up or explaining"],
        ),
        kind(
          "brief-of-formulier",
          "file-text",
          "middle",
          ["Brief of formulier", "Samen lezen en invullen"],
          ["Letter or form", "Read and fill in together"],
        ),
      ],
    },
  ),
  kind(
    "samen-iets-doen",
    "coffee",
    "light",
    ["Samen iets doen", "Gezelschap en plezier"],
    ["Do something together", "Company and fun"],
    {
      children: [
        kind(
          "koffie-en-praatje",
          "coffee",
          "light",
          ["Koffie en een praatje", "Bij jou, bij de ander of buiten"],
          ["Coffee and a chat", "At yours, at theirs or out"],
        ),
        kind(
          "wandelen",
          "footprints",
          "light",
          ["Wandelen", "Een rondje door de buurt"],
          ["Walking", "A round through the neighbourhood"],
        ),
        kind(
          "spel-of-sport",
          "dices",
          "light",
          ["Spel of sport", "Kaarten, biljarten, zwemmen"],
          ["Games or sport", "Cards, billiards, swimming"],
        ),
        kind(
          "voorlezen",
          "book-open",
          "light",
          ["Voorlezen", "De krant of een boek"],
          ["Reading aloud", "The newspaper or a book"],
        ),
      ],
    },
  ),
  kind(
    "vervoer-en-meegaan",
    "car",
    "middle",
    ["Vervoer en meegaan", "Samen op weg"],
    ["Transport and company", "On the way together"],
    {
      children: [
        kind(
          "een-rit",
          "car",
          "light",
          ["Een rit", "Naar de club of op bezoek"],
          ["A lift", "To the club or a visit"],
        ),
        kind(
          "mee-naar-afspraak",
          "calendar-check",
          "middle",
          ["Mee naar een afspraak", "Naar het ziekenhuis of het loket"],
          ["Along to an appointment", "To the hospital or an office"],
        ),
        kind(
          "wandelen-met-rolstoel",
          "accessibility",
          "middle",
          ["Wandelen met de rolstoel", "Samen naar buiten"],
          ["Walk with a wheelchair", "Out together"],
        ),
      ],
    },
  ),
  kind(
    "kinderen-en-leren",
    "school",
    "middle",
    ["Kinderen en leren", "Oppas, school, taal, werk"],
    ["Children and learning", "Babysitting, school, language, work"],
    {
      children: [
        kind(
          "taal-oefenen",
          "languages",
          "light",
          ["Taal oefenen", "Samen Nederlands praten"],
          ["Practise the language", "Speak Dutch together"],
        ),
        kind("huiswerk", "pencil", "middle", ["Huiswerk", "Samen leren"], ["Homework", "Learn together"], {
          vogRequired: true,
        }),
        kind(
          "naar-school-brengen",
          "bus",
          "middle",
          ["Naar school brengen", "Kinderen veilig op weg"],
          ["School run", "Children safely on their way"],
          { vogRequired: true },
        ),
        kind(
          "oppassen",
          "baby",
          "middle",
          ["Oppassen", "Een avond of een middag"],
          ["Babysitting", "An evening or an afternoon"],
          { vogRequired: true },
        ),
        kind(
          "solliciteren",
          "briefcase",
          "middle",
          ["Werk zoeken", "Een brief of een gesprek oefenen"],
          ["Looking for work", "Practise a letter or a talk"],
        ),
      ],
    },
  ),
  kind(
    "moeilijke-tijd",
    "heart-handshake",
    "complex",
    ["Steun in een moeilijke tijd", "We denken persoonlijk met je mee"],
    ["Support in a hard time", "We think along with you in person"],
    {
      children: [
        kind(
          "luisterend-oor",
          "ear",
          "middle",
          ["Een luisterend oor", "Elke week even praten"],
          ["A listening ear", "A talk every week"],
        ),
        kind(
          "vast-maatje",
          "users",
          "complex",
          ["Een vast maatje", "Iemand die langer meeloopt"],
          ["A regular buddy", "Someone who stays for longer"],
        ),
        kind(
          "zorgen-over-geld",
          "wallet",
          "complex",
          ["Zorgen over geld", "Orde in post en rekeningen"],
          ["Money worries", "Order in post and bills"],
        ),
        kind(
          "even-samen-kijken",
          "message-circle",
          "complex",
          ["Ik weet het niet precies", "Even praten over wat kan helpen"],
          ["I am not sure", "A talk about what may help"],
        ),
      ],
    },
  ),
];
