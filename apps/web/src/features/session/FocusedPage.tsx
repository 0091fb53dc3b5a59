import { PageLayout } from "@omzien/ui";
import { type ReactNode, useEffect, useRef } from "react";

/** A page that takes the place of another at the same address, and so takes the focus as a new page does. */
export function FocusedPage({ children }: { children: ReactNode }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <div ref={top} tabIndex={-1}>
      <PageLayout>{children}</PageLayout>
    </div>
  );
}
