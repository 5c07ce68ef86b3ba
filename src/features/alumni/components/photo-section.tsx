import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { FileInput } from '@/ui/file-input'
import { SectionHeading } from '@/ui/section-heading'
import { PHOTO_REFUSALS, PHOTO_SIDE, PHOTO_TYPES } from '../domain/photos'

type PhotoSectionProps = {
  readonly locale: Locale
  /** When the photo was put there; null without one. */
  readonly uploadedAt: Date | null
  /** How it went just now, as the address says it. */
  readonly saved: string | string[] | undefined
  readonly refused: string | string[] | undefined
}

const NOTICES = ['photo', 'photo-removed'] as const

/** The own photo: looked at, replaced, taken away. Plain forms: they need no script. */
export async function PhotoSection({ locale, uploadedAt, saved, refused }: PhotoSectionProps) {
  const t = await getTranslations({ locale, namespace: 'alumni.photo' })
  const notice = NOTICES.find((known) => known === saved)
  const refusal = PHOTO_REFUSALS.find((known) => known === refused)
  return (
    <section aria-labelledby="photo" className="grid max-w-form gap-5">
      <SectionHeading titleId="photo" title={t('title')} className="scroll-mt-8" />
      {notice && <Callout role="status" tone="success" title={t(`notices.${notice}`)} />}
      {refusal && (
        <Callout role="alert" tone="danger" title={t('refused')}>
          <p>{t(`refusals.${refusal}`)}</p>
        </Callout>
      )}
      <p>{t('lead')}</p>
      {uploadedAt && (
        <div className="flex flex-wrap items-end gap-6">
          <img
            src={`/api/my/photo?v=${uploadedAt.getTime()}`}
            width={PHOTO_SIDE}
            height={PHOTO_SIDE}
            alt={t('alt')}
            className="size-40 rounded-md border border-line object-cover"
          />
          <form action={`/api/my/photo?locale=${locale}`} method="post" encType="multipart/form-data">
            <Button type="submit" name="remove" value="yes">
              {t('remove')}
            </Button>
          </form>
        </div>
      )}
      <form
        action={`/api/my/photo?locale=${locale}`}
        method="post"
        encType="multipart/form-data"
        className="grid gap-4"
      >
        <div className="grid gap-1.5">
          <label htmlFor="photo-file" className="font-semibold">
            {t(uploadedAt ? 'replace' : 'label')}
          </label>
          <p id="photo-help" className="text-ink-muted text-sm">
            {t('help')}
          </p>
          <FileInput
            id="photo-file"
            name="photo"
            required
            accept={PHOTO_TYPES.join(',')}
            aria-describedby="photo-help"
          />
        </div>
        <Button type="submit" variant="brand" className="justify-self-start">
          {t('submit')}
        </Button>
      </form>
    </section>
  )
}
