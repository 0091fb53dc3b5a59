import type { OfferLimits } from "@omzien/contracts";
import { Button, Row, Select } from "@omzien/ui";
import { useState } from "react";
import { useTranslator } from "../../shell/shell-context.tsx";

interface KindChoiceProps {
  personId: string;
  kinds: OfferLimits["categories"];
  busy: boolean;
  /** @returns whether it was written down. */
  onChosen: (categoryId: string) => Promise<boolean>;
}

/** One kind less, chosen each time anew; the last one stays, for an offer of nothing is an offer that stops. */
export function KindChoice({ personId, kinds, busy, onChosen }: KindChoiceProps) {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState("");
  const [isMissing, setMissing] = useState(false);
  if (kinds.length < 2) return null;
  const id = `limit-kind-${personId}`;
  const press = async () => {
    setMissing(chosen === "");
    if (chosen === "") document.getElementById(id)?.focus();
    else if (await onChosen(chosen)) setChosen("");
  };
  return (
    <>
      <Select
        id={id}
        label={t("limit-desk.kind")}
        error={isMissing ? t("limit-desk.kind.missing") : undefined}
        options={[
          { value: "", label: t("limit-desk.kind.choose") },
          ...kinds.map(({ categoryId, name }) => ({ value: categoryId, label: name })),
        ]}
        value={chosen}
        onChange={(event) => {
          setChosen(event.target.value);
          setMissing(false);
        }}
      />
      <Row>
        <Button variant="secondary" busy={busy} onClick={() => void press()}>
          {t("limit-desk.kind.action")}
        </Button>
      </Row>
    </>
  );
}
