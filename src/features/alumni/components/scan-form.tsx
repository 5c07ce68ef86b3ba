import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Button } from '@/ui/button'
import { FileInput } from '@/ui/file-input'
import { Icon } from '@/ui/icon'
import { TextLink } from '@/ui/text-link'
import { SCAN_TYPES } from '../domain/scans'
import type { OwnDiploma } from '../queries/list-own-diplomas'

type ScanFormProps = { readonly locale: Locale; readonly diploma: OwnDiploma }

/** Where a scan of the diploma is given to the Office, and what was given already. A plain form: it needs no script. */
export async function ScanForm({ locale, diploma }: ScanFormProps) {
  const t = await getTranslations({ locale, namespace: 'alumni.diplomas.scan' })
  const { id, name, scan } = diploma
  const address = `/api/my/diplomas/${id}/scan`
  return (
    <form
      action={`${address}?locale=${locale}`}
      method="post"
      encType="multipart/form-data"
      className="grid gap-3 rounded-md bg-surface-sunken p-4"
    >
      {scan && (
        <p className="flex flex-wrap items-center gap-x-3">
          <Icon name="success" className="text-success" />
          {t('there')}
          <TextLink href={address} target="_blank" rel="noopener">
            {scan.fileName}
          </TextLink>
        </p>
      )}
      <div className="grid gap-1.5">
        <label htmlFor={`scan-${id}`} className="font-semibold">
          {t(scan ? 'replace' : 'label')} <span className="sr-only">({name})</span>
        </label>
        <p id={`scan-${id}-help`} className="text-ink-muted text-sm">
          {t('help')}
        </p>
        <FileInput
          id={`scan-${id}`}
          name="scan"
          required
          accept={SCAN_TYPES.join(',')}
          aria-describedby={`scan-${id}-help`}
        />
      </div>
      <Button type="submit" className="justify-self-start">
        {t('submit')}
      </Button>
    </form>
  )
}
