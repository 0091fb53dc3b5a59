import type { AreaItem, AreaItemKind, AreaMap } from "@omzien/contracts";
import { Button, DataTable, Heading, Link, Row, Stack, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { nameOf } from "./map-words.ts";

export interface ItemListProps {
  kind: AreaItemKind;
  map: AreaMap;
  selected: string | undefined;
  onSelect: (id: string) => void;
}

/** Everything of one kind: what the map shows, in words, with the way to change it. */
export function ItemList({ kind, map, selected, onSelect }: ItemListProps) {
  const { t } = useTranslator();
  const items = map.items.filter((item) => item.kind === kind);
  return (
    <Stack>
      <Heading level={2}>{t(`areas.${kind}.list`)}</Heading>
      <Text>{t(`areas.${kind}.explanation`)}</Text>
      {items.length === 0 ? (
        <Text muted>{t(`areas.${kind}.none`)}</Text>
      ) : (
        <DataTable
          caption={t(`areas.${kind}.list`)}
          columns={[t("areas.name"), t("areas.facts"), t("areas.do")]}
          rows={items.map((item) => {
            const name = nameOf(item, map.items);
            return {
              key: item.id,
              cells: [
                name,
                <Facts key="facts" item={item} map={map} />,
                <Row key="do">
                  {item.geometry !== null && (
                    <Button
                      variant="secondary"
                      aria-pressed={item.id === selected}
                      aria-label={t("areas.show.name", { name })}
                      onClick={() => onSelect(item.id)}
                    >
                      {t("areas.show")}
                    </Button>
                  )}
                  <Link href={`/beheer/gebieden/${item.id}`}>{t("areas.change.name", { name })}</Link>
                </Row>,
              ],
            };
          })}
        />
      )}
    </Stack>
  );
}

function Facts({ item, map }: { item: AreaItem; map: AreaMap }) {
  const { t, formatDate } = useTranslator();
  const { kind, people, requests, startsOn, endsOn, isPlanned, geometry, areaIds } = item;
  const isArea = kind === "neighbourhood" || kind === "project";
  const parts =
    kind === "project" ? areaIds.map((id) => map.items.find((each) => each.id === id)?.name ?? "") : [];
  return (
    <Stack gap="s">
      {isPlanned && <Tag tone="info">{t("areas.planned", { day: formatDate(startsOn) })}</Tag>}
      {endsOn !== null && <Tag tone="warning">{t("areas.ends", { day: formatDate(endsOn) })}</Tag>}
      {isArea && <Text>{t("areas.counts", { people, requests })}</Text>}
      {isArea && geometry === null && <Text muted>{t("areas.no-border")}</Text>}
      {parts.length > 0 && <Text>{parts.join(", ")}</Text>}
      {!isPlanned && <Text muted>{t("areas.since", { day: formatDate(startsOn) })}</Text>}
    </Stack>
  );
}
