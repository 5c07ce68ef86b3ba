import { s3Storage } from '@payloadcms/storage-s3'
import { env } from '@/platform/env'

/** Media lie in MEDIA_DIR, or in an S3 bucket once S3_BUCKET is set: needed as soon as there are several machines. */
export function mediaStorage() {
  const { S3_BUCKET, S3_REGION, S3_ENDPOINT, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = env()
  const credentials =
    S3_ACCESS_KEY_ID && S3_SECRET_ACCESS_KEY
      ? { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } }
      : {}
  return s3Storage({
    enabled: S3_BUCKET !== undefined,
    collections: { media: true },
    bucket: S3_BUCKET ?? 'none',
    config: {
      region: S3_REGION ?? 'eu-central-1',
      ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
      ...credentials,
    },
  })
}
