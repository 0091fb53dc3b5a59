export { createPersonByPhone } from "./create-person-by-phone.ts";
export { findPeople } from "./find-people.ts";
export { getMe } from "./get-me.ts";
export { getPersonCard } from "./get-person-card.ts";
export { pseudonymFor } from "./pseudonym.ts";
export { updateMe } from "./update-me.ts";
