import { arranged, type Story, wentWell } from "./story.ts";

/** What is under way in Lindewaard today. */
export const lindewaardPresent: readonly Story[] = [
  {
    by: "Willem",
    at: [-20, "10:20"],
    help: "mee-naar-afspraak",
    text: "Ik ga elke maandag naar de fysiotherapeut en loop liever niet alleen.",
    time: { kind: "weekly", weekdays: [1], from: "13:00", to: "15:00", weeks: 10 },
    needs: ["walker"],
    next: [
      ...arranged(-20),
      [
        [-19, "10:10"],
        { kind: "write", side: "helper", text: "Ik kom maandag om tien voor een bij u langs." },
      ],
      [
        [-19, "10:40"],
        { kind: "write", side: "asker", text: "Heel fijn. De bel doet het niet, klopt u maar op het raam." },
      ],
      ...wentWell(-12),
    ],
  },
  {
    by: "Gerrit",
    at: [-12, "11:10"],
    help: "container-buiten",
    text: "Wie zet de grijze container aan de weg? Op maandagochtend wordt hij geleegd.",
    time: { kind: "weekly", weekdays: [1], from: "08:00", to: "09:30", weeks: 12 },
    next: [
      [[-12, "17:10"], { kind: "yes" }],
      [
        [-11, "10:20"],
        {
          kind: "call-note",
          text: "Gebeld dat het geregeld is. Hij wil weten wie er langs de schuur loopt; naam doorgegeven.",
        },
      ],
    ],
  },
  {
    by: "Cor",
    at: [-11, "14:30"],
    help: "een-rit",
    text: "Ik wil graag naar de kaartclub in het Noordeind. Fietsen in het donker lukt niet meer.",
    time: { kind: "flexible", days: 40 },
    next: arranged(-11, { asker: ["phone", "address"], helper: ["phone", "lastName"] }),
  },
  {
    by: "Iryna",
    at: [-9, "12:40"],
    help: "hond-uitlaten",
    text: "Ik werk drie lange dagen. Wie loopt er dan met Luna?",
    time: { kind: "flexible", days: 40 },
    needs: ["dog-at-home"],
    next: [
      ...arranged(-9),
      [[-8, "08:30"], { kind: "write", side: "asker", text: "Luna is lief, maar trekt bij katten." }],
    ],
  },
  {
    by: "Ria",
    at: [-9, "09:10"],
    help: "koffie-en-praatje",
    text: "Ik ben net alleen komen wonen. Een kopje koffie met iemand uit de buurt lijkt me fijn.",
    time: { kind: "flexible", days: 30 },
    next: [
      ...arranged(-9, { asker: ["address"], helper: ["phone"] }),
      [
        [-7, "16:00"],
        {
          kind: "stop",
          side: "asker",
          remark: "Er werd steeds naar mijn geldzaken gevraagd. Ik voelde me daar niet prettig bij.",
        },
      ],
      [
        [-6, "09:30"],
        {
          kind: "call-note",
          text: "Mevrouw gebeld. Het gaat goed, ze wil er even met niemand anders over praten.",
        },
      ],
    ],
  },
  {
    by: "Maaike",
    at: [-7, "13:10"],
    help: "solliciteren",
    text: "Ik wil weer aan het werk na tien jaar. Wie denkt mee over mijn brief?",
    time: { kind: "flexible", days: 30 },
    next: [
      [
        [-4, "10:50"],
        {
          kind: "call-note",
          text: "Niemand in de gemeente biedt dit aan. De bibliotheek heeft een spreekuur; doorgegeven.",
        },
      ],
    ],
  },
  {
    by: "Nel",
    at: [-12, "10:30"],
    help: "vast-maatje",
    text: "Ik wil graag elke week iemand zien. Mijn wereld wordt zo klein.",
    time: { kind: "flexible", days: 90 },
    next: [
      [
        [-11, "11:15"],
        { kind: "call-note", text: "Kennisgemaakt aan de telefoon. Wandelen kan, met de rollator." },
      ],
      [[-11, "11:30"], { kind: "triage", weight: "middle", outcome: "keep-at-desk" }],
    ],
  },
  {
    by: "Tesfay",
    at: [-3, "12:20"],
    help: "klein-klusje",
    text: "De kast van de kringloop moet in elkaar. Alleen lukt het niet.",
    time: { kind: "flexible", days: 14 },
    next: [[[-2, "18:10"], { kind: "yes" }]],
  },
  {
    by: "Priya",
    at: [-2, "13:50"],
    help: "tuin",
    text: "De heg is twee meter hoog. Wie snoeit er mee?",
    time: { kind: "flexible", days: 28 },
    next: [],
  },
  {
    by: "Ahmet",
    at: [-1, "10:30"],
    help: "zorgen-over-geld",
    text: "Ik heb brieven van drie instanties en raak het overzicht kwijt.",
    time: { kind: "flexible", days: 60 },
    next: [],
  },
  {
    by: "Willem",
    at: [-1, "14:15"],
    help: "wandelen",
    text: "Op zondag is het stil in huis. Wie wandelt er mee door de polder?",
    time: { kind: "flexible", days: 28 },
    next: [],
  },
];
