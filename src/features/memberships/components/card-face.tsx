import { getTranslations } from 'next-intl/server'
import { qrPath } from '@/platform/qr/qr-path'
import { classNames } from '@/ui/class-names'
import { guillochePath } from '@/ui/guilloche-path'
import { LogoMark } from '@/ui/logo-mark'
import type { CardContents } from '../domain/card-contents'

const LINES = { width: 856, height: 540 }

/** The card as it is printed, as wide as it is given room; its type grows with it. */
export async function CardFace({
  card,
  className,
}: {
  readonly card: CardContents
  readonly className?: string
}) {
  const t = await getTranslations({ locale: card.locale, namespace: 'card.face' })
  const { name, number, chapters, validThrough, verifyAddress } = card
  const validity =
    validThrough === null ? t('forLife') : t('until', { date: validThrough.split('-').reverse().join('/') })
  const code = qrPath(verifyAddress)
  return (
    <figure
      aria-label={t('label', { name, number, validity, chapters: chapters.join(', ') })}
      className={classNames('@container', className)}
    >
      <div className="relative flex aspect-[856/540] flex-col overflow-hidden rounded-[4cqi] bg-deep p-[5.4cqi] text-on-deep print:[print-color-adjust:exact]">
        <svg
          viewBox={`0 0 ${LINES.width} ${LINES.height}`}
          className="absolute inset-0 size-full opacity-25"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          aria-hidden="true"
        >
          <path d={guillochePath({ ...LINES, seed: number })} />
        </svg>
        <div className="relative flex items-start justify-between gap-[3cqi]">
          <span className="flex items-center gap-[1.6cqi] font-display font-semibold text-[5.2cqi] leading-none">
            <LogoMark className="size-[6cqi]" />
            Alumninet
          </span>
          <span className="max-w-[32cqi] text-end text-[3.9cqi] leading-tight">{validity}</span>
        </div>
        <div className="relative mt-auto flex items-end justify-between gap-[3cqi]">
          <div className="min-w-0 hyphens-none">
            <p className={classNames('font-display font-semibold leading-[1.12]', sizeOf(name))}>{name}</p>
            <p className="mt-[1.4cqi] font-semibold text-[5cqi] tabular-nums leading-tight tracking-[0.06em]">
              {number}
            </p>
            <p className="mt-[0.8cqi] line-clamp-2 text-[3.9cqi] leading-tight">{chapters.join(' · ')}</p>
          </div>
          <svg
            viewBox={`-4 -4 ${code.size + 8} ${code.size + 8}`}
            role="img"
            aria-label={t('code')}
            className="w-[30cqi] shrink-0 rounded-[1.2cqi]"
          >
            <rect x={-4} y={-4} width={code.size + 8} height={code.size + 8} fill="#fff" />
            <path d={code.path} fill="#000" shapeRendering="crispEdges" />
          </svg>
        </div>
      </div>
    </figure>
  )
}

/** A name is written out in full, and smaller when it is long. */
function sizeOf(name: string): string {
  const longest = Math.max(...name.split(' ').map((word) => word.length))
  if (longest > 22 || name.length > 70) return 'text-[3.6cqi] [overflow-wrap:anywhere]'
  if (longest > 14 || name.length > 40) return 'text-[4.8cqi]'
  return 'text-[7cqi]'
}
