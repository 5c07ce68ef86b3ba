'use client'

import { Button, useField } from '@payloadcms/ui'

type Props = {
  readonly id: number
  readonly words: { readonly choose: string; readonly chosen: string; readonly done: string }
}

/** Fills in the decision for the clerk, who looks it over and saves. */
export function ChooseMatch({ id, words }: Props) {
  const linkedTo = useField<number | null>({ path: 'linkedTo' })
  const state = useField<string>({ path: 'state' })
  const decidedAt = useField<string | null>({ path: 'decidedAt' })
  if (linkedTo.value === id && state.value === 'granted') {
    return <p role="status">{decidedAt.value ? words.done : words.chosen}</p>
  }
  if (decidedAt.value) return null
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      onClick={() => {
        linkedTo.setValue(id)
        state.setValue('granted')
      }}
    >
      {words.choose}
    </Button>
  )
}
