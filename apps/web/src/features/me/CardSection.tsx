import { CardList, Heading, Stack } from "@omzien/ui";
import { type ReactNode, useId } from "react";

interface CardSectionProps {
  title: string;
  children: ReactNode;
  /** Below the cards. */
  after?: ReactNode;
}

/** A heading with cards; its children are the items of the list. */
export function CardSection({ title, children, after }: CardSectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Stack>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <CardList>{children}</CardList>
        {after}
      </Stack>
    </section>
  );
}
