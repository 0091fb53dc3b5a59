import { type DisclosurePreview, narrowedRelations, type SightLine } from "@omzien/contracts";
import { Heading, Tag, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./SightTables.module.css";

/** The whole table by role: what the platform shows at most, what holds now, and what the draft would make of it. */
export function SightTables({ preview, hasDraft }: { preview: DisclosurePreview; hasDraft: boolean }) {
  const { t } = useTranslator();
  return narrowedRelations.map((relation) => {
    const who = t(`administration.who.${relation}`);
    const viewers = preview.viewers.find((line) => line.relation === relation);
    const count = viewers?.count ?? null;
    return (
      <section key={relation} className={css["role"]}>
        <Heading level={3}>{who}</Heading>
        <Text muted>
          {count === null
            ? t("administration.sees.viewers.few")
            : t("administration.sees.viewers", { count })}
        </Text>
        <table className={css["table"]}>
          <caption className={css["caption"]}>{t("administration.sees.table.caption", { who })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("administration.sees.table.what")}</th>
              <th scope="col">{t("administration.sees.table.most")}</th>
              <th scope="col">{t("administration.sees.table.now")}</th>
              {hasDraft && <th scope="col">{t("administration.sees.table.next")}</th>}
            </tr>
          </thead>
          <tbody>
            {preview.lines
              .filter((line) => line.relation === relation)
              .map((line) => (
                <SightRow key={[line.group, line.moment].join(" ")} line={line} hasDraft={hasDraft} />
              ))}
          </tbody>
        </table>
      </section>
    );
  });
}

function SightRow({ line, hasDraft }: { line: SightLine; hasDraft: boolean }) {
  const { t } = useTranslator();
  const { group, moment, most, now, next } = line;
  return (
    <tr>
      <th scope="row">
        {t(`administration.what.${group}`)}
        {moment !== "always" && <span className={css["moment"]}>{t(`administration.when.${moment}`)}</span>}
      </th>
      <td>{t(`administration.shown.${most}`)}</td>
      <td>{t(`administration.shown.${now}`)}</td>
      {hasDraft && (
        <td>
          {next === now ? (
            t(`administration.shown.${next}`)
          ) : (
            <Tag tone="warning">{t(`administration.shown.${next}`)}</Tag>
          )}
        </td>
      )}
    </tr>
  );
}
