import { Id, Language, type Me, Postcode, UpdateMe } from "@omzien/contracts";
import { z } from "zod";
import { phoneText } from "../people/phone-text.ts";
import type { FieldPlace } from "../forms/form-faults.ts";

/** The profile as it stands in the fields: text, never null. */
export interface ProfileForm {
  firstName: string;
  lastName: string;
  phone: string;
  street: string;
  houseNumber: string;
  postcode: string;
  areaId: string;
  locale: Me["locale"];
  languages: Me["languages"];
}

export function profileForm(me: Me): ProfileForm {
  return {
    firstName: me.firstName,
    lastName: me.lastName,
    phone: me.phone === null ? "" : phoneText(me.phone),
    street: me.street ?? "",
    houseNumber: me.houseNumber ?? "",
    postcode: me.postcode ?? "",
    areaId: me.area?.id ?? "",
    locale: me.locale,
    languages: me.languages,
  };
}

/** What must hold before it is sent: as `UpdateMe`, with everything present. */
export const ProfileInput = UpdateMe.extend({
  firstName: UpdateMe.shape.firstName.unwrap(),
  languages: z.array(Language).min(1, { error: "required" }).max(10),
  postcode: Postcode.optional(),
  areaId: Id.optional(),
});

const orNull = (text: string) => (text.trim() === "" ? null : text.trim());

/** An emptied field is taken off the profile; a postcode cannot be, as it says where one belongs. */
export function profileInput(form: ProfileForm, me: Me) {
  const postcode = form.postcode.trim() || undefined;
  const hasMoved = postcode !== undefined && postcode.replaceAll(/\s/g, "").toUpperCase() !== me.postcode;
  const choseArea = form.areaId !== "" && form.areaId !== me.area?.id;
  return {
    firstName: form.firstName,
    lastName: form.lastName,
    phone: orNull(form.phone),
    street: orNull(form.street),
    houseNumber: orNull(form.houseNumber),
    ...(hasMoved || me.postcode === null ? { postcode } : {}),
    ...(choseArea ? { areaId: form.areaId } : {}),
    locale: form.locale,
    languages: form.languages,
  };
}

export const profilePlaces: FieldPlace[] = [
  { pointer: "/firstName", id: "first-name", missing: "about-you.first-name.missing" },
  { pointer: "/lastName", id: "last-name" },
  { pointer: "/phone", id: "phone" },
  { pointer: "/postcode", id: "postcode" },
  { pointer: "/areaId", id: "area" },
  { pointer: "/street", id: "street" },
  { pointer: "/houseNumber", id: "house-number" },
  { pointer: "/languages", id: "languages", missing: "account.profile.languages.missing" },
];
