import { type HouseStyle, WriteHouseStyleDraft } from "@omzien/contracts";
import { answerOf } from "../../../api/answer-of.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { ifMatch } from "../queries.ts";
import type { StyleValues } from "./style-values.ts";

export interface Publishing {
  /** What is on the form; undefined when that was saved already. */
  unsaved: StyleValues | undefined;
  takesEffectAt: string | undefined;
}

/** Saving a draft, and letting it hold; both build on `base`. */
export function useStyleActions(
  base: HouseStyle,
  {
    onSaved,
    onPublished,
  }: { onSaved: (style: HouseStyle) => void; onPublished: (style: HouseStyle) => void },
): { save: Action<StyleValues, HouseStyle>; publish: Action<Publishing, HouseStyle> } {
  const save = useAction(
    (api, values: StyleValues, header) =>
      answerOf(
        api.PUT("/house-style/draft", {
          body: bodyOf(values),
          params: { header: { ...header, ...ifMatch(base.version) } },
        }),
      ),
    { onDone: onSaved },
  );
  const publish = useAction(
    async (api, { unsaved, takesEffectAt }: Publishing, header) => {
      const saved = unsaved
        ? await answerOf(
            api.PUT("/house-style/draft", {
              body: bodyOf(unsaved),
              params: { header: ifMatch(base.version) },
            }),
          )
        : base;
      return answerOf(
        api.POST("/house-style/publications", {
          body: { number: saved.draft?.number ?? 0, ...(takesEffectAt ? { takesEffectAt } : {}) },
          params: { header: { ...header, ...ifMatch(saved.version) } },
        }),
      );
    },
    { onDone: onPublished },
  );
  return { save, publish };
}

function bodyOf({ formOfAddress, note, logo, icon, ...appearance }: StyleValues) {
  const images = { logoId: logo?.id ?? null, iconId: icon?.id ?? null };
  return WriteHouseStyleDraft.parse({ appearance, formOfAddress, note, ...images });
}
