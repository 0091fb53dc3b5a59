import type { Category, HelpOffer, HelpRequest, Urgency } from "@omzien/contracts";
import type { Stage } from "../stage.ts";
import type { Visitor } from "../visitor.ts";
import { arrange } from "./arrange.ts";
import { type Joined, joinedResident } from "./arranged.ts";

/** Stories begin on a Tuesday: twelve days on is a Sunday. */
const sundayAfterNext = 12;

/** Nobody of the demonstration does the laundry on a Sunday, so that a story knows exactly who can be asked. */
export const sundayKind = "was-en-opruimen";

/** Somebody new who does the laundry on Sunday mornings, and cooks then as well. */
export async function sundayHelper(stage: Stage, about: Joined): Promise<Visitor> {
  const helper = await joinedResident(stage, about.firstName.toLowerCase(), about);
  await arrange<HelpOffer>(helper, "POST", "/help-offers", {
    categories: [
      { categoryId: await kindOf(helper, sundayKind) },
      { categoryId: await kindOf(helper, "koken") },
    ],
    availability: [{ weekday: 7, part: "morning" }],
    travelMode: "car",
    maxDistanceMeters: 50_000,
  });
  return helper;
}

/** Laundry to be done on a Sunday morning. @param begunOn when the story began, by the clock of the product. */
export async function sundayRequest(
  asker: Visitor,
  begunOn: Date,
  urgency: Urgency = "normal",
): Promise<HelpRequest> {
  const day = new Date(begunOn.getTime() + sundayAfterNext * 86_400_000).toISOString().slice(0, 10);
  return arrange<HelpRequest>(asker, "POST", "/help-requests", {
    categoryId: await kindOf(asker, sundayKind),
    description: "Wie helpt mij een keer met de was?",
    urgency,
    timing: { kind: "once", moment: { date: day, from: "10:00", to: "11:00" } },
  });
}

/** Leaves nobody behind who could be asked in another story. */
export async function stopHelping(helpers: readonly Visitor[]): Promise<void> {
  for (const helper of helpers) await arrange(helper, "DELETE", "/help-offers/mine");
}

async function kindOf(visitor: Visitor, wanted: string): Promise<string | undefined> {
  const categories = await arrange<Category[]>(visitor, "GET", "/categories");
  return categories.flatMap(({ children }) => children).find(({ slug }) => slug === wanted)?.id;
}
