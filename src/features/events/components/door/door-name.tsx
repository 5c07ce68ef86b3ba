'use client'

import { type SubmitEvent, useState } from 'react'
import { Button } from '@/ui/button'
import { Field } from '@/ui/field'
import { TextInput } from '@/ui/text-input'
import type { DoorWords } from './door-words'

type DoorNameProps = {
  readonly words: DoorWords
  readonly initial: string
  readonly onChosen: (name: string) => void
}

/** Which door this phone stands at: that is what the other doors are told. */
export function DoorName({ words, initial, onChosen }: DoorNameProps) {
  const [error, setError] = useState<string | undefined>()
  const choose = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('door') ?? '').trim()
    if (name === '') setError(words.doorMissing)
    else onChosen(name.slice(0, 60))
  }
  return (
    <form noValidate onSubmit={choose} className="grid gap-5">
      <Field name="door" label={words.doorLabel} help={words.doorHelp} error={error}>
        {(control) => <TextInput {...control} defaultValue={initial} maxLength={60} autoComplete="off" />}
      </Field>
      <Button type="submit" variant="accent">
        {words.begin}
      </Button>
    </form>
  )
}
