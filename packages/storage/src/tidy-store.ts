import {
  AbortMultipartUploadCommand,
  GetBucketLifecycleConfigurationCommand,
  type LifecycleRule,
  ListMultipartUploadsCommand,
  PutBucketLifecycleConfigurationCommand,
  type S3Client,
} from "@aws-sdk/client-s3";
import { allTenants } from "./file-key.ts";
import { reach } from "./reach.ts";

const rule: LifecycleRule = {
  ID: "omzien-broken-uploads",
  Status: "Enabled",
  Filter: { Prefix: allTenants },
  AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
};

const unsupported = new Set(["NotImplemented", "MethodNotAllowed", "AccessDenied"]);

/**
 * Has the store itself give up uploads that nobody finished within a day, beside the rules that it has; at a store that
 * knows no such rules, gives up those from before an instant.
 *
 * @returns how many were given up here.
 * @throws StorageUnavailableError
 */
export function giveUpUploads(client: S3Client, bucket: string, before: Date): Promise<number> {
  return reach(async () => {
    if (await keepRule(client, bucket)) return 0;
    return abortBefore(client, bucket, before);
  });
}

/** @returns false when the store has no rules, or none for us to set. */
async function keepRule(client: S3Client, bucket: string): Promise<boolean> {
  try {
    const rules = await rulesOf(client, bucket);
    if (rules.some(({ ID }) => ID === rule.ID)) return true;
    const LifecycleConfiguration = { Rules: [...rules, rule] };
    await client.send(new PutBucketLifecycleConfigurationCommand({ Bucket: bucket, LifecycleConfiguration }));
    return true;
  } catch (error) {
    if (error instanceof Error && unsupported.has(error.name)) return false;
    throw error;
  }
}

async function rulesOf(client: S3Client, bucket: string): Promise<LifecycleRule[]> {
  try {
    return (await client.send(new GetBucketLifecycleConfigurationCommand({ Bucket: bucket }))).Rules ?? [];
  } catch (error) {
    if (error instanceof Error && error.name === "NoSuchLifecycleConfiguration") return [];
    throw error;
  }
}

async function abortBefore(client: S3Client, bucket: string, before: Date): Promise<number> {
  const listed = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: allTenants }));
  // One page is a thousand: the next hour goes on.
  const old = (listed.Uploads ?? []).filter(({ Initiated }) => Initiated !== undefined && Initiated < before);
  for (const { Key, UploadId } of old)
    await client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId }));
  return old.length;
}
