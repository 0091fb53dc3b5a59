export { findByContact, saveContact } from "./contact-rows.ts";
export { createKeyStore } from "./key-store.ts";
export { type ResealReport, resealContacts, rotateTenantKey } from "./reseal-contacts.ts";
