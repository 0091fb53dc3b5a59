import type { ImageFile } from "@omzien/contracts";
import { useState } from "react";
import css from "./Brand.module.css";
import { Emblem } from "./Emblem.tsx";
import type { FirstPaint } from "./site.ts";

export interface BrandProps {
  site: Pick<FirstPaint, "name" | "emblem" | "logo">;
}

/** Whose site this is: its own logo, or its sign and name; those too when the logo cannot be fetched. */
export function Brand({ site: { name, emblem, logo = [] } }: BrandProps) {
  const [smallest] = logo;
  const [missing, setMissing] = useState<string>();
  if (smallest && missing !== smallest.href) {
    return <Logo files={logo} alt={name} onMissing={() => setMissing(smallest.href)} />;
  }
  return (
    <>
      <Emblem name={emblem} />
      <span className={css["name"]}>{name}</span>
    </>
  );
}

export interface LogoProps {
  /** Smallest first. */
  files: readonly ImageFile[];
  alt: string;
  onMissing?: () => void;
}

/** A logo, as sharp as the screen can show it. */
export function Logo({ files, alt, onMissing }: LogoProps) {
  const [smallest] = files;
  if (!smallest) return null;
  return (
    <img
      className={css["logo"]}
      src={smallest.href}
      srcSet={files.map(({ href, width }) => `${href} ${width / smallest.width}x`).join(", ")}
      width={smallest.width}
      height={smallest.height}
      alt={alt}
      onError={onMissing}
    />
  );
}
