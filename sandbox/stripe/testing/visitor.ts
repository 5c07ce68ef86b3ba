type Seen = { readonly status: number; readonly text: string; readonly movedTo: string | null }

/** A browser of sorts, without JavaScript: it looks at pages and sends forms, and follows nothing by itself. */
export function aVisitor({ language = 'en' }: { readonly language?: string } = {}) {
  const ask = async (url: string, init: RequestInit = {}): Promise<Seen> => {
    const headers = { 'Accept-Language': language, ...init.headers }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    const target = response.headers.get('location')
    return {
      status: response.status,
      text: await response.text(),
      movedTo: target && new URL(target, url).href,
    }
  }
  return {
    look: (url: string) => ask(url),
    send: (url: string, fields: Readonly<Record<string, string>>) =>
      ask(url, {
        method: 'POST',
        body: new URLSearchParams(fields),
        headers: { Origin: new URL(url).origin },
      }),
  }
}

/** A card form that is filled in well. */
export const aCard = (cardNumber = '4242 4242 4242 4242') => ({
  email: 'an.peeters@example.be',
  method: 'card',
  cardNumber,
  expiry: '12 / 34',
  cvc: '123',
  cardName: 'An Peeters',
})

export const aDebit = (iban = 'BE62 5100 0754 7061') => ({
  email: 'an.peeters@example.be',
  method: 'sepa_debit',
  iban,
  debitName: 'An Peeters',
})

export const byBancontact = {
  email: 'an.peeters@example.be',
  method: 'bancontact',
  bancontactName: 'An Peeters',
}
