import type { SeedPerson } from "./seed-person.ts";
import { zorgvalleiHelpers } from "./zorgvallei-helpers.ts";

const askers: readonly SeedPerson[] = [
  {
    firstName: "Fatima",
    lastName: "El Amrani",
    home: ["Lindenpark", 0],
    houseNumber: "14",
    joined: 44,
    languages: ["nl", "ar"],
    demo: "inwoner die hulp vraagt; drie buren in haar buurt doen graag boodschappen",
  },
  {
    firstName: "Truus",
    lastName: "Vermeulen",
    home: ["Lindenpark", 5],
    houseNumber: "3",
    joined: 31,
    isPhoneOnly: true,
  },
  { firstName: "Wim", lastName: "de Boer", home: ["Binnenstad", 1], houseNumber: "27", joined: 52 },
  {
    firstName: "Aaliyah",
    lastName: "Pinas",
    home: ["Binnenstad", 6],
    houseNumber: "8b",
    joined: 47,
    languages: ["nl", "pap"],
  },
  {
    firstName: "Hatice",
    lastName: "Yıldız",
    home: ["Molenhoek", 2],
    houseNumber: "61",
    joined: 50,
    languages: ["tr", "nl"],
    showsNeeds: true,
  },
  { firstName: "Piet", lastName: "van Dijk", home: ["Binnenstad", 3], houseNumber: "112", joined: 41 },
  {
    firstName: "Oksana",
    lastName: "Kovalenko",
    home: ["Weidebuurt", 1],
    houseNumber: "19",
    joined: 36,
    languages: ["uk", "en"],
  },
  {
    firstName: "Rashid",
    lastName: "Haddad",
    home: ["Weidebuurt", 4],
    houseNumber: "5",
    joined: 29,
    languages: ["ar", "nl"],
  },
  {
    firstName: "Corrie",
    lastName: "Bakker",
    home: ["Lindenpark", 3],
    houseNumber: "40",
    joined: 55,
    showsNeeds: true,
  },
  {
    firstName: "Jaswinder",
    lastName: "Singh",
    home: ["Beekzicht", 2],
    houseNumber: "72",
    joined: 25,
    languages: ["nl", "en"],
  },
  { firstName: "Lotte", lastName: "Smit", home: ["Hogeveld", 1], houseNumber: "9", joined: 22 },
  {
    firstName: "Abdi",
    lastName: "Hassan",
    home: ["Zuidoever", 2],
    houseNumber: "33",
    joined: 18,
    languages: ["en", "ar"],
  },
];

const staff: readonly SeedPerson[] = [
  {
    firstName: "Anneke",
    lastName: "Hoekstra",
    home: ["Binnenstad", 0],
    houseNumber: "1",
    joined: 70,
    role: "coordinator",
    demo: "coördinator: de vier lijsten van het bureau",
  },
  {
    firstName: "Tarik",
    lastName: "Öztürk",
    home: ["Zuidoever", 0],
    houseNumber: "2",
    joined: 69,
    role: "broker",
    demo: "makelaar: zware vragen en koppelingen",
  },
  {
    firstName: "Ingrid",
    lastName: "Wolters",
    home: ["Hogeveld", 4],
    houseNumber: "16",
    joined: 69,
    role: "administrator",
    demo: "beheerder: woorden, huisstijl en soorten hulp",
  },
];

export const zorgvalleiPeople: readonly SeedPerson[] = [...staff, ...askers, ...zorgvalleiHelpers];
