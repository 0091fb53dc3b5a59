import type { OversightDocument, OversightDocumentKey } from "@omzien/contracts";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded } from "../../../api/Loaded.tsx";
import { OversightPart } from "../frame/OversightPart.tsx";
import { documentQuery } from "../queries.ts";
import { DocumentDownloads } from "./DocumentDownloads.tsx";
import { DocumentSections } from "./DocumentSections.tsx";

/** A document that the site made of itself, to read, print and keep. */
export function DocumentPage({
  document,
  children,
}: {
  document: OversightDocumentKey;
  /** What stands below the document. */
  children?: ReactNode;
}) {
  const query = useQuery(documentQuery(document));
  return (
    <Loaded query={query} width="wide">
      {(made: OversightDocument) => (
        <OversightPart title={made.title} lead={made.lead.join(" ")}>
          <DocumentDownloads made={made} />
          <DocumentSections made={made} />
          {children}
        </OversightPart>
      )}
    </Loaded>
  );
}
