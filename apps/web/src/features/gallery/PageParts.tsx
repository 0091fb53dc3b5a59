import {
  Avatar,
  Button,
  ButtonLink,
  Card,
  CardList,
  Details,
  Dialog,
  EmptyState,
  GardenScene,
  Heading,
  LetterScene,
  Link,
  MessageThread,
  Notice,
  Row,
  Stack,
  Steps,
  StreetScene,
  SummaryList,
  TableScene,
  Tag,
  Text,
  Waiting,
} from "@omzien/ui";
import { ArrowRight, Dog, ShoppingBasket, Sprout } from "lucide-react";
import { useState } from "react";

export function PageParts() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Heading level={2}>Knoppen en koppelingen</Heading>
      <Row>
        <Button>Verder</Button>
        <Button variant="secondary" icon={<Sprout aria-hidden />}>
          Iets anders
        </Button>
        <Button variant="quiet">Terug</Button>
        <Button variant="danger">Match stoppen</Button>
        <Button busy>Even geduld</Button>
        <Button disabled>Kan niet</Button>
        <ButtonLink href="/hulp-vragen">Hulp vragen</ButtonLink>
      </Row>
      <Row>
        <Link href="/mijn">Gewone link</Link>
        <Link href="/mijn" icon={<ArrowRight aria-hidden />}>
          Link met pictogram
        </Link>
        <Link href="https://example.org" external>
          Andere site
        </Link>
      </Row>
      <Heading level={2}>Meldingen</Heading>
      <Stack>
        <Notice title="Er zijn 3 buurtgenoten gevraagd">
          <p>Meestal hoor je binnen een dag iets.</p>
        </Notice>
        <Notice tone="success" title="Je vraag is verstuurd" />
        <Notice tone="warning" title="Zet hier liever geen medische gegevens">
          <p>
            Kies wat helpers moeten weten uit de lijst. <a href="/mijn">Lees waarom</a>.
          </p>
        </Notice>
        <Notice tone="danger" title="Dit is niet gelukt" />
      </Stack>
      <Heading level={2}>Kaarten</Heading>
      <CardList label="Voorbeelden">
        <li>
          <Card
            what="Samen boodschappen doen"
            icon={<ShoppingBasket />}
            where="Zuid"
            when="dinsdag 4 juni, 's middags"
            above={<Tag tone="success">Iemand gevonden</Tag>}
            action={<Button wide>Ja, dat doe ik</Button>}
          />
        </li>
        <li>
          <Card what="Hond uitlaten" icon={<Dog />} where="De Hoven" href="/mijn" />
        </li>
        <li>
          <Card
            what="Verzorgingshuisbewonersvereniging zoekt chauffeur"
            where="Verzorgingshuisbewonersverenigingskwartier"
            when="elke woensdag, van 10.00 tot 12.00 uur"
            action={<Button variant="secondary">Bekijken</Button>}
          />
        </li>
      </CardList>
      <Row>
        <Tag>Licht</Tag>
        <Tag tone="info">Nieuw</Tag>
        <Tag tone="warning">Wacht al 3 dagen</Tag>
        <Tag tone="danger">Melding</Tag>
        <Avatar name="Fatima Yildiz" />
        <Avatar name="Joost van den Berg" size="l" />
      </Row>
      <Heading level={2}>Stappen en overzicht</Heading>
      <Steps current={2} total={4} title="Wanneer" />
      <SummaryList
        rows={[
          { label: "Wat", value: "Boodschappen doen", changeHref: "/hulp-vragen/wat" },
          { label: "Wanneer", value: "dinsdag 4 juni, 's middags", changeHref: "/hulp-vragen/wanneer" },
          { label: "Leeg", value: "" },
        ]}
      />
      <Details summary="Waarom vragen we dit?">
        <Text>Zo vinden we iemand die dan tijd heeft.</Text>
      </Details>
      <Heading level={2}>Leeg en wachten</Heading>
      <EmptyState
        title="Je hebt nog geen vragen"
        headingLevel={3}
        scene={<LetterScene />}
        action={<ButtonLink href="/hulp-vragen">Stel een vraag</ButtonLink>}
      >
        <Text>Bijvoorbeeld: wie loopt er een rondje met de hond?</Text>
      </EmptyState>
      <Waiting />
      <Heading level={2}>Gesprek</Heading>
      <MessageThread
        label="Gesprek met Joost"
        messages={[
          {
            id: "1",
            mine: false,
            author: "Joost",
            text: "Dag Fatima, zal ik om twee uur komen?",
            when: "gisteren, 14.05 uur",
            sentAt: "2026-06-03T12:05:00Z",
          },
          {
            id: "2",
            mine: true,
            author: "Fatima",
            text: "Graag. Tot dan.\nIk zet koffie.",
            when: "gisteren, 14.20 uur",
            sentAt: "2026-06-03T12:20:00Z",
          },
        ]}
      />
      <Row>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          Venster openen
        </Button>
      </Row>
      <Dialog
        open={open}
        title="Contact stoppen"
        onClose={() => setOpen(false)}
        actions={<Button variant="danger">Stoppen</Button>}
      >
        <Text>De gegevens verdwijnen bij allebei tegelijk.</Text>
      </Dialog>
      <Heading level={2}>Platen</Heading>
      <CardList label="Platen">
        {[StreetScene, GardenScene, TableScene, LetterScene].map((Scene, index) => (
          <li key={index}>
            <Scene />
          </li>
        ))}
      </CardList>
    </>
  );
}
