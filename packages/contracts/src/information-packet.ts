import { z } from "zod";
import { freeText } from "./free-text/free-text.ts";
import { Instant } from "./ids.ts";
import { Locale } from "./person.ts";
import { settingState, settingVersion, writeSettingDraft } from "./setting.ts";

/** Parts of the information packet (#131), in the order of reading; responsibility holds insurance (#143, #144). */
export const packetParts = ["howItWorks", "helping", "responsibility", "privacy", "whomToCall"] as const;
export type PacketPart = (typeof packetParts)[number];

const text = freeText(4000).default("");
const required = freeText(4000).min(1, { error: "required" });

/** What new people get to know, as a municipality writes it; every publication is a version that people get. */
export const InformationPacket = z
  .strictObject({
    nl: z.strictObject({
      howItWorks: required,
      helping: text,
      responsibility: text,
      privacy: text,
      whomToCall: required,
    }),
    en: z
      .strictObject({
        howItWorks: text,
        helping: text,
        responsibility: text,
        privacy: text,
        whomToCall: text,
      })
      .meta({ description: "How it works empty: who reads English gets the Dutch text." }),
    readsAgain: z.boolean().default(false).meta({
      description: "Whether people who got an earlier version are asked to read it again.",
    }),
  })
  .meta({ id: "InformationPacket" });
export type InformationPacket = z.infer<typeof InformationPacket>;

export const InformationPacketVersion = settingVersion(InformationPacket, "InformationPacketVersion");
export const InformationPacketState = settingState(InformationPacketVersion, "InformationPacketState");
export const WriteInformationPacketDraft = writeSettingDraft(InformationPacket);

/** How somebody got it: by mail, on paper from the desk, or read on the site. */
export const PacketChannel = z.enum(["mail", "paper", "read"]);
export type PacketChannel = z.infer<typeof PacketChannel>;

const shownPart = z.object({ part: z.enum(packetParts), text: z.string() });

/** The packet in force, in the reader's language; what is not written is left out. */
export const PublishedPacket = z
  .object({
    version: z.int(),
    locale: Locale,
    parts: z.array(shownPart),
    publishedAt: Instant,
    received: z
      .object({ version: z.int(), how: PacketChannel, at: Instant })
      .nullable()
      .meta({ description: "The newest that the reader got; null for visitors too." }),
    toRead: z.enum(["nothing", "new", "again"]).meta({
      description: "New: there is a newer one than the reader got. Again: the municipality asks to read it.",
    }),
  })
  .meta({ id: "PublishedPacket" });
export type PublishedPacket = z.infer<typeof PublishedPacket>;

export const ReadPacket = z.strictObject({ version: z.int().min(1) });
export type ReadPacket = z.infer<typeof ReadPacket>;

/** Which versions somebody got, for the desk; newest first. */
export const PersonPackets = z
  .object({
    current: z.int().nullable().meta({ description: "Null until one has been published." }),
    received: z.array(
      z.object({
        version: z.int(),
        how: PacketChannel,
        at: Instant,
        givenBy: z.string().meta({ description: "Of the desk; empty where it went by itself." }),
      }),
    ),
  })
  .meta({ id: "PersonPackets" });
export type PersonPackets = z.infer<typeof PersonPackets>;

/** To print for somebody without e-mail. */
export const PacketLetter = z
  .object({ name: z.string(), locale: Locale, version: z.int(), parts: z.array(shownPart) })
  .meta({ id: "PacketLetter" });
export type PacketLetter = z.infer<typeof PacketLetter>;
