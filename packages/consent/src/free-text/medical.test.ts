import { expect, test } from "vitest";
import { speaksOfHealth } from "./medical.ts";

const ordinary = `Wie gaat er dinsdag mee naar de markt?
Een lamp vervangen op 3 meter hoog, de ladder staat klaar.
De heg is 25 meter lang en 2 meter hoog. Het mag in 2026.
Ik fiets graag mee, ook op zondag om 10.30 uur.
Wie drinkt er af en toe een kop koffie met me?
Kan iemand me naar het ziekenhuis brengen voor een afspraak?
Een pakje ophalen bij de apotheek om de hoek.
Wie rijdt me naar de huisarts en weer terug?
Mijn rolstoel past in een gewone auto.
Ik loop met een rollator, dus liever geen trappen.
Samen wandelen met de hond, een half uurtje.
Hulp bij het invullen van een formulier van de gemeente.
Wie heeft een aanhanger om grof vuil weg te brengen?
De tuin is me boven het hoofd gegroeid. Wie wiedt er mee?
Mijn computer doet het niet meer. Wie kijkt even mee?
Ik zoek iemand om Nederlands mee te oefenen.
Boodschappen doen op vrijdag, het zijn twee tassen.
Een blinde muur schilderen, verf is er al.
Het slot van de schuur is kapot.
De poot van de tafel is gebroken, wie kan lijmen?
We leggen een geveltuin aan met Operatie Steenbreek.
De wooncoöperatie zoekt iemand voor de notulen.
Een gehandicaptenparkeerplaats is voor de deur.
Mijn plant is ziek, wie weet wat dit is?
De kat is ziek en moet naar de dierenarts.
Pillen voor de hond ophalen bij de dierenarts.
De chemokar komt zaterdag, wie brengt mijn verf erheen?
De winterschilder komt. Wie helpt met meubels verschuiven?
Als het regent, dan liever een andere dag.
Ik heb als hobby schaken en zoek een tegenstander.
Tia van hiernaast heeft mijn sleutel.
Met hartelijke groet, ik verheug me erop.
De buren hebben klachten over de muziek.
Het is me goed bevallen, graag nog een keer.
Er is een toeval: we wonen in dezelfde straat.
Suiker en meel halen, ik bak appeltaart.
Ik wil leren appen met mijn kleinkinderen.
Iemand om de planten water te geven in mijn vakantie.
De container aan de straat zetten op maandag.
Een kast in elkaar zetten van de bouwmarkt.
Voorlezen uit de krant, een uurtje per week.
Meegaan naar een concert, alleen is zo alleen.
Mijn kleinzoon van acht zoekt een leesmaatje.
Een gat in de schutting dichtmaken.
De brievenbus legen als ik weg ben.
Samen koken op woensdag, ik heb een grote keuken.
Het rolgordijn hangt los.
Sneeuw ruimen voor de deur als het nodig is.
Mijn fiets heeft een lekke band.
Ik ben verhuisd en ken nog niemand in de buurt.
Ik ben moe van het klussen, wie neemt het over?
Wie brengt mijn moeder naar de kapper?
De dagbesteding begint om negen uur, wie rijdt?
Ik heb ervaring met mensen met dementie.
Ik werk in de psychiatrie en kan goed luisteren.
Ik volgde een cursus over autisme.
Wij hebben kennis van reuma en andere dingen.
Liever niet tillen of op een ladder staan.
Geen klussen in huis met katten, ik heb geen zin in haren.
Ik kan niet op maandag, dan werk ik.
De boiler heeft een storing in de ontsteking.
Er hangt een depressie op zee, dus liever later.
Collecteren voor KWF Kankerbestrijding in mijn straat.
Who walks with me to the library on Monday?
I need a hand with a heavy wardrobe.
Can you stroke the cat while I am away?
Disabled parking is next to the door.
I have experience with dementia care.
De hond moet drie keer per dag naar buiten.
De zonnebloemen zijn dood, wie helpt snoeien?`.split("\n");

