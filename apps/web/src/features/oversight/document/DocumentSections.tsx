import type { OversightDocument, OversightSection } from "@omzien/contracts";
import { DataTable, Details, Heading, Stack, Text } from "@omzien/ui";
import { useEffect } from "react";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./DocumentSections.module.css";

/** More sections than this are folded, so that one can see what there is; on paper they are all open. */
const mostUnfolded = 4;

export function DocumentSections({ made }: { made: OversightDocument }) {
  useOpenOnPaper();
  const { sections } = made;
  if (sections.length <= mostUnfolded)
    return sections.map((section) => <OpenSection key={section.id} section={section} />);
  const firstWithTable = sections.findIndex(({ table }) => table !== null);
  return (
    <div>
      {sections.map((section, index) => (
        <Details
          key={section.id}
          open={index === firstWithTable}
          summary={
            <Heading level={2} size="s" className={css["folded"]}>
              {section.title}
            </Heading>
          }
        >
          <SectionContent section={section} />
        </Details>
      ))}
    </div>
  );
}

/** What is folded would not be printed. */
function useOpenOnPaper(): void {
  useEffect(() => {
    const openAll = () => {
      for (const each of document.querySelectorAll("details")) each.open = true;
    };
    addEventListener("beforeprint", openAll);
    return () => removeEventListener("beforeprint", openAll);
  }, []);
}

function OpenSection({ section }: { section: OversightSection }) {
  const headingId = `section-${section.id.replaceAll(".", "-")}`;
  return (
    <section aria-labelledby={headingId}>
      <Stack>
        <Heading level={2} size="m" id={headingId}>
          {section.title}
        </Heading>
        <SectionContent section={section} />
      </Stack>
    </section>
  );
}

function SectionContent({ section: { title, text, table, toFillIn } }: { section: OversightSection }) {
  return (
    <>
      {text.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
      {table && (
        <DataTable
          caption={title}
          columns={table.columns}
          rows={table.rows.map((cells, index) => ({ key: String(index), cells }))}
        />
      )}
      {toFillIn.length > 0 && <ToFillIn what={toFillIn} />}
    </>
  );
}

/** Places for what only the municipality can say; on paper with room to write. */
function ToFillIn({ what }: { what: readonly string[] }) {
  const { t } = useTranslator();
  return (
    <ul className={css["fills"]}>
      {what.map((each) => (
        <li key={each} className={css["fill"]}>
          <strong>{t("oversight.fill.mark")}</strong> {each}
        </li>
      ))}
    </ul>
  );
}
