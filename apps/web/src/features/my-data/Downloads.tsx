import type { MyData } from "@omzien/contracts";
import { Button, Row, Stack, Text } from "@omzien/ui";
import { Download } from "lucide-react";
import { answerOf } from "../../api/answer-of.ts";
import { ProblemNotice } from "../../api/ProblemNotice.tsx";
import { useAction } from "../../api/use-action.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { fileName, saveFile } from "./save-file.ts";

/** The same data to keep: a page to read or print, and a file for another site. */
export function Downloads({ mine }: { mine: MyData }) {
  const { t } = useTranslator();
  const page = useAction((api) => answerOf(api.GET("/my-data/document")), {
    onDone: ({ html }) => saveFile(fileName(mine.site, mine.madeAt, "html"), "text/html", html),
  });
  const saveJson = () =>
    saveFile(
      fileName(mine.site, mine.madeAt, "json"),
      "application/json",
      JSON.stringify(mine, undefined, 2),
    );
  return (
    <section aria-label={t("account.download.title")}>
      <Stack>
        <Row>
          <Button icon={<Download aria-hidden />} busy={page.busy} onClick={() => void page.send(undefined)}>
            {t("account.download.html")}
          </Button>
          <Button variant="secondary" icon={<Download aria-hidden />} onClick={saveJson}>
            {t("account.download.json")}
          </Button>
        </Row>
        <Text muted>{t("account.download.hint")}</Text>
        <ProblemNotice problem={page.problem} />
      </Stack>
    </section>
  );
}
