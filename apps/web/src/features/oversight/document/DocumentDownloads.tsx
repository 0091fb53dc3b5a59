import type { Beholder, OversightDocument } from "@omzien/contracts";
import { Button, Row, Stack, Text } from "@omzien/ui";
import { Download, Printer } from "lucide-react";
import { ProblemNotice } from "../../../api/ProblemNotice.tsx";
import { useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { jsonFile, saveFile } from "../../my-data/save-file.ts";
import { csvFile, csvOf } from "../frame/csv.ts";
import { documentPage } from "../queries.ts";

/** The same document to keep: a page to print, a list for a spreadsheet, a file for another system. */
export function DocumentDownloads({ made, beholder }: { made: OversightDocument; beholder?: Beholder }) {
  const { t, formatInstant } = useTranslator();
  const about = { site: `${made.site} ${made.key}`, madeAt: made.madeAt };
  const page = useAction(() => documentPage(made.key, beholder), {
    onDone: ({ html }) =>
      saveFile({ ...about, ending: "html", type: "text/html;charset=utf-8", content: html }),
  });
  const saveCsv = () => saveFile(csvFile(about, tablesAsCsv(made)));
  const saveJson = () => saveFile(jsonFile(about, "json", made));
  return (
    <Stack>
      <div data-print="no">
        <Row>
          <Button icon={<Download aria-hidden />} busy={page.busy} onClick={() => void page.send(undefined)}>
            {t("oversight.download.html")}
          </Button>
          <Button variant="secondary" icon={<Printer aria-hidden />} onClick={() => print()}>
            {t("oversight.print")}
          </Button>
          <Button variant="secondary" icon={<Download aria-hidden />} onClick={saveCsv}>
            {t("oversight.download.csv")}
          </Button>
          <Button variant="secondary" icon={<Download aria-hidden />} onClick={saveJson}>
            {t("oversight.download.json")}
          </Button>
        </Row>
      </div>
      <ProblemNotice problem={page.problem} />
      <Text muted>{t("oversight.made", { when: formatInstant(made.madeAt) })}</Text>
    </Stack>
  );
}

/** Every row of every table, with the section that it stands in before it. */
function tablesAsCsv({ title, sections }: OversightDocument): string {
  const rows = sections.flatMap((section) => {
    const { columns = [], rows: ofSection = [] } = section.table ?? {};
    return ofSection.length === 0
      ? []
      : [[section.title, ...columns], ...ofSection.map((cells) => [section.title, ...cells])];
  });
  return csvOf([title], rows);
}
