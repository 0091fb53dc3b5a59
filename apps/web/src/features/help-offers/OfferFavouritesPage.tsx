import { CheckboxGroup } from "@omzien/ui";
import { useTranslator } from "../../shell/shell-context.tsx";
import { CategoryIcon } from "../help/CategoryIcon.tsx";
import { useOffer } from "./offer-context.ts";
import { OfferQuestion } from "./OfferQuestion.tsx";
import { useChosenKinds } from "./use-chosen-kinds.ts";

export function OfferFavouritesPage() {
  const { t } = useTranslator();
  const { draft } = useOffer();
  const chosen = useChosenKinds();
  return (
    <OfferQuestion step="liefst" title={t("offer.favourites.title")} onSubmit={() => true}>
      <CheckboxGroup
        id="favourites"
        name="favourites"
        asHeading
        label={t("offer.favourites.title")}
        hint={t("offer.favourites.hint")}
        columns={2}
        options={chosen.map((kind) => ({
          value: kind.id,
          label: kind.name,
          icon: <CategoryIcon name={kind.icon} />,
        }))}
        values={draft.values.favouriteIds}
        onChange={(values) => draft.change({ favouriteIds: values })}
      />
    </OfferQuestion>
  );
}
