import { refused } from '@/kernel/result'
import { answerForm } from '@/platform/actions/answer-form'
import { isOwnForm } from '@/platform/actions/is-own-form'
import { viewerOf } from '@/platform/auth/current-viewer'
import { getPathname } from '@/platform/i18n/navigation'
import { answerInAddress } from './domain/reservation-answer'
import { reservationForm, reserveAsAlumnus } from './reservation-form'

/** Which page the form was on, and so where what is wrong is shown. */
const formPage = reservationForm.pick({ locale: true, slug: true })

/**
 * Holds the tickets that somebody who is signed in chose, and leads on to who comes, or back to the tickets with what is
 * wrong. A plain form rather than a server action: of an event that everybody wants this is asked many times a second,
 * and Next's own way to an action costs more than the seat.
 */
export async function receiveReservation(request: Request): Promise<Response> {
  if (!isOwnForm(request)) return new Response(null, { status: 403 })
  const sent = await request.formData().catch(() => null)
  const page = formPage.safeParse(Object.fromEntries(sent ?? []))
  if (!sent || !page.success) return new Response(null, { status: 400 })
  const { locale, slug } = page.data
  const outcome = await answerForm(sent, {
    schema: reservationForm,
    giveBack: [...sent.keys()],
    run: async (typed) => {
      const viewer = await viewerOf(request)
      return viewer ? reserveAsAlumnus(typed, viewer.alumnusId) : refused('sign-in-required')
    },
  })
  if (outcome.status === 'done') return leadTo(outcome.value)
  const tickets = getPathname({ locale, href: { pathname: '/events/[slug]/register', params: { slug } } })
  return leadTo(`${tickets}?${answerInAddress(outcome)}`)
}

const leadTo = (location: string): Response => new Response(null, { status: 303, headers: { location } })
