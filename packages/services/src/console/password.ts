import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

// OWASP's figures for scrypt: 128 MiB for one try.
const cost = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 1024 * 1024 };
const keyBytes = 32;

// One after another: whoever sends a hundred tries at once fills a queue and not the memory.
let last: Promise<unknown> = Promise.resolve();

function derive(password: string, salt: Buffer): Promise<Buffer> {
  const run = () =>
    new Promise<Buffer>((resolve, reject) => {
      scrypt(password.normalize("NFKC"), salt, keyBytes, cost, (error, key) =>
        error ? reject(error) : resolve(key),
      );
    });
  const next = last.then(run, run);
  last = next;
  return next;
}

/** What is kept of a password: scrypt with a salt of its own. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt);
  return ["scrypt", cost.N, cost.r, cost.p, salt.toString("base64url"), key.toString("base64url")].join("$");
}

// Of nobody's password: an unknown account must cost what a known one costs.
const nobodys = `scrypt$${cost.N}$${cost.r}$${cost.p}$${"A".repeat(22)}$${"A".repeat(43)}`;

/** Whether it is the password. Takes as long without a hash, for an account that is not there. */
export async function isPassword(password: string, hash: string | undefined): Promise<boolean> {
  const [, , , , salt = "", key = ""] = (hash ?? nobodys).split("$");
  const derived = await derive(password, Buffer.from(salt, "base64url"));
  return timingSafeEqual(derived, Buffer.from(key, "base64url")) && hash !== undefined;
}
