import type { HouseStyle } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { houseStyleQuery } from "./queries.ts";
import { differences, type StyleValues, tokens, valuesOf } from "./style-values.ts";

export interface ChangedMeanwhileProps {
  /** What this form was built on. */
  before: StyleValues;
  /** Keep what is filled in, on top of the newer version. */
  onMine: (newer: HouseStyle) => void;
  onTheirs: (newer: HouseStyle) => void;
}

/** Somebody else saved first: what they changed, and the choice between the two. Nothing is lost. */
export function ChangedMeanwhile({ before, onMine, onTheirs }: ChangedMeanwhileProps) {
  const { t } = useTranslator();
  const query = useQuery({ ...houseStyleQuery, queryKey: ["house-style", "newer"] });
  return (
    <Loaded query={query}>
      {(newer) => (
        <Stack>
          <Heading level={2}>{t("house-style.conflict.title")}</Heading>
          <Difference before={before} after={valuesOf(newer.draft ?? newer.published)} />
          <Row>
            <Button variant="secondary" onClick={() => onMine(newer)}>
              {t("house-style.conflict.mine")}
            </Button>
            <Button variant="secondary" onClick={() => onTheirs(newer)}>
              {t("house-style.conflict.theirs")}
            </Button>
          </Row>
        </Stack>
      )}
    </Loaded>
  );
}

function Difference({ before, after }: { before: StyleValues; after: StyleValues }) {
  const { t } = useTranslator();
  const changed = differences(before, after);
  const shownOf = ({ key, before: from, after: to }: (typeof changed)[number]) => {
    if (key !== "logo" && key !== "icon") return { before: from, after: to };
    const none = t("house-style.image.none");
    const own = t("house-style.image.own");
    const other = from === "" ? own : t("house-style.image.other");
    return { before: from === "" ? none : own, after: to === "" ? none : other };
  };
  if (changed.length === 0) return <Text>{t("house-style.conflict.same")}</Text>;
  return (
    <ul>
      {changed.map((each) => {
        const token = tokens.find((name) => name === each.key);
        const what = token
          ? t(`house-style.color.${token}`)
          : t(`house-style.${each.key as Exclude<typeof each.key, (typeof tokens)[number]>}`);
        return <li key={each.key}>{t("house-style.conflict.changed", { what, ...shownOf(each) })}</li>;
      })}
    </ul>
  );
}
