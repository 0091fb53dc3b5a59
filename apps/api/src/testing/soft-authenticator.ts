import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import type { AddPasskey, PasskeyInvitation, PasskeySignIn } from "@omzien/contracts";
import { isoCBOR } from "@simplewebauthn/server/helpers";
import { consoleHost } from "./test-console.ts";

/** What a device or a browser may say otherwise than it should. */
export interface Otherwise {
  origin?: string;
  rpId?: string;
  /** Whether the device asked who holds it. */
  isVerified?: boolean;
  counter?: number;
  userHandle?: string | undefined;
  crossOrigin?: boolean;
}

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString("base64url");

/** A device with one passkey, in software: it signs whatever it is asked, also what no real one would. */
export class SoftAuthenticator {
  readonly credentialId = base64url(randomBytes(32));
  counter = 0;
  userHandle: string | undefined;
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });

  /** Makes the key pair that a console asks for. */
  make({ challenge, user }: PasskeyInvitation, otherwise: Otherwise = {}): AddPasskey["passkey"] {
    this.userHandle = user.id;
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", this.#authenticatorData(otherwise, attestedKey(this.credentialId, this.#keys.publicKey))],
    ]);
    return {
      ...this.#beside(),
      response: {
        attestationObject: base64url(isoCBOR.encode(attestation as Parameters<typeof isoCBOR.encode>[0])),
        clientDataJSON: clientData("webauthn.create", challenge, otherwise),
        transports: ["internal"],
      },
    };
  }

  /** Signs a challenge, counting one up. */
  sign(challenge: string, otherwise: Otherwise = {}): PasskeySignIn["passkey"] {
    const authenticatorData = this.#authenticatorData(otherwise);
    const clientDataJSON = clientData("webauthn.get", challenge, otherwise);
    const hash = createHash("sha256").update(Buffer.from(clientDataJSON, "base64url")).digest();
    const signature = sign("sha256", Buffer.concat([authenticatorData, hash]), this.#keys.privateKey);
    const userHandle = "userHandle" in otherwise ? otherwise.userHandle : this.userHandle;
    return {
      ...this.#beside(),
      response: {
        authenticatorData: base64url(authenticatorData),
        clientDataJSON,
        signature: base64url(signature),
        ...(userHandle === undefined ? {} : { userHandle }),
      },
    };
  }

  #beside() {
    const id = this.credentialId;
    return { id, rawId: id, type: "public-key" as const, clientExtensionResults: {} };
  }

  #authenticatorData({ rpId, isVerified, counter }: Otherwise, attested?: Buffer): Buffer {
    this.counter = counter ?? this.counter + 1;
    const flags = 0x01 | (isVerified === false ? 0 : 0x04) | (attested ? 0x40 : 0);
    const count = Buffer.alloc(4);
    count.writeUInt32BE(this.counter);
    const hash = createHash("sha256")
      .update(rpId ?? consoleHost)
      .digest();
    return Buffer.concat([hash, Buffer.from([flags]), count, attested ?? Buffer.alloc(0)]);
  }
}

function clientData(type: string, challenge: string, { origin, crossOrigin }: Otherwise): string {
  const said = {
    type,
    challenge,
    origin: origin ?? `http://${consoleHost}`,
    crossOrigin: crossOrigin ?? false,
  };
  return base64url(JSON.stringify(said));
}

/** AAGUID, credential id and public key in COSE (WebAuthn level 3, 6.5.2). */
function attestedKey(credentialId: string, key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, "base64url"))],
    [-3, new Uint8Array(Buffer.from(y, "base64url"))],
  ]);
  const id = Buffer.from(credentialId, "base64url");
  const length = Buffer.alloc(2);
  length.writeUInt16BE(id.length);
  return Buffer.concat([Buffer.alloc(16), length, id, isoCBOR.encode(cose)]);
}
