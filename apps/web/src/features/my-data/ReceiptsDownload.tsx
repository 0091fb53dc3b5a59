import { answerOf } from "../../api/answer-of.ts";
import { useTranslator } from "../../shell/shell-context.tsx";
import { DownloadButton } from "./DownloadButton.tsx";
import { bytesOf } from "./save-file.ts";

/** Proof of every answer about consent, to read or print. */
export function ReceiptsDownload() {
  const { t } = useTranslator();
  return (
    <DownloadButton
      text={t("account.download.pdf")}
      hint={t("account.download.pdf.hint")}
      make={async (api) => {
        const { pdf, ...about } = await answerOf(api.GET("/my-data/consent-receipts"));
        return { ...about, ending: "pdf", type: "application/pdf", content: bytesOf(pdf) };
      }}
    />
  );
}
