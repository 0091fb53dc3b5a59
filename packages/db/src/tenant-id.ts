import { randomInt } from "node:crypto";

declare const tenantIdBrand: unique symbol;

/** Twelve characters `[a-z0-9]`, random, never changed; schema `t_<id>` and role `r_<id>` derive from it. */
export type TenantId = string & { readonly [tenantIdBrand]: true };

const shape = /^[a-z0-9]{12}$/;
const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";

/**
 * The only way in for a tenant id: the value ends up as an identifier in SQL.
 *
 * @throws TypeError when the text is not twelve characters `[a-z0-9]`.
 */
export function parseTenantId(text: string): TenantId {
  if (!isTenantId(text)) throw new TypeError("Not a tenant id: expected 12 characters a-z, 0-9");
  return text;
}

/** A new id, 62 bits of randomness; uniqueness is settled by the registry's primary key. */
export function newTenantId(): TenantId {
  return parseTenantId(
    Array.from({ length: 12 }, () => alphabet.charAt(randomInt(alphabet.length))).join(""),
  );
}

/** Name of the tenant's schema, safe between double quotes. */
export function schemaOf(tenantId: TenantId): string {
  return `t_${tenantId}`;
}

/** Name of the tenant's role, safe between double quotes. */
export function roleOf(tenantId: TenantId): string {
  return `r_${tenantId}`;
}

function isTenantId(text: string): text is TenantId {
  return shape.test(text);
}