const medical = `Mijn moeder heeft dementie
Na mijn operatie mag ik niet tillen
I take medication at noon
Ik ben ziek en kan niet naar buiten
Mijn man is ernstig ziek.
Zorgen voor mijn zieke vrouw valt zwaar
Ik heb kanker en ben vaak moe
Vanwege borstkanker kan ik niet strijken
Mijn vader heeft de ziekte van Parkinson
Hij is dementerend en loopt weg
Ik heb diabetes type 2
Door mijn suikerziekte zie ik slecht
Ik ben depressief en kom de deur niet uit
Mijn zoon is autistisch
Hij heeft autisme en houdt van treinen
Ik zit in een burn-out
Ik ben overspannen
Ik heb een hartinfarct gehad
Sinds mijn beroerte praat ik langzaam
Ik heb COPD en krijg weinig lucht
Mijn astma speelt op bij stof
Ik heb reuma in mijn handen
Mijn knie is versleten
Ik heb een nieuwe heup
Haar heup is gebroken
Met een gebroken pols kan ik niet koken
Ik heb een hernia
Ik heb veel pijn in mijn rug
Ik heb hoge bloeddruk
Ik slik bloedverdunners
Wie kan mijn medicijnen klaarzetten?
Ik slik pillen tegen de angst
Mijn insuline moet in de koelkast
Ik heb een stoma
Ik ben incontinent
Hij heeft epilepsie
Zij heeft een paniekstoornis
Ik ben verslaafd geweest aan drank
Mijn buurman is alcoholist
Zij is psychotisch geweest
Ik ben bipolair
Ik heb borderline
Ik loop bij de GGZ
Ik ben bijna blind
Mijn vader is helemaal doof
Ik ben slechtziend
Ik ben slechthorend, dus praat duidelijk
Ik heb een staaroperatie gehad
Ik krijg chemo op dinsdag
Drie keer per week nierdialyse
Ik heb MS en zit in een rolstoel
Mijn broer heeft niet-aangeboren hersenletsel
Ik heb een lichamelijke beperking
Zij is verstandelijk beperkt
Ik ben gehandicapt
Ik ben hoogzwanger en mag niet bukken
Na een miskraam heb ik rust nodig
Ik heb long covid
Ik heb griep
Ik ben allergisch voor katten
De diagnose kwam vorige week
Ik ben chronisch moe
Ik revalideer van een val
Mijn been is geamputeerd, amputatie onder de knie
Ik zit in de ziektewet
Mijn man is terminaal
Wie let er op mijn man, hij heeft Alzheimer
Ik zoek iemand met ervaring met dementie
I was diagnosed with cancer
My husband had a stroke
I am ill and live alone
She has a broken hip
I have panic attacks
Ik ben duizelig als ik opsta
Ik heb psychische klachten
Ik heb PTSS door de oorlog
Ik heb artrose in mijn vingers
Zij heeft anorexia
Mijn dochter heeft ADHD
Hij heeft het syndroom van Korsakov`.split("\n");

test("there are enough of both", () => {
  expect(ordinary.length).toBeGreaterThanOrEqual(60);
  expect(medical.length).toBeGreaterThanOrEqual(60);
});

test.each(ordinary)("nothing is said of: %s", (text) => {
  expect(speaksOfHealth(text)).toBe(false);
});

test.each(medical)("a soft word at: %s", (text) => {
  expect(speaksOfHealth(text)).toBe(true);
});

test("capitals, accents and line ends make no difference", () => {
  expect(speaksOfHealth("IK HEB\nREUMA")).toBe(true);
  expect(speaksOfHealth("Ik ben hartpatiënt")).toBe(true);
});

test("a text of the longest length is looked at in no time", () => {
  const text = "ik heb ervaring ".repeat(300);
  const start = performance.now();
  speaksOfHealth(text);
  expect(performance.now() - start).toBeLessThan(200);
});
