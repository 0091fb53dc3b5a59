import css from "./SkipLink.module.css";

/** The first stop by keyboard: past the header, to the content with this id. */
export function SkipLink({ targetId, children }: { targetId: string; children: string }) {
  return (
    <a className={css["skip"]} href={`#${targetId}`}>
      {children}
    </a>
  );
}
