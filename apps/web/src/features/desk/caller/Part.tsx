import { Heading } from "@omzien/ui";
import type { ReactNode } from "react";
import css from "./call-form.module.css";

/** One part of the call; the list beside the form leads to it. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} tabIndex={-1} aria-labelledby={`${id}-title`} className={css["part"]}>
      <Heading level={2} size="m" id={`${id}-title`}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
