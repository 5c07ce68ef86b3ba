'use client'

import { useEffect, useRef, useState } from 'react'

type TownSuggestionsProps = { readonly id: string }

/**
 * The towns of the Belgian postal code that is being typed, as suggestions for the town; where there is one only, it is
 * filled in. Without script the server does the same when the form is sent.
 */
export function TownSuggestions({ id }: TownSuggestionsProps) {
  const list = useRef<HTMLDataListElement>(null)
  const [towns, setTowns] = useState<readonly string[]>([])
  useEffect(() => {
    const form = list.current?.closest('form')
    const [postalCode, town, country] = ['postalCode', 'town', 'country'].map((name) =>
      form?.elements.namedItem(name),
    )
    if (!(postalCode instanceof HTMLInputElement) || !(town instanceof HTMLInputElement)) return
    let ours = ''
    const suggest = async () => {
      const isBelgian = country instanceof HTMLSelectElement && country.value === 'BE'
      if (!isBelgian || !/^\d{4}$/.test(postalCode.value)) return
      const { only, towns: found } = await askTowns(postalCode.value)
      setTowns(found)
      if (only && (town.value === '' || town.value === ours)) town.value = ours = only
    }
    const listen = () => void suggest()
    postalCode.addEventListener('input', listen)
    return () => postalCode.removeEventListener('input', listen)
  }, [])
  return (
    <datalist ref={list} id={id}>
      {towns.map((town) => (
        <option key={town} value={town} />
      ))}
    </datalist>
  )
}

type Towns = { readonly only: string | null; readonly towns: readonly string[] }

/** A network that fails leaves no suggestions: the town can be typed. */
async function askTowns(postalCode: string): Promise<Towns> {
  try {
    const response = await fetch(`/api/postcodes/${postalCode}`)
    return response.ok ? ((await response.json()) as Towns) : NONE // our own endpoint's answer
  } catch {
    return NONE
  }
}

const NONE: Towns = { only: null, towns: [] }
