import type { ReactNode } from "react";
import css from "./TextList.module.css";

export interface TextListProps {
  items: readonly ReactNode[];
  /** First this, then that. */
  ordered?: boolean;
}

/** Lines of text under each other, with their bullets or numbers inside the margin of the page. */
export function TextList({ items, ordered = false }: TextListProps) {
  const List = ordered ? "ol" : "ul";
  return (
    <List className={ordered ? css["numbered"] : css["bulleted"]}>
      {items.map((item, index) => (
        <li key={index}>{item}</li>
      ))}
    </List>
  );
}
