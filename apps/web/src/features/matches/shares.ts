import { SharedField } from "@omzien/contracts";
import type { Me } from "../session/use-me.ts";

/** Details that somebody has filled in, and so can share. */
export function shareable(
  me: Pick<Me, "lastName" | "phone" | "email" | "street" | "houseNumber">,
): SharedField[] {
  const has: Record<SharedField, boolean> = {
    lastName: me.lastName !== "",
    phone: me.phone !== null,
    email: me.email !== null,
    address: me.street !== null && me.houseNumber !== null,
  };
  return SharedField.options.filter((field) => has[field]);
}
