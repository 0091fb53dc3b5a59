import type { MyData } from "@omzien/contracts";
import { Heading } from "@omzien/ui";
import { DataPart } from "../DataPart.tsx";
import { NothingKept } from "../NothingKept.tsx";
import css from "./ReadOut.module.css";

/** Every section that holds something, open: to be read from top to bottom, and to be printed whole. */
export function DataSections({ held, isAloud = false }: { held: MyData; isAloud?: boolean }) {
  return (
    <>
      {held.sections
        .filter((part) => part.rows.length > 0)
        .map((part) => (
          <section key={part.key} aria-labelledby={`part-${part.key}`} className={css["part"]}>
            <Heading level={3} size="m" id={`part-${part.key}`}>
              {part.title}
            </Heading>
            <DataPart part={part} isAloud={isAloud} />
          </section>
        ))}
      <NothingKept parts={held.sections.filter((part) => part.rows.length === 0)} />
    </>
  );
}
