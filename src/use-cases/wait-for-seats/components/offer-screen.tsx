import { getTranslations } from 'next-intl/server'
import { momentInWords, whenOf } from '@/features/events/domain/event-time'
import { type Locale, textFor } from '@/kernel/locale'
import { TIME_ZONE } from '@/kernel/time-zone'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Fact } from '@/ui/fact'
import { Facts } from '@/ui/facts'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import { StepForm } from '@/use-cases/register-for-event/components/step-form'
import { stepWords } from '@/use-cases/register-for-event/components/step-words'
import { registrationAddress } from '@/use-cases/register-for-event/registration-address'
import { acceptAction, leaveAction } from '../answer-offer-action'
import type { Offer } from '../queries/find-offer'

type OfferScreenProps = { readonly locale: Locale; readonly offer: Offer; readonly token: string }

/** A place on the waiting list as it stands. Looking changes nothing: buttons do. */
export async function OfferScreen({ locale, offer, token }: OfferScreenProps) {
  const [t, words] = await Promise.all([
    getTranslations({ locale, namespace: 'booking.offer' }),
    stepWords(locale),
  ])
  const { entry, sale } = offer
  const { state, partySize, position, offeredUntil } = entry
  const when = whenOf(sale, locale)
  const until = offeredUntil ? momentInWords(offeredUntil, { timeZone: TIME_ZONE, locale }) : null
  const hidden = { locale, token }
  return (
    <div className="grid max-w-form gap-10">
      <PageHeading
        kicker={textFor(locale, sale.title).text}
        title={t(`title.${state}`, { position: position ?? 0 })}
        lead={t(`lead.${state}`, {
          count: partySize,
          position: position ?? 0,
          until: until ? `${until.date}, ${until.time}` : '',
        })}
      />
      <Facts>
        <Fact term={t('event')}>
          <span className="block first-letter:uppercase">
            {when.date}, {when.time}
          </span>
        </Fact>
        <Fact term={t('tickets')}>
          {partySize} × {textFor(locale, sale.types.get(entry.ticketTypeId)?.name).text}
        </Fact>
      </Facts>
      {state === 'offered' && (
        <>
          <StepForm id="accept" action={acceptAction} hidden={hidden} submit={t('accept')} words={words} />
          <StepForm
            id="decline"
            action={leaveAction}
            hidden={hidden}
            submit={t('decline')}
            variant="quiet"
            words={words}
          />
        </>
      )}
      {state === 'waiting' && (
        <StepForm
          id="leave"
          action={leaveAction}
          hidden={hidden}
          submit={t('leave')}
          variant="quiet"
          words={words}
        />
      )}
      <GoOn locale={locale} offer={offer} />
    </div>
  )
}

async function GoOn({ locale, offer: { entry, sale, registration } }: Omit<OfferScreenProps, 'token'>) {
  const t = await getTranslations({ locale, namespace: 'booking.offer' })
  if (registration) {
    return (
      <ButtonLink
        href={registrationAddress(locale, registration)}
        variant="accent"
        className="justify-self-start"
      >
        {t('registration')}
      </ButtonLink>
    )
  }
  const isOver = entry.state !== 'waiting' && entry.state !== 'offered'
  const slug = textFor(locale, sale.slug).text
  return (
    <TextLink
      as={Link}
      href={{ pathname: isOver ? '/events/[slug]/register' : '/events/[slug]', params: { slug } }}
      variant="forward"
      className="justify-self-start"
    >
      {t(isOver ? 'again' : 'about')}
    </TextLink>
  )
}
