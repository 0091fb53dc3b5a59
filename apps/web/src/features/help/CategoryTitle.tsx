import { CategoryIcon } from "./CategoryIcon.tsx";
import css from "./CategoryTitle.module.css";

/** The kind of help, with its sign. */
export function CategoryTitle({ name, icon }: { name: string; icon: string }) {
  return (
    <p className={css["title"]}>
      <span className={css["icon"]} aria-hidden>
        <CategoryIcon name={icon} />
      </span>
      {name}
    </p>
  );
}
