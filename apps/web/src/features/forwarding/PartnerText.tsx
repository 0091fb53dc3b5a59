import type { Envelope, Forwarding } from "@omzien/contracts";
import { Button, Row, SummaryList, Text } from "@omzien/ui";
import { Copy, Printer } from "lucide-react";
import { useState } from "react";
import { useSite, useTranslator } from "../../shell/shell-context.tsx";
import { textRows, textToCopy } from "./envelope-rows.ts";

export interface PartnerTextProps {
  envelope: Envelope;
  forwarding: Forwarding;
  /** Another organisation on the page has its own number: only one text is printed. */
  isOnPaper: boolean;
  onPrint: () => void;
}

/** The text for an organisation, once it is written down that it was asked: with its number and ours to call. */
export function PartnerText({ envelope, forwarding, isOnPaper, onPrint }: PartnerTextProps) {
  const translator = useTranslator();
  const { t } = translator;
  const site = useSite();
  const [came, setCame] = useState<"copied" | "not-copied">();
  const rows = textRows(translator, envelope, { ...forwarding, ...site });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(textToCopy(rows));
      setCame("copied");
    } catch {
      setCame("not-copied");
    }
  };
  return (
    <>
      <div data-print={isOnPaper ? undefined : "no"}>
        <SummaryList rows={rows} />
      </div>
      <div data-print="no">
        <Row>
          <Button variant="quiet" icon={<Copy aria-hidden />} onClick={() => void copy()}>
            {t("forwarding.copy")}
          </Button>
          <Button variant="quiet" icon={<Printer aria-hidden />} onClick={onPrint}>
            {t("forwarding.print")}
          </Button>
        </Row>
        <div role="status">{came && <Text>{t(`forwarding.${came}`)}</Text>}</div>
      </div>
    </>
  );
}
