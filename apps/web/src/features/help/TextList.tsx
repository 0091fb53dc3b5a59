import { classNames } from "@omzien/ui";
import css from "./TextList.module.css";

/** Sentences one under the other, with a dot or a number before each. */
export function TextList({ items, numbered }: { items: readonly string[]; numbered?: boolean }) {
  const List = numbered ? "ol" : "ul";
  return (
    <List className={classNames(css["list"], numbered ? css["numbers"] : css["bullets"])}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </List>
  );
}
