import { currentBalance, idOf, presentTransaction } from '../payments/balance'
import { closeDispute, isClosed } from '../payments/dispute'
import { presentEvent } from '../webhooks/record-event'
import { invalidRequest } from './api-error'
import { listPage } from './list-page'
import { named, type Operations, PAGING } from './operation'

type Routes =
  | 'GET /v1/balance'
  | 'GET /v1/balance_transactions'
  | 'GET /v1/balance_transactions/:id'
  | 'GET /v1/charges'
  | 'GET /v1/charges/:id'
  | 'GET /v1/disputes'
  | 'GET /v1/disputes/:id'
  | 'POST /v1/disputes/:id/close'
  | 'GET /v1/events'
  | 'GET /v1/events/:id'

/** What comes about by paying, and is only read. */
export const reading: Operations<Routes> = {
  'GET /v1/balance': { heeds: [], run: currentBalance },
  'GET /v1/balance_transactions': {
    heeds: [...PAGING, 'created', 'source', 'type', 'currency'],
    run: (world, params) => {
      const { source, type, currency } = params
      const chosen = world.store
        .all('balance_transaction')
        .filter((one) => !source || (one.source && idOf(one.source) === source))
        .filter((one) => (!type || one.type === type) && (!currency || one.currency === currency))
        .map((one) => presentTransaction(world, one))
      return listPage(chosen, { params, url: '/v1/balance_transactions', what: 'balance_transaction' })
    },
  },
  'GET /v1/balance_transactions/:id': {
    heeds: [],
    run: (world, _, id) => presentTransaction(world, named(world, 'balance_transaction', { id })),
  },
  'GET /v1/charges': {
    heeds: [...PAGING, 'created', 'customer', 'payment_intent'],
    run: (world, params) => {
      const { customer, payment_intent } = params
      const chosen = world.store
        .all('charge')
        .filter((one) => !customer || (one.customer && idOf(one.customer) === customer))
        .filter(
          (one) => !payment_intent || (one.payment_intent && idOf(one.payment_intent) === payment_intent),
        )
      return listPage(chosen, { params, url: '/v1/charges', what: 'charge' })
    },
  },
  'GET /v1/charges/:id': { heeds: [], run: (world, _, id) => named(world, 'charge', { id }) },
  'GET /v1/disputes': {
    heeds: [...PAGING, 'created', 'charge', 'payment_intent'],
    run: (world, params) => {
      const { charge, payment_intent } = params
      const chosen = world.store
        .all('dispute')
        .filter((one) => !charge || idOf(one.charge) === charge)
        .filter(
          (one) => !payment_intent || (one.payment_intent && idOf(one.payment_intent) === payment_intent),
        )
      return listPage(chosen, { params, url: '/v1/disputes', what: 'dispute' })
    },
  },
  'GET /v1/disputes/:id': {
    heeds: [],
    run: (world, _, id) => named(world, 'dispute', { id, param: 'dispute' }),
  },
  'POST /v1/disputes/:id/close': {
    heeds: [],
    run: (world, _, id) => {
      if (!isClosed(named(world, 'dispute', { id, param: 'dispute' }))) {
        return closeDispute(world, { id, outcome: 'lost' })
      }
      throw invalidRequest({ message: 'This dispute is already closed' })
    },
  },
  'GET /v1/events': {
    heeds: [...PAGING, 'created', 'type', 'types', 'delivery_success'],
    run: (world, params) => {
      const { type, types, delivery_success } = params
      const chosen = world.store
        .all('event')
        .filter((one) => (!type || one.type === type) && (!types || types.includes(one.type)))
        .map((one) => presentEvent(world, one))
        .filter((one) => delivery_success === undefined || (one.pending_webhooks === 0) === delivery_success)
      return listPage(chosen, { params, url: '/v1/events', what: 'event' })
    },
  },
  'GET /v1/events/:id': {
    heeds: [],
    run: (world, _, id) => presentEvent(world, named(world, 'event', { id })),
  },
}
