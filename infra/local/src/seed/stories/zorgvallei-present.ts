import { arranged, type Story, wentWell } from "./story.ts";

/** What is under way in Zorgvallei today. */
export const zorgvalleiPresent: readonly Story[] = [
  {
    by: "Hatice",
    at: [-24, "10:00"],
    help: "wandelen-met-rolstoel",
    text: "Ik kom graag een uurtje buiten. Zelf rijden lukt niet meer zo ver.",
    time: { kind: "weekly", weekdays: [3], from: "10:00", to: "11:30", weeks: 10 },
    needs: ["wheelchair"],
    next: [
      ...arranged(-24),
      [
        [-23, "09:10"],
        {
          kind: "write",
          side: "helper",
          text: "Ik bel woensdag om tien uur aan. Neem je een warme jas mee?",
        },
      ],
      [
        [-23, "09:25"],
        { kind: "write", side: "asker", text: "Ja. Ik woon naast de apotheek, de blauwe deur." },
      ],
      ...wentWell(-16, "Elke woensdag een feest."),
    ],
  },
  {
    by: "Truus",
    at: [-13, "10:40"],
    help: "container-buiten",
    text: "Wie zet op vrijdag de container aan de weg? De mijne is te zwaar geworden.",
    time: { kind: "weekly", weekdays: [5], from: "08:00", to: "09:00", weeks: 12 },
    next: [
      [[-13, "17:10"], { kind: "yes" }],
      [
        [-12, "10:30"],
        {
          kind: "call-note",
          text: "Mevrouw gebeld: een buurman doet het vanaf vrijdag. Ze vindt het fijn als hij even aanbelt.",
        },
      ],
    ],
  },
  {
    by: "Lotte",
    at: [-12, "16:30"],
    help: "huiswerk",
    text: "Mijn dochter van elf zoekt iemand die haar met rekenen helpt.",
    time: { kind: "weekly", weekdays: [1, 4], from: "15:00", to: "17:00", weeks: 8 },
    next: arranged(-12, { asker: ["phone", "address"], helper: ["phone", "lastName"] }),
  },
  {
    by: "Corrie",
    at: [-10, "10:10"],
    help: "koken",
    text: "Ik heb een poosje geen puf om te koken. Een keer per week een warme hap zou fijn zijn.",
    time: { kind: "flexible", days: 40 },
    next: [
      ...arranged(-10),
      [[-9, "08:50"], { kind: "write", side: "asker", text: "Ik lust alles, behalve spruitjes." }],
    ],
  },
  {
    by: "Jaswinder",
    at: [-8, "09:15"],
    help: "hond-uitlaten",
    text: "Mijn enkel zit in het gips. Wie loopt er overdag een rondje met Bobbie?",
    time: { kind: "flexible", days: 30 },
    needs: ["dog-at-home"],
    next: [
      [[-8, "12:30"], { kind: "yes" }],
      [[-6, "09:00"], { kind: "hand-back" }],
      [[-6, "13:00"], { kind: "yes" }],
      [[-6, "18:00"], { kind: "agree", asker: ["phone", "address"], helper: ["phone"] }],
      [
        [-6, "18:20"],
        {
          kind: "write",
          side: "helper",
          text: "Morgen om half een sta ik voor de deur. Houdt Bobbie van ballen?",
        },
      ],
      [[-6, "18:45"], { kind: "write", side: "asker", text: "Dol op. De riem hangt in de hal." }],
    ],
  },
  {
    by: "Piet",
    at: [-11, "13:20"],
    help: "vast-maatje",
    text: "Sinds mijn vrouw er niet meer is, zijn de dagen lang. Ik zoek iemand die vaker komt.",
    time: { kind: "flexible", days: 90 },
    next: [
      [
        [-10, "11:00"],
        { kind: "call-note", text: "Lang gesproken. Piet wil eerst rustig kennismaken, liefst wandelend." },
      ],
      [[-10, "11:20"], { kind: "triage", weight: "complex", outcome: "search" }],
      [[-3, "11:30"], { kind: "invite", most: 1 }],
    ],
  },
  {
    by: "Abdi",
    at: [-9, "14:00"],
    help: "solliciteren",
    text: "Wie oefent een sollicitatiegesprek met mij? Ik zoek werk in een magazijn.",
    time: { kind: "flexible", days: 30 },
    next: [
      [
        [-5, "15:10"],
        { kind: "call-note", text: "Nog niemand gevonden. Ik vraag het ook bij de bibliotheek." },
      ],
    ],
  },
  {
    by: "Rashid",
    at: [-3, "11:10"],
    help: "mee-naar-afspraak",
    text: "Ik moet naar het loket van de gemeente en vind dat lastig alleen.",
    time: { kind: "flexible", days: 14 },
    next: [[[-2, "12:20"], { kind: "yes" }]],
  },
  {
    by: "Oksana",
    at: [-2, "13:30"],
    help: "wandelen",
    text: "Ik ken de stad nog niet goed. Wie wandelt een keer mee langs de rivier?",
    time: { kind: "flexible", days: 28 },
    next: [[[-2, "17:45"], { kind: "later" }]],
  },
  {
    by: "Abdi",
    at: [-2, "15:40"],
    help: "even-samen-kijken",
    text: "Er komt veel tegelijk op me af. Ik weet niet waar ik moet beginnen.",
    time: { kind: "flexible", days: 60 },
    next: [],
  },
  {
    by: "Lotte",
    at: [-1, "09:50"],
    help: "zorgen-over-geld",
    text: "De post stapelt zich op. Ik wil er graag eens met iemand naar kijken.",
    time: { kind: "flexible", days: 60 },
    next: [],
  },
];
