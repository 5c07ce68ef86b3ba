import { z } from 'zod'
import { PAYMENT_METHODS } from '../state/rows'
import { type Control, ControlRefusal } from './control'

const seconds = z.coerce.number().int().min(0)
const cents = z.coerce.number().int().min(1).optional()
const texts = z.array(z.string())

const settings = z
  .object({
    paymentMethods: z.partialRecord(z.enum(PAYMENT_METHODS), z.enum(['active', 'inactive'])),
    webhooks: z.enum(['auto', 'hold', 'drop']),
    refunds: z.enum(['as-usual', 'succeed', 'stay-pending', 'require-action', 'fail', 'fail-later']),
    captureAfter: seconds,
    debitAfter: seconds,
    refundAfter: seconds,
    refundFailsAfter: seconds,
    retryAfter: z.array(seconds),
  })
  .partial()

const payment = z.object({
  session: z.string(),
  method: z.enum(PAYMENT_METHODS).optional(),
  number: z.string().optional(),
  email: z.string().optional(),
  name: z.string().optional(),
  atBank: z.enum(['yes', 'no', 'leave']).optional(),
})

const order = z
  .object({
    events: texts,
    types: texts,
    endpoint: z.string(),
    order: z.enum(['as-happened', 'reversed', 'shuffled']),
    seed: z.number().int(),
    copies: z.union([z.number().int(), z.tuple([z.number().int(), z.number().int()])]),
    concurrency: z.number().int().min(1),
    delayMs: z.number().min(0),
    signature: z.enum(['right', 'wrong-secret', 'missing', 'v0-only']),
    ageSeconds: z.number().int(),
    body: z.enum(['as-signed', 'altered']),
  })
  .partial()

const fault = z.object({
  method: z.string().optional(),
  path: z.string().optional(),
  kind: z.enum(['error', 'rate-limit', 'reset', 'hang', 'slow']),
  when: z.enum(['before', 'after']),
  times: z.number().int().min(1).optional(),
  delayMs: z.number().min(0).optional(),
})

const endpoint = z.object({ url: z.string(), events: texts.optional(), secret: z.string().optional() })
const rotation = z.object({
  endpoint: z.string(),
  keepOldFor: seconds.optional(),
  secret: z.string().optional(),
})
const nothing = z.object({})

type Verb = (control: Control, input: unknown) => unknown

const verb =
  <S extends z.ZodType>(schema: S, run: (control: Control, input: Wanted<z.output<S>>) => unknown): Verb =>
  (control, input) =>
    run(control, schema.parse(input) as Wanted<z.output<S>>)

/** A key that is absent is absent: JSON knows no undefined. */
type Wanted<T> = T extends object ? { [K in keyof T]: Exclude<T[K], undefined> } : T

/** POST /_stand-in/VERB with JSON, or a form from the dashboard. */
export const verbs: { readonly [name: string]: Verb } = {
  pay: verb(payment, (control, input) => control.pay(input)),
  expire: verb(z.object({ session: z.string() }), (control, { session }) => control.expire(session)),
  'answer-debit': verb(z.object({ session: z.string() }), (control, { session }) =>
    control.answerDebit(session),
  ),
  refund: verb(z.object({ charge: z.string(), amount: cents }), (control, input) => control.refund(input)),
  'move-refund': verb(
    z.object({
      refund: z.string(),
      to: z.enum(['succeeded', 'failed', 'canceled']),
      reason: z.string().optional(),
    }),
    (control, input) => control.moveRefund(input),
  ),
  dispute: verb(
    z.object({ charge: z.string(), amount: cents, reason: z.string().optional() }),
    (control, input) => control.dispute(input),
  ),
  'close-dispute': verb(
    z.object({ dispute: z.string(), outcome: z.enum(['won', 'lost']) }),
    (control, input) => control.closeDispute(input),
  ),
  settings: verb(settings, (control, input) => control.settings(input)),
  'add-endpoint': verb(endpoint, (control, input) => control.addEndpoint(input)),
  'rotate-secret': verb(rotation, (control, input) => ({ secret: control.rotateSecret(input) })),
  deliver: verb(order, (control, input) => control.deliver(input)),
  fault: verb(fault, (control, input) => control.fault(input)),
  'clear-calls': verb(nothing, (control) => control.clearCalls()),
  advance: verb(z.object({ seconds }), (control, input) => control.advance(input.seconds)),
  idle: verb(nothing, (control) => control.idle()),
  reset: verb(nothing, (control) => control.reset()),
}

/** GET /_stand-in/NAME. */
export const readings: { readonly [name: string]: (control: Control) => unknown } = {
  settings: (control) => control.settings(),
  events: (control) => control.events(),
  deliveries: (control) => control.deliveries(),
  calls: (control) => control.calls(),
}

export type ControlAnswer = { readonly status: number; readonly body: unknown }

export async function answerControl(
  control: Control,
  { method, name, input }: { readonly method: string; readonly name: string; readonly input: unknown },
): Promise<ControlAnswer> {
  const reading = method === 'GET' && Object.hasOwn(readings, name) ? readings[name] : undefined
  if (reading) return { status: 200, body: reading(control) }
  const run = method === 'POST' && Object.hasOwn(verbs, name) ? verbs[name] : undefined
  if (!run)
    return {
      status: 404,
      body: { error: `There is no ${method} /_stand-in/${name}.`, verbs: Object.keys(verbs) },
    }
  try {
    return { status: 200, body: (await run(control, input)) ?? { done: true } }
  } catch (error) {
    if (error instanceof z.ZodError) return { status: 400, body: { error: z.prettifyError(error) } }
    if (error instanceof ControlRefusal) return { status: 409, body: { error: error.message } }
    throw error
  }
}
