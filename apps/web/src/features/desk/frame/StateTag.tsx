import { Tag, type Tone } from "@omzien/ui";
import type { ReactNode } from "react";

/** A state, coloured only where it asks for attention. */
export function StateTag({ tone, children }: { tone: Tone | undefined; children: ReactNode }) {
  return tone ? <Tag tone={tone}>{children}</Tag> : <Tag>{children}</Tag>;
}
