import { first } from "./0001-first.ts";

/** Every migration of a tenant's schema, oldest first. Never edit one that has landed; add the next. */
export const tenantMigrations = [first] as const;

/** Tables whose rows are facts: the tenant's role may insert and read them, never change or remove them. */
export const appendOnlyTables = ["consent_event", "audit_event", "code_of_conduct_acceptance"] as const;
