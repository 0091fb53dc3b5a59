import type { AreaImportPreview } from "@omzien/contracts";
import { DataTable, Heading, Notice, Stack, Text } from "@omzien/ui";
import { AreaMap, type MapShape } from "@omzien/ui/AreaMap";
import { useMemo } from "react";
import { useSite, useTranslator } from "../../../shell/shell-context.tsx";
import { EffectsNotice } from "./EffectsNotice.tsx";
import { mapWords } from "./map-words.ts";

const whats = ["added", "redrawn", "renamed", "ended", "unchanged"] as const;

/** What a file would do, before anything is taken: in numbers, on the map, by name, and what does not fit. */
export function ImportPreview({ preview }: { preview: AreaImportPreview }) {
  const translator = useTranslator();
  const { t } = translator;
  const { mapTiles } = useSite();
  const { items, remarks, rows, elsewhere, isRd, effects } = preview;
  const shapes = useMemo(
    () =>
      items.flatMap(({ id, name, what, geometry }): MapShape[] =>
        geometry === null ? [] : [{ id, name, geometry, kind: what === "unchanged" ? "area" : "project" }],
      ),
    [items],
  );
  const words = useMemo(() => mapWords(translator), [translator]);
  const left = remarks.filter(({ isLeftOut }) => isLeftOut).length;
  return (
    <Stack>
      <Heading level={2}>{t("areas.import.preview")}</Heading>
      <div role="status">
        <Notice
          tone={left > 0 ? "warning" : "info"}
          title={t("areas.import.counts", { rows, items: items.length })}
        >
          {elsewhere > 0 && <Text>{t("areas.import.elsewhere", { count: elsewhere })}</Text>}
          {isRd && <Text>{t("areas.import.rd")}</Text>}
          {items.length > 0 && items.every(({ what }) => what === "unchanged") && (
            <Text>{t("areas.import.same")}</Text>
          )}
        </Notice>
      </div>
      {shapes.length > 0 && (
        <AreaMap label={t("areas.import.map")} shapes={shapes} tiles={mapTiles} words={words} />
      )}
      {items.length > 0 && (
        <DataTable
          caption={t("areas.import.preview")}
          columns={[t("areas.import.what"), t("areas.import.names")]}
          rows={whats.flatMap((what) => {
            const names = items.filter((item) => item.what === what).map(({ name }) => name);
            const key = t(`areas.import.${what}`, { count: names.length });
            return names.length === 0 ? [] : [{ key: what, cells: [key, names.join(", ")] }];
          })}
        />
      )}
      {items.length > 0 && <EffectsNotice effects={effects} />}
      {remarks.length > 0 && (
        <>
          <Heading level={3}>{t("areas.import.remarks")}</Heading>
          <DataTable
            caption={t("areas.import.remarks")}
            columns={[t("areas.import.row"), t("areas.name"), t("areas.import.why")]}
            rows={remarks.map(({ row, name, reason }) => ({
              key: `${row} ${reason}`,
              cells: [t("areas.import.row.number", { row }), name, t(`areas.reason.${reason}`)],
            }))}
          />
        </>
      )}
    </Stack>
  );
}
