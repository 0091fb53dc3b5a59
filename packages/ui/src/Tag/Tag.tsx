import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import type { Tone } from "../texts/UiTexts.tsx";
import css from "./Tag.module.css";

/** A state or a kind in one or two words. */
export function Tag({ tone, icon, children }: { tone?: Tone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={classNames(css["tag"], tone && css[tone])}>
      {icon}
      {children}
    </span>
  );
}
