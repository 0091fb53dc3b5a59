import type { MyData } from "@omzien/contracts";
import { Heading, Stack } from "@omzien/ui";
import { answerOf } from "../../api/answer-of.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { DownloadButton } from "./DownloadButton.tsx";
import css from "./Downloads.module.css";
import { ReceiptsDownload } from "./ReceiptsDownload.tsx";
import { jsonFile } from "./save-file.ts";

/** The same data to keep: to read or print, and for another site or a computer. */
export function Downloads({ mine }: { mine: MyData }) {
  const { t } = useTranslator();
  return (
    <section aria-labelledby="downloads">
      <Stack>
        <Heading level={2} size="m" id="downloads">
          {t("account.download.title")}
        </Heading>
        <Heading level={3} size="s">
          {t("account.download.read")}
        </Heading>
        <ul className={css["files"]}>
          <DownloadButton
            variant="primary"
            text={t("account.download.html")}
            hint={t("account.download.html.hint")}
            make={async (api) => {
              const { html } = await answerOf(api.GET("/my-data/document"));
              return { ...mine, ending: "html", type: "text/html;charset=utf-8", content: html };
            }}
          />
          <ReceiptsDownload />
        </ul>
        <Heading level={3} size="s">
          {t("account.download.computer")}
        </Heading>
        <ul className={css["files"]}>
          <DownloadButton
            text={t("account.download.json")}
            hint={t("account.download.json.hint")}
            make={() => Promise.resolve(jsonFile(mine, "json", mine))}
          />
          <DownloadButton
            text={t("account.download.records")}
            hint={t("account.download.records.hint")}
            make={async (api) => {
              const records = await answerOf(api.GET("/my-data/consent-records"));
              return jsonFile(records, "jsonld", records.document);
            }}
          />
        </ul>
      </Stack>
    </section>
  );
}
