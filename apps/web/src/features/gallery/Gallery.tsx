import { Heading, PageLayout, Row } from "@omzien/ui";
import { DeskParts } from "./DeskParts.tsx";
import { FormParts } from "./FormParts.tsx";
import { MapParts } from "./MapParts.tsx";
import { PageParts } from "./PageParts.tsx";

const themes = ["zorgvallei", "lindewaard", "noorderhaven", "heidestede"];

/** Every component, for looking at. English and fixed: it is never part of the site. */
export default function Gallery() {
  return (
    <PageLayout width="wide">
      <Heading level={1}>Gallery</Heading>
      <Row>
        {themes.map((theme) => (
          <a
            key={theme}
            href={`/_gallery?theme=${theme}`}
            target="_self"
            onClick={(event) => reload(event, theme)}
          >
            {theme}
          </a>
        ))}
      </Row>
      <PageParts />
      <FormParts />
      <DeskParts />
      <MapParts />
    </PageLayout>
  );
}

// The theme comes with the page, so the page must come again.
function reload(event: React.MouseEvent, theme: string) {
  event.preventDefault();
  location.search = `?theme=${theme}`;
}
