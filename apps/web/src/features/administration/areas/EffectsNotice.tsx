import { AreaEffects, type CheckedAreaChange } from "@omzien/contracts";
import { Notice, Stack, Text } from "@omzien/ui";
import { answerOf } from "../../../api/answer-of.ts";
import { type Action, useAction } from "../../../api/use-action.ts";
import { useTranslator } from "../../../shell/shell-context.tsx";

/** Asks what a change would do; nothing changes by it. */
export function useEffects(): Action<CheckedAreaChange, AreaEffects> {
  return useAction(async (client, body: CheckedAreaChange, header) =>
    AreaEffects.parse(await answerOf(client.POST("/area-map/previews", { body, params: { header } }))),
  );
}

/** Who goes where, and who are neighbours no longer. */
export function EffectsNotice({ effects }: { effects: AreaEffects }) {
  const { t } = useTranslator();
  const { moves, parted, joined } = effects;
  if (moves.length + parted.length + joined.length === 0) {
    return <Notice tone="success" title={t("areas.effects.none")} />;
  }
  return (
    <Notice title={t("areas.effects.title")}>
      <Stack gap="s">
        {moves.map(({ from, to, people, requests }) => (
          <Text key={`${from} ${to}`}>{t("areas.effects.move", { from, to, people, requests })}</Text>
        ))}
        <Pairs pairs={parted} title={t("areas.effects.parted")} />
        <Pairs pairs={joined} title={t("areas.effects.joined")} />
      </Stack>
    </Notice>
  );
}

function Pairs({ pairs, title }: { pairs: AreaEffects["parted"]; title: string }) {
  const { t } = useTranslator();
  if (pairs.length === 0) return null;
  return (
    <div>
      <Text>{title}</Text>
      <ul>
        {pairs.map(([one, other]) => (
          <li key={`${one} ${other}`}>{t("areas.effects.pair", { one, other })}</li>
        ))}
      </ul>
    </div>
  );
}
