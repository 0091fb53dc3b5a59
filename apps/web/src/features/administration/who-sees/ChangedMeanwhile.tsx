import type { DisclosureSettings, Narrowing } from "@omzien/contracts";
import { Button, Heading, Row, Stack, Text } from "@omzien/ui";
import { useQuery } from "@tanstack/react-query";
import { Loaded } from "../../../api/Loaded.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import { disclosureSettingsQuery } from "../queries.ts";
import { lineDifference, lineInWords, placeOf } from "./narrowing-lines.ts";

export interface ChangedMeanwhileProps {
  /** The lines on which this form was built. */
  before: readonly Narrowing[];
  /** Keep what is filled in, on top of the newer version. */
  onMine: (newer: DisclosureSettings) => void;
  onTheirs: (newer: DisclosureSettings) => void;
}

/** Somebody else saved first: what they changed, and the choice between the two. Nothing is lost. */
export function ChangedMeanwhile({ before, onMine, onTheirs }: ChangedMeanwhileProps) {
  const { t } = useTranslator();
  const query = useQuery({ ...disclosureSettingsQuery, queryKey: ["disclosure-settings", "newer"] });
  return (
    <Loaded query={query}>
      {(newer) => (
        <Stack>
          <Heading level={2}>{t("administration.sees.conflict.title")}</Heading>
          <Difference before={before} after={(newer.draft ?? newer.published)?.narrowings ?? []} />
          <Row>
            <Button variant="secondary" onClick={() => onMine(newer)}>
              {t("administration.sees.conflict.mine")}
            </Button>
            <Button variant="secondary" onClick={() => onTheirs(newer)}>
              {t("administration.sees.conflict.theirs")}
            </Button>
          </Row>
        </Stack>
      )}
    </Loaded>
  );
}

function Difference({ before, after }: { before: readonly Narrowing[]; after: readonly Narrowing[] }) {
  const translator = useTranslator();
  const { t } = translator;
  const { added, removed } = lineDifference(before, after);
  if (added.length + removed.length === 0) return <Text>{t("administration.sees.conflict.same")}</Text>;
  return (
    <ul>
      {added.map((line) => (
        <li key={`added ${placeOf(line)}`}>
          {t("administration.sees.conflict.added", { line: lineInWords(translator, line) })}
        </li>
      ))}
      {removed.map((line) => (
        <li key={`removed ${placeOf(line)}`}>
          {t("administration.sees.conflict.removed", { line: lineInWords(translator, line) })}
        </li>
      ))}
    </ul>
  );
}
