import { idOf } from '../payments/balance'
import { expireSession } from '../payments/session'
import { invalidRequest } from './api-error'
import { createSession, SESSION_PARAMS } from './create-session'
import { linesOf } from './expand'
import { listPage } from './list-page'
import { named, type Operations, PAGING } from './operation'

type Routes =
  | 'POST /v1/checkout/sessions'
  | 'GET /v1/checkout/sessions'
  | 'GET /v1/checkout/sessions/:id'
  | 'POST /v1/checkout/sessions/:id/expire'
  | 'GET /v1/checkout/sessions/:id/line_items'

export const checkoutSessions: Operations<Routes> = {
  'POST /v1/checkout/sessions': { heeds: SESSION_PARAMS, run: createSession },
  'GET /v1/checkout/sessions': {
    heeds: [...PAGING, 'created', 'customer', 'customer_details.email', 'payment_intent', 'status'],
    run: (world, params) => {
      const { customer, customer_details, payment_intent, status } = params
      const chosen = world.store
        .all('checkout.session')
        .filter((one) => !customer || (one.customer && idOf(one.customer) === customer))
        .filter(
          (one) => !payment_intent || (one.payment_intent && idOf(one.payment_intent) === payment_intent),
        )
        .filter((one) => !status || one.status === status)
        .filter((one) => !customer_details || one.customer_details?.email === customer_details.email)
      return listPage(chosen, { params, url: '/v1/checkout/sessions', what: 'checkout.session' })
    },
  },
  'GET /v1/checkout/sessions/:id': {
    heeds: [],
    run: (world, _, id) => named(world, 'checkout.session', { id, param: 'session' }),
  },
  'POST /v1/checkout/sessions/:id/expire': {
    heeds: [],
    run: (world, _, id) => {
      const session = named(world, 'checkout.session', { id, param: 'session' })
      if (session.status === 'open') return expireSession(world, id)
      const message = `Only Checkout Sessions with a status in ["open"] can be expired. This Checkout Session has a status of \`${session.status}\`.`
      throw invalidRequest({ message })
    },
  },
  'GET /v1/checkout/sessions/:id/line_items': {
    heeds: PAGING,
    run: (world, params, id) => {
      named(world, 'checkout.session', { id, param: 'session' })
      const page = linesOf(world, id)
      const { data, ...rest } = listPage(page.data.toReversed(), { params, url: page.url, what: 'item' })
      return { ...rest, data } // the lines come in their own order, not newest first
    },
  },
}
