/** What people and banks do at the payment stand-in, through its control API; none of it is the portal's. */
export async function atStandIn<T>(verb: string, input: Readonly<Record<string, unknown>> = {}): Promise<T> {
  const answer = await fetch(`${process.env['STRIPE_API_BASE']}/_stand-in/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  })
  if (!answer.ok) throw new Error(`The payment stand-in refused ${verb}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** A card that is declined; others are taken. */
export const DECLINED_CARD = '4000000000000002'
