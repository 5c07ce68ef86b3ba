import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { type DrawnPeriod, timelineOf } from '../domain/timeline'

const ROW = 52
const AXIS = 26

type TimelineProps = {
  readonly locale: Locale
  readonly periods: readonly DrawnPeriod[]
  /** Names of the chapters by id. */
  readonly chapters: ReadonlyMap<number, string>
  readonly today: string
}

/** The years of a member as a drawing, for the eye; the table under it says the same in words. */
export async function MembershipTimeline({ locale, periods, chapters, today }: TimelineProps) {
  const timeline = timelineOf(periods, today)
  if (!timeline) return null
  const t = await getTranslations({ locale, namespace: 'memberships.timeline' })
  const height = timeline.rows.length * ROW + AXIS
  return (
    <svg width="100%" height={height} role="img" aria-label={t('label')} className="overflow-visible">
      {timeline.years.map(({ year, at }) => (
        <g key={year}>
          <line x1={`${at}%`} x2={`${at}%`} y1="0" y2={height - AXIS + 4} className="stroke-line" />
          <text x={`${at}%`} y={height - 4} className="fill-ink-muted text-xs tabular-nums">
            {year}
          </text>
        </g>
      ))}
      {timeline.rows.map(({ chapterId, bars }, row) => (
        <g key={chapterId}>
          {bars.map(({ at, width }) => (
            <rect
              key={at}
              x={`${at}%`}
              width={`${Math.max(width, 0.6)}%`}
              y={row * ROW + 24}
              height="14"
              rx="3"
              className="fill-brand"
            />
          ))}
          <text x="0" y={row * ROW + 16} className="fill-ink text-sm">
            {chapters.get(chapterId)}
          </text>
        </g>
      ))}
      <line
        x1={`${timeline.today}%`}
        x2={`${timeline.today}%`}
        y1="0"
        y2={height - AXIS + 4}
        className="stroke-accent"
        strokeWidth="2"
        strokeDasharray="4 3"
      />
    </svg>
  )
}
