import { EmailAddress, Id, Postcode, UpdateMe } from "@omzien/contracts";
import { z } from "zod";
import type { FieldPlace } from "../forms/form-faults.ts";

/** What is asked of somebody who is new, as it is being typed. */
export const aboutYouDraft = {
  postcode: z.string().catch(""),
  areaId: z.string().catch(""),
  firstName: z.string().catch(""),
  email: z.string().catch(""),
};
export const AboutYouDraft = z.object(aboutYouDraft);
export type AboutYouDraft = z.infer<typeof AboutYouDraft>;

const Profile = z.object({
  postcode: Postcode,
  areaId: Id.optional(),
  firstName: UpdateMe.shape.firstName.unwrap(),
});

/** What a visitor must have filled in; a member's address is known already. */
export const AboutVisitor = Profile.extend({ email: EmailAddress });
export const AboutMember = Profile;

export const aboutYouPlaces: FieldPlace[] = [
  { pointer: "/postcode", id: "postcode" },
  { pointer: "/areaId", id: "area" },
  { pointer: "/firstName", id: "first-name", missing: "about-you.first-name.missing" },
  { pointer: "/email", id: "email" },
];

/** The draft as those schemas read it. */
export function aboutYouInput(draft: AboutYouDraft) {
  return {
    postcode: draft.postcode,
    areaId: draft.areaId || undefined,
    firstName: draft.firstName,
    email: draft.email,
  };
}
