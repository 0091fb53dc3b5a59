import type { Appearance, HouseStyleImage } from "@omzien/contracts";
import { themeProperties } from "@omzien/theme";
import type { CSSProperties } from "react";
import { Logo } from "../../../shell/Brand.tsx";
import { useTranslator } from "../../../shell/shell-context.tsx";
import css from "./ImageFields.module.css";

export interface ImageOnGroundsProps {
  image: HouseStyleImage;
  appearance: Appearance;
}

const groundsOf = { logo: ["header", "light", "dark"], icon: ["light", "dark"] } as const;

/** The picture where it will stand, on a light and on a dark place: what fades away there is seen before it holds. */
export function ImageOnGrounds({ image, appearance }: ImageOnGroundsProps) {
  const { t } = useTranslator();
  const { kind, files } = image;
  return (
    <ul className={css["grounds"]} style={themeProperties(appearance) as CSSProperties}>
      {groundsOf[kind].map((ground) => (
        <li key={ground} className={css["ground"]}>
          <div className={css[ground]}>
            {kind === "logo" ? (
              <Logo files={files} alt={t("house-style.logo.alt")} />
            ) : (
              <img src={files[0]?.href} width={32} height={32} alt={t("house-style.icon.alt")} />
            )}
          </div>
          <span>{t(`house-style.image.on.${ground}`)}</span>
        </li>
      ))}
    </ul>
  );
}
