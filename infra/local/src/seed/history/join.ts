import {
  type AskedPurpose,
  GiveConsents,
  NewHelpOffer,
  NewPerson,
  RecordedConsents,
  UpdateMe,
} from "@omzien/contracts";
import {
  acceptCodeOfConduct,
  acceptConfidentiality,
  completeSignIn,
  createHelpOffer,
  createPersonByPhone,
  getConfidentialityStatement,
  giveConsents,
  listConsents,
  noteTraining,
  pauseHelpOffer,
  recordConfidentiality,
  recordConsentsByPhone,
  requestSignIn,
  updateMe,
} from "@omzien/services";
import { type SeedOffer, type SeedPerson, seedTrainings } from "../people/seed-person.ts";
import { contextOf, residentOf, type Resident, staffOf, type Town } from "./town.ts";

/** Somebody signs up, on the site or by telephone, and answers what everybody is asked. */
export async function join(town: Town, about: SeedPerson): Promise<void> {
  const resident = about.isPhoneOnly ? await joinByPhone(town, about) : await joinOnSite(town, about);
  town.people.set(about.firstName, resident);
  if (about.role !== undefined) await appoint(town, resident, about.role);
  if (about.offer !== undefined) await offerHelp(town, resident, about.offer);
}

/** The helper takes a break. */
export async function pause(town: Town, firstName: string): Promise<void> {
  await pauseHelpOffer({ ctx: contextOf(town, residentOf(town, firstName)), input: {} });
}

/** Where a demonstration person signs in: `fatima@zorgvallei.example`. */
export function emailOf(firstName: string, townName: string): string {
  const plain = firstName.normalize("NFKD").replaceAll(/[^A-Za-z]/g, "");
  return `${plain}@${townName}.example`.toLowerCase();
}

async function joinOnSite(town: Town, about: SeedPerson): Promise<Resident> {
  const visitor = contextOf(town, "visitor");
  const email = emailOf(about.firstName, town.tenant.name);
  const asked = await requestSignIn({ ctx: visitor, input: { email, returnTo: "/mijn", address: email } });
  const code = town.secrets.code(town.tenant.id, "sign-in-code", asked.id);
  const signedIn = await completeSignIn({ ctx: visitor, input: { signInRequestId: asked.id, code } });
  const resident: Resident = { id: signedIn.personId, roles: ["resident"], about };
  const ctx = contextOf(town, resident);
  const profile = UpdateMe.parse({ ...profileOf(town, about), locale: "nl" });
  await updateMe({ ctx, input: profile });
  await acceptCodeOfConduct({ ctx, input: { version: town.conductVersion } });
  const { version } = await getConfidentialityStatement({ ctx });
  await acceptConfidentiality({ ctx, input: { version } });
  const consents = await listConsents({ ctx });
  await giveConsents({ ctx, input: GiveConsents.parse({ answers: answersOf(about, consents) }) });
  return resident;
}

async function joinByPhone(town: Town, about: SeedPerson): Promise<Resident> {
  const ctx = contextOf(town, staffOf(town, "coordinator"));
  const input = NewPerson.parse({ ...profileOf(town, about), preferredChannel: "phone" });
  const { id } = await createPersonByPhone({ ctx, input });
  const resident: Resident = { id, roles: ["resident"], about };
  const consents = await listConsents({ ctx: contextOf(town, resident) });
  const recorded = RecordedConsents.parse({
    answers: answersOf(about, consents),
    codeOfConductVersion: town.conductVersion,
  });
  await recordConsentsByPhone({ ctx, input: { personId: id, ...recorded } });
  const { version } = await getConfidentialityStatement({ ctx });
  await recordConfidentiality({ ctx, input: { personId: id, version, channel: "phone" } });
  return resident;
}

function profileOf(town: Town, about: SeedPerson) {
  const [area, index] = about.home;
  const home = town.homes.get(area)?.[index];
  if (home === undefined) throw new Error(`${area} has no home ${index}`);
  return {
    firstName: about.firstName,
    lastName: about.lastName,
    phone: `${town.phonePrefix} ${String(100 + town.people.size)}`,
    street: home.street,
    houseNumber: about.houseNumber,
    postcode: home.postcode,
    languages: about.languages ?? ["nl"],
  };
}

/** Everybody has a choice for each purpose; the texts are answered in the version that the site shows. */
function answersOf(about: SeedPerson, asked: readonly { purpose: AskedPurpose; textVersion: number }[]) {
  return asked.map(({ purpose, textVersion }) => ({
    purpose,
    textVersion,
    answer: saysYes(about, purpose) ? "given" : "refused",
  }));
}

function saysYes(about: SeedPerson, purpose: AskedPurpose): boolean {
  switch (purpose) {
    case "match.be-found":
    case "share.first-name":
      return true;
    case "match.be-asked":
      return about.offer !== undefined;
    case "match.beyond-neighbourhood":
      return about.staysNear !== true;
    case "need.show":
      return about.showsNeeds === true;
    // Neither demonstration asks the other.
    case "cross-tenant":
      return false;
    default:
      return purpose satisfies never;
  }
}

// Roles and certificates have no verb yet: whoever makes an installation appoints its first people.
async function appoint(town: Town, resident: Resident, role: Resident["roles"][number]): Promise<void> {
  await town.db.kysely
    .insertInto("person_role")
    .values({ person_id: resident.id, role, granted_at: town.clock.now() })
    .execute();
  town.people.set(resident.about.firstName, { ...resident, roles: [...resident.roles, role] });
}

async function offerHelp(town: Town, resident: Resident, offer: SeedOffer): Promise<void> {
  const { does, likes = [], free, paused: _, hasVog, hadTraining, ...rest } = offer;
  const input = NewHelpOffer.parse({
    ...rest,
    availability: free,
    categories: [...new Set([...does, ...likes])].map((slug) => ({
      categoryId: kindOf(town, slug),
      isFavourite: likes.includes(slug),
    })),
  });
  await createHelpOffer({ ctx: contextOf(town, resident), input });
  if (hadTraining) await writeTraining(town, resident, seedTrainings[hadTraining].nl);
  if (!hasVog) return;
  await town.db.kysely
    .insertInto("vog_record")
    .values({
      person_id: resident.id,
      seen_on: town.calendar.date(-resident.about.joined),
      seen_by: staffOf(town, "coordinator").id,
      profile: "45, 84, 86",
      valid_until: town.calendar.date(700),
    })
    .execute();
}

/** @throws Error for a training that is not on the list. */
async function writeTraining(town: Town, { id: personId }: Resident, name: string): Promise<void> {
  const trainingId = town.trainings.get(name);
  if (trainingId === undefined) throw new Error(`${town.tenant.name} has no training ${name}`);
  await noteTraining({
    ctx: contextOf(town, staffOf(town, "coordinator")),
    input: { personId, trainingId },
  });
}

/** @throws Error for a kind of help that the site does not have. */
export function kindOf(town: Town, slug: string): string {
  const id = town.kinds.get(slug);
  if (id === undefined) throw new Error(`${town.tenant.name} has no kind of help ${slug}`);
  return id;
}
