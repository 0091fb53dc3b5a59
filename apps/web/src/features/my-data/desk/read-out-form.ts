import { ReadOutData } from "@omzien/contracts";
import type { z } from "zod";
import type { FieldPlace } from "../../forms/form-faults.ts";

export type AskedOut = z.output<typeof ReadOutData>;

export interface ReadOutValues {
  isChecked: boolean;
  channel: AskedOut["channel"] | undefined;
}

export const readOutPlaces: readonly FieldPlace[] = [
  { pointer: "/identityChecked", id: "identity-checked" },
  { pointer: "/channel", id: "channel", missing: "data-desk.read.channel.missing" },
];

/** What was filled in, as the contract wants it; what is not chosen is left out, and so is missing. */
export function readOutInput({ isChecked, channel }: ReadOutValues): Partial<AskedOut> {
  return { ...(isChecked ? { identityChecked: true } : {}), ...(channel ? { channel } : {}) };
}

export const readOutSchema = ReadOutData;
