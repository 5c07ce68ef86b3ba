import { getTranslations } from 'next-intl/server'
import type { Sale, TicketTypeOnSale } from '@/features/events/domain/sale'
import { type Locale, textFor } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { TextLink } from '@/ui/text-link'
import { StepForm, type StepSection } from '@/use-cases/register-for-event/components/step-form'
import { stepWords } from '@/use-cases/register-for-event/components/step-words'
import { joinAction } from '../join-action'

type JoinScreenProps = {
  readonly locale: Locale
  readonly sale: Sale
  readonly type: TicketTypeOnSale
  readonly slug: string
  readonly isSignedIn: boolean
}

/** For how many one waits; a guest also says who that is. */
export async function JoinScreen({ locale, sale, type, slug, isSignedIn }: JoinScreenProps) {
  const [t, tickets] = await Promise.all([
    getTranslations({ locale, namespace: 'booking.wait' }),
    getTranslations({ locale, namespace: 'booking.tickets' }),
  ])
  const numbers = Array.from(
    { length: type.maxPerBooking - type.minPerBooking + 1 },
    (_unused, index) => type.minPerBooking + index,
  )
  const sections: StepSection[] = [
    {
      id: 'wait',
      fields: [
        {
          kind: 'number',
          name: 'partySize',
          label: t('partySize', { kind: textFor(locale, type.name).text }),
          help: t('partySizeHelp'),
          options: numbers.map((number) => ({ value: String(number), label: String(number) })),
          initially: String(type.minPerBooking),
        },
        ...(isSignedIn
          ? []
          : ([
              {
                kind: 'name',
                name: 'name',
                label: tickets('name'),
                autoComplete: 'name',
                initially: '',
              },
              {
                kind: 'email',
                name: 'email',
                label: tickets('email'),
                help: t('emailHelp'),
                autoComplete: 'email',
                initially: '',
              },
            ] as const)),
      ],
    },
  ]
  return (
    <div className="grid max-w-form gap-8">
      <p>{t('text')}</p>
      <StepForm
        action={joinAction}
        sections={sections}
        hidden={{ locale, eventId: String(sale.eventId), ticketTypeId: String(type.id), slug }}
        submit={t('submit')}
        words={await stepWords(locale)}
      >
        <TextLink
          as={Link}
          href={{ pathname: '/events/[slug]/register', params: { slug } }}
          variant="standalone"
        >
          {t('back')}
        </TextLink>
      </StepForm>
    </div>
  )
}
