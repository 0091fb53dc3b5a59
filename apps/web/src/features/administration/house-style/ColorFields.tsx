import type { ContrastFault } from "@omzien/theme";
import type { ColorToken } from "@omzien/contracts";
import { Button, ColorField, Group, Row, Stack, Swatch, Text } from "@omzien/ui";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./HouseStyle.module.css";
import { type ColorGroup, colorGroups } from "./style-values.ts";

export interface ColorFieldsProps {
  colors: Record<ColorToken, string>;
  contrast: readonly ContrastFault[];
  errorOf: (token: ColorToken) => string | undefined;
  onChange: (token: ColorToken, value: string) => void;
}

const groups = Object.keys(colorGroups) as ColorGroup[];

/** Every colour by what it is for, with what would be hard to read and the colour that would do. */
export function ColorFields({ colors, contrast, errorOf, onChange }: ColorFieldsProps) {
  const { t } = useTranslator();
  return groups.map((group) => (
    <Group key={group} id={`colors-${group}`} label={t(`house-style.group.${group}`)}>
      <div className={css["colors"]}>
        {colorGroups[group].map((token) => (
          <Stack key={token} gap="s">
            <ColorField
              id={colorId(token)}
              label={t(`house-style.color.${token}`)}
              pickerLabel={t("house-style.picker", { color: t(`house-style.color.${token}`) })}
              value={colors[token]}
              error={errorOf(token)}
              onChange={(value) => onChange(token, value)}
            />
            <Advice faults={contrast.filter(({ foreground }) => foreground === token)} onTake={onChange} />
          </Stack>
        ))}
      </div>
    </Group>
  ));
}

/** Id of the field of a colour on the page. */
export function colorId(token: ColorToken): string {
  return `color-${token}`;
}

function Advice({
  faults,
  onTake,
}: {
  faults: readonly ContrastFault[];
  onTake: (token: ColorToken, value: string) => void;
}) {
  const { t, formatNumber } = useTranslator();
  const worst = faults.toSorted((a, b) => a.found / a.ratio - b.found / b.ratio)[0];
  if (!worst) return null;
  const { foreground, background, nearest, nearestBackground, found, ratio } = worst;
  const proposal = nearest
    ? { token: foreground, color: nearest }
    : { token: background as ColorToken, color: nearestBackground };
  const name = t(`house-style.color.${proposal.token}`);
  return (
    <div className={css["advice"]}>
      <Text>
        {t("house-style.contrast.fault", {
          background: t(`house-style.color.${background}`),
          found: formatNumber(found),
          ratio: formatNumber(ratio),
        })}
      </Text>
      {proposal.color !== undefined && (
        <Row>
          <Button variant="secondary" onClick={() => onTake(proposal.token, proposal.color ?? "")}>
            <Swatch color={proposal.color} />{" "}
            {t("house-style.contrast.take", { color: proposal.color, name })}
          </Button>
        </Row>
      )}
    </div>
  );
}
