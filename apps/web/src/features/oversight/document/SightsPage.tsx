import { Beholder } from "@omzien/contracts";
import { Select } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { OversightPart } from "../frame/OversightPart.tsx";
import { documentQuery } from "../queries.ts";
import { DocumentDownloads } from "./DocumentDownloads.tsx";
import { DocumentSections } from "./DocumentSections.tsx";

const everybody = "everybody";

/** Who sees what, for one role at a time or for all of them. */
export function SightsPage() {
  const { t } = useTranslator();
  const [chosen, setChosen] = useState<Beholder | typeof everybody>("coordinator");
  const beholder = chosen === everybody ? undefined : chosen;
  const query = useQuery({
    ...documentQuery("who-sees-what", beholder),
    placeholderData: (before) => before,
  });
  const options = [
    ...Beholder.options.map((value) => ({ value: String(value), label: t(`oversight.role.${value}`) })),
    { value: everybody, label: t("oversight.sights.everybody") },
  ];
  return (
    <Loaded query={query} width="wide">
      {(made) => (
        <OversightPart title={made.title} lead={made.lead.join(" ")}>
          <div data-print="no">
            <Select
              id="beholder"
              label={t("oversight.sights.who")}
              options={options}
              value={chosen}
              onChange={({ target }) => setChosen(Beholder.safeParse(target.value).data ?? everybody)}
            />
          </div>
          <DocumentDownloads made={made} {...(beholder === undefined ? {} : { beholder })} />
          <DocumentSections made={made} />
        </OversightPart>
      )}
    </Loaded>
  );
}
