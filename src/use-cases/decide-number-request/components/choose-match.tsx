'use client'

import { Button, useField } from '@payloadcms/ui'

type Props = { readonly id: number; readonly choose: string; readonly chosen: string }

/** Fills in the decision for the clerk, who looks it over and saves. */
export function ChooseMatch({ id, choose, chosen }: Props) {
  const linkedTo = useField<number | null>({ path: 'linkedTo' })
  const state = useField<string>({ path: 'state' })
  if (linkedTo.value === id && state.value === 'granted') return <p role="status">{chosen}</p>
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      onClick={() => {
        linkedTo.setValue(id)
        state.setValue('granted')
      }}
    >
      {choose}
    </Button>
  )
}
