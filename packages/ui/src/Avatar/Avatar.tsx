import css from "./Avatar.module.css";
import { initialsOf } from "./initials.ts";

/** Initials in a circle, beside a name that is always written too. */
export function Avatar({ name, size = "m" }: { name: string; size?: "m" | "l" }) {
  return (
    <span className={css["avatar"]} data-size={size} aria-hidden>
      {initialsOf(name)}
    </span>
  );
}
