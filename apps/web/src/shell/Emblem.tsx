import type { Emblem as EmblemName } from "@omzien/theme";
import css from "./Emblem.module.css";

const marks: Record<EmblemName, { main: string; second: string }> = {
  leaf: {
    main: "M20 44 C6 40 2 24 8 6 C24 8 36 18 32 32 C30 40 26 44 20 44 Z",
    second: "M26 46 C26 34 34 26 46 24 C47 36 40 46 26 46 Z",
  },
  roofs: {
    main: "M4 44 V22 H9 V17 H14 V12 H22 V17 H27 V22 H30 V44 Z",
    second: "M28 44 V28 L37 18 L46 28 V44 Z",
  },
  waves: {
    main: "M3 20 C9 12 15 12 21 20 C27 28 33 28 45 16 V26 C33 36 27 36 21 28 C15 20 9 22 3 30 Z",
    second: "M3 34 C9 28 15 28 21 35 C27 42 33 42 45 31 V39 C33 49 25 47 19 41 C13 36 9 37 3 43 Z",
  },
  heather: {
    main: "M22 46 V18 H26 V46 Z M24 2 a5 5 0 1 0 0.01 0 Z M15 9 a5 5 0 1 0 0.01 0 Z M33 9 a5 5 0 1 0 0.01 0 Z M24 13 a5 5 0 1 0 0.01 0 Z",
    second:
      "M12 20 a5 5 0 1 0 0.01 0 Z M36 20 a5 5 0 1 0 0.01 0 Z M24 45 C14 45 8 41 7 34 C16 33 22 37 24 45 Z M24 45 C34 45 40 41 41 34 C32 33 26 37 24 45 Z",
  },
};

/** The sign of the house style beside the municipality's name. */
export function Emblem({ name }: { name: EmblemName }) {
  const mark = marks[name];
  return (
    <svg className={css["emblem"]} viewBox="0 0 48 48" aria-hidden focusable="false">
      <path className={css["second"]} d={mark.second} />
      <path className={css["main"]} d={mark.main} />
    </svg>
  );
}
