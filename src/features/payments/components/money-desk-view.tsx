import { randomUUID } from 'node:crypto'
import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import type { AdminViewServerProps, Payload } from 'payload'
import { civilDateAt } from '@/kernel/civil-date'
import { readAmount } from '@/kernel/money'
import { hasRole, staffOf } from '@/platform/auth/staff-access'
import { listOpenTasks, listStuckOrders, moneyToday, searchOrders } from '../queries/money-desk'
import { readRefusedForm } from '../domain/refused-form'
import { owedToChapters } from '../queries/owed-to-chapters'
import { ChapterMoney } from './chapter-money'
import { LedgerDownload, OrderSearch, StuckOrders, TodaysMoney } from './money-desk-parts'
import { MONEY_WORDS, type MoneyWords } from './money-words'
import { OpenTasks } from './open-tasks'
import './money-desk.css'

/** The treasurer's screen: what came in today, what waits for a person, what each chapter is owed. Works without script. */
export async function MoneyDeskView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions, visibleEntities } = initPageResult
  const language = req.i18n.language === 'en' ? 'en' : 'nl'
  const words = MONEY_WORDS[language]
  const isAllowed = hasRole(staffOf(req), 'treasurer', 'office')
  return (
    <DefaultTemplate
      i18n={req.i18n}
      {...(locale ? { locale } : {})}
      {...(params ? { params } : {})}
      {...(searchParams ? { searchParams } : {})}
      {...(req.user ? { user: req.user } : {})}
      payload={req.payload}
      permissions={permissions}
      visibleEntities={visibleEntities}
    >
      <main>
        <Gutter className="money-desk">
          <h1>{words.title}</h1>
          {isAllowed ? (
            <MoneyDesk
              portal={req.payload}
              words={words}
              language={language}
              asked={searchParams ?? {}}
              cookies={req.headers.get('cookie')}
            />
          ) : (
            <p>{words.notYours}</p>
          )}
        </Gutter>
      </main>
    </DefaultTemplate>
  )
}

type DeskProps = {
  readonly portal: Payload
  readonly words: MoneyWords
  readonly language: 'nl' | 'en'
  readonly asked: Readonly<Record<string, string | string[] | undefined>>
  readonly cookies: string | null
}

async function MoneyDesk({ portal, words, language, asked, cookies }: DeskProps) {
  const database = portal.db.drizzle
  const now = new Date()
  const today = civilDateAt(now)
  const question = typeof asked.q === 'string' ? asked.q.trim() : ''
  const code = typeof asked.notice === 'string' ? asked.notice : ''
  const notice = words.notices[code]
  const form = code && code !== 'done' ? readRefusedForm(cookies) : null
  const refusal = form && { form, notice: code }
  const [money, tasks, stuck, chapters, found] = await Promise.all([
    moneyToday(database, { now }),
    listOpenTasks(database),
    listStuckOrders(database, { now }),
    owedToChapters(database, { throughDate: today }),
    question ? searchOrders(database, { words: question, cents: readAmount(question) }) : null,
  ])
  return (
    <>
      {notice && (
        <p
          role="status"
          className={`money-desk__notice money-desk__notice--${code === 'done' ? 'done' : 'refused'}`}
        >
          {notice}
        </p>
      )}
      <TodaysMoney money={money} words={words} language={language} />
      <OpenTasks tasks={tasks} words={words} language={language} refusal={refusal} />
      <OrderSearch
        found={found}
        question={question}
        once={randomUUID()}
        words={words}
        language={language}
        refusal={refusal}
      />
      <StuckOrders orders={stuck} words={words} language={language} />
      <ChapterMoney chapters={chapters} today={today} words={words} language={language} refusal={refusal} />
      <LedgerDownload today={today} words={words} />
    </>
  )
}
