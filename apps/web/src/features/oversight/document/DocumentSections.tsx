import type { OversightDocument, OversightSection } from "@omzien/contracts";
import { DataTable, Heading, Stack, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./DocumentSections.module.css";

export function DocumentSections({ made }: { made: OversightDocument }) {
  return made.sections.map((section) => <DocumentSection key={section.id} section={section} />);
}

function DocumentSection({ section }: { section: OversightSection }) {
  const { id, title, text, table, toFillIn } = section;
  const headingId = `section-${id.replaceAll(".", "-")}`;
  return (
    <section aria-labelledby={headingId}>
      <Stack>
        <Heading level={2} size="m" id={headingId}>
          {title}
        </Heading>
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
      </Stack>
    </section>
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
