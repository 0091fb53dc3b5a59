import { lindewaardHelpers } from "./lindewaard-helpers.ts";
import type { SeedPerson } from "./seed-person.ts";

const askers: readonly SeedPerson[] = [
  {
    firstName: "Johanna",
    lastName: "Meijer",
    home: ["Kerkbuurt", 0],
    houseNumber: "11",
    joined: 43,
    demo: "inwoner die hulp vraagt; drie buren in haar buurt doen graag boodschappen",
  },
  {
    firstName: "Gerrit",
    lastName: "Kok",
    home: ["Noordeind", 1],
    houseNumber: "48",
    joined: 30,
    isPhoneOnly: true,
  },
  {
    firstName: "Samira",
    lastName: "Azzouzi",
    home: ["Stationskwartier", 1],
    houseNumber: "102",
    joined: 51,
    languages: ["nl", "fr"],
  },
  {
    firstName: "Nel",
    lastName: "Schouten",
    home: ["Kerkbuurt", 5],
    houseNumber: "6",
    joined: 49,
    showsNeeds: true,
  },
  {
    firstName: "Ahmet",
    lastName: "Demir",
    home: ["Stationskwartier", 4],
    houseNumber: "77",
    joined: 46,
    languages: ["tr", "nl"],
  },
  { firstName: "Ria", lastName: "Bos", home: ["Lindehof", 2], houseNumber: "13", joined: 54 },
  {
    firstName: "Tesfay",
    lastName: "Gebremariam",
    home: ["Stationskwartier", 6],
    houseNumber: "20",
    joined: 34,
    languages: ["en", "nl"],
  },
  { firstName: "Cor", lastName: "Verhoeven", home: ["Lindehof", 5], houseNumber: "58", joined: 38 },
  {
    firstName: "Priya",
    lastName: "Ramdin",
    home: ["Lindehof", 1],
    houseNumber: "4",
    joined: 27,
    languages: ["nl", "en"],
  },
  {
    firstName: "Iryna",
    lastName: "Shevchenko",
    home: ["Zuidbroek", 2],
    houseNumber: "9",
    joined: 24,
    languages: ["uk", "en"],
  },
  {
    firstName: "Willem",
    lastName: "Prins",
    home: ["Waardpolder", 1],
    houseNumber: "35",
    joined: 21,
    showsNeeds: true,
  },
  { firstName: "Maaike", lastName: "Dekker", home: ["Lindehof", 4], houseNumber: "26", joined: 19 },
];

const staff: readonly SeedPerson[] = [
  {
    firstName: "Marijke",
    lastName: "Terpstra",
    home: ["Kerkbuurt", 7],
    houseNumber: "1",
    joined: 70,
    role: "coordinator",
    demo: "coördinator: de vier lijsten van het bureau",
  },
  {
    firstName: "Stefan",
    lastName: "Hermans",
    home: ["Lindehof", 7],
    houseNumber: "5",
    joined: 69,
    role: "broker",
    demo: "makelaar: zware vragen en koppelingen",
  },
  {
    firstName: "Rachida",
    lastName: "Ouali",
    home: ["Stationskwartier", 8],
    houseNumber: "19",
    joined: 69,
    role: "administrator",
    demo: "beheerder: woorden, huisstijl en soorten hulp",
  },
];

export const lindewaardPeople: readonly SeedPerson[] = [...staff, ...askers, ...lindewaardHelpers];
